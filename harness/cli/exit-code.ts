import { CommanderError } from 'commander'

import { CorpusError, UsageError } from '../model/errors.ts'

/** What an ended command says to the shell that called it. */
export const EXIT = {
  done: 0,
  /** A threshold was not met, or code that was compared was not accepted. */
  gateNotMet: 1,
  /** The user's or a problem author's mistake. */
  usage: 2,
  /** The harness or the machine failed. */
  fault: 3,
  /** Ctrl-C: 128 + SIGINT. What was measured is kept. */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit code that an error stands for, and what is said about it on standard error; nothing if it is said already. */
export const endOf = (error: unknown): { code: ExitCode; message: string | undefined } => {
  if (error instanceof CommanderError) {
    return { code: error.exitCode === 0 ? EXIT.done : EXIT.usage, message: undefined }
  }
  if (error instanceof UsageError) return { code: EXIT.usage, message: error.message }
  if (error instanceof CorpusError) return { code: EXIT.usage, message: error.message }
  if (error instanceof Error)
    return { code: EXIT.fault, message: `the harness failed: ${error.stack ?? error.message}` }
  return { code: EXIT.fault, message: `the harness failed: ${String(error)}` }
}
