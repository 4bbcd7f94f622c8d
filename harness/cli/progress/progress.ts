import type { RunEvent } from '../../model/event.ts'

/** Tells a person what a run is doing. `stop` takes the view away before the result is printed. */
export interface Progress {
  onEvent(event: RunEvent): void
  stop(): Promise<void>
}

export const SILENT: Progress = { onEvent: () => {}, stop: async () => {} }
