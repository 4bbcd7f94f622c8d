import type { RunEvent } from '../../model/event.ts'

/** Tells a person what a run is doing. `stop` takes the view away before the result is printed. */
export interface Progress {
  readonly onEvent: (event: RunEvent) => void
  readonly stop: () => Promise<void>
}

export const SILENT: Progress = { onEvent: () => {}, stop: async () => {} }
