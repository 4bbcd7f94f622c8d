import { EFFORTS, LIMITS, WARMUP_CALLS } from '../harness/model/defaults.ts'
import { RECORD_VERSION, type RunRecord } from '../harness/model/record.ts'

/** The header of a run that never happened. */
export const builtHeader = ({
  seed,
  precision,
  isolationLevel,
  levelsPlanned,
  sets,
  asked,
}: {
  readonly seed: number
  readonly precision: keyof typeof EFFORTS
  readonly isolationLevel: 1 | 2 | 3 | 4
  readonly levelsPlanned: readonly string[] | undefined
  readonly sets: readonly string[]
  readonly asked: readonly string[]
}): RunRecord['header'] => ({
  kind: 'header',
  recordVersion: RECORD_VERSION,
  runId: 'built',
  asked: [...asked],
  effbenchVersion: '0.0.0',
  startedAt: '2026-01-01T00:00:00Z',
  plan: {
    precision,
    effort: EFFORTS[precision],
    limits: LIMITS,
    ...(levelsPlanned === undefined ? {} : { levels: [...levelsPlanned] }),
    warmupCalls: WARMUP_CALLS,
    also: [],
    v8: 'predictable',
    seed: seed.toString(16).padStart(8, '0'),
  },
  machine: {
    platform: 'linux',
    cpuModel: 'Example CPU',
    cores: 2,
    node: '24.0.0',
    v8: '13.6.0',
    isolation: {
      level: isolationLevel,
      missing:
        isolationLevel === 4
          ? []
          : [{ level: 4, reason: 'bubblewrap is not installed', remedy: 'apt-get install bubblewrap' }],
    },
    pinnedCore: 1,
    aslrOff: true,
    clock: 'thread-cpu',
    clockStep: 1,
    memoryGuard: 'cgroup-v2',
    cpuAccounting: 'schedstat',
  },
  intake: [],
  sets: sets.map((name) => ({ name })),
})
