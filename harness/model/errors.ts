/**
 * Who is at fault. A candidate's fault is never an exception: it is a `Verdict`. The other three are, and each
 * message says what happened, to what, the number seen and the number allowed, and what to do next.
 */

/** A problem's author made a mistake: names file, field and remedy. Nothing is run. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
}

/** The person at the command line asked for something that cannot be done. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** We, or the machine, failed. Recorded as `harness-fault`, never scored. Exit code 3. */
export class HarnessFault extends Error {
  override readonly name = 'HarnessFault'
}
