import type { Command } from 'commander'

import type { Console } from '../console.ts'
import type { ExitCode } from '../exit-code.ts'

/** What a command needs of the outside, and how it ends. */
export interface CommandContext {
  readonly console: Console
  /** Told once, when the command has ended in order. */
  readonly end: (code: ExitCode) => void
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void
