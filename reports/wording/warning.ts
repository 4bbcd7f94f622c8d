import type { Warning } from '../../harness/model/record.ts'

/** What each doubt means and what would help. */
export const WARNING_TEXTS: Readonly<Record<Warning, { readonly says: string; readonly remedy: string }>> = {
  'small-top-level': {
    says: 'the top level takes so little time that compiling is a visible share of it',
    remedy: 'give the problem a larger top level',
  },
  'load-charged': {
    says: 'work done at load or in warm-up was charged to the timed calls',
    remedy: 'do the work inside the call',
  },
  'samples-discarded': {
    says: 'samples were contaminated, thrown away and repeated',
    remedy: 'run on a quieter machine, or with --precision rigorous',
  },
  'no-cpu-accounting': {
    says: 'CPU time could not be read from outside, so claims of the child were not cross-checked',
    remedy: 'run on Linux with /proc/<pid>/schedstat; effbench doctor shows what is missing',
  },
  'not-pinned': {
    says: 'the processes were not pinned to one core, which makes ratios less certain',
    remedy: 'install taskset (util-linux) and allow it, or use --precision rigorous',
  },
  'mode-sensitive': {
    says: 'called again and again in one context, the code compares differently with the canonical',
    remedy: 'look at the steady time beside the speedup before drawing conclusions for long-running use',
  },
  'carries-state': {
    says: 'later calls in one context are much faster than first ones, as if something were kept',
    remedy: 'keep no results between calls',
  },
}
