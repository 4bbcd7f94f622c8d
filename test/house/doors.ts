/** Exceptions, by module or by folder (ending in `/`), each with its reason. */
export type Exceptions = Readonly<Record<string, string>>

export const isListed = (exceptions: Exceptions, path: string): boolean =>
  Object.keys(exceptions).some((listed) => (listed.endsWith('/') ? path.startsWith(listed) : path === listed))

/**
 * Modules that may assert a type with `as`, each with the reason. Everywhere else a value is parsed, narrowed or
 * built with the type it has.
 */
export const DOORS: Exceptions = {
  'harness/app/modules-in.ts': 'modules found by listing a folder; a contract test looks at each',
  'harness/author.ts': 'a tuple schema is built from a list, so its static type is stated by hand',
  'bench/': 'what a child of the bench prints, which nobody else writes',
  'harness/corpus/generator-thread.ts': 'a problem is loaded at run time; the corpus has checked it before',
  'harness/corpus/load-corpus.ts': 'a problem is loaded at run time; defineProblem has checked it',
  'harness/host/launch.ts': 'execa types its pipes by their options, and ours are a list made at run time',
  'harness/judge/difference.ts': 'a view of a buffer is read by index after its kind was checked',
  'harness/model/codec.ts': 'loaded by the worker too, so it reads untyped text without a schema library',
  'harness/model/units.ts': 'the door into branded quantities',
  'harness/stats/seeded-random.ts': 'an index drawn within the bounds of a list',
  'problems/': 'an index drawn within the bounds of a list',
  'harness/worker/': 'handles values of any shape, and may not load a schema library',
}

/** Modules that do their work when loaded, because a process or a thread starts with them. */
export const ENTRIES: Exceptions = {
  'harness/cli/main.ts': 'the command',
  'harness/corpus/generator-thread.ts': 'the thread that draws inputs',
  'harness/intake/reading-thread.ts': 'the thread that reads sources',
  'harness/worker/canary.ts': 'the process that tries what isolation must forbid',
  'harness/worker/counting.ts': 'the process in which a candidate’s code is counted',
  'harness/worker/main.ts': 'the process beside a candidate',
  'harness/worker/repeating.ts': 'the process that calls a candidate again and again',
  'harness/worker/weighing.ts': 'the process in which a candidate is weighed',
}

/** Modules that may load more than their room. */
export const MORE_IMPORTS: Readonly<Record<string, { readonly modules: readonly string[]; readonly reason: string }>> =
  {
    'harness/worker/repeating.ts': {
      modules: ['tinybench'],
      reason: 'the sampler of steady time, linked into this one text',
    },
    'harness/worker/canary.ts': {
      modules: ['node:child_process', 'node:net'],
      reason: 'tries to start a process and to open a connection, to prove that it cannot',
    },
    'harness/worker/counting-blocks.ts': {
      modules: ['node:inspector'],
      reason:
        'V8’s profiler, which counts blocks of code, is reached through it; the child alone that counts may open it',
    },
  }

/** Functions that may be longer than a screen. */
export const LONG_FUNCTIONS: Exceptions = {
  'harness/model/codec.ts': 'evaluated as text inside a context, so all it needs stands inside one function',
  'harness/worker/context/': 'evaluated as text inside a context, so all it needs stands inside one function',
}
