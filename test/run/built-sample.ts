import type { Round, Sample } from '../../harness/model/sample.ts'
import { milliseconds } from '../../harness/model/units.ts'

/** A believable sample, in ms; what is told replaces what it is. */
export const sampleOf = (cpu: number, but: { [Field in keyof Sample]?: number } = {}): Sample => {
  const told = Object.fromEntries(Object.entries(but).map(([field, value]) => [field, milliseconds(value)]))
  const at = milliseconds(cpu)
  const usual = { cpu: at, process: at, outside: at, waiting: milliseconds(0), bracket: at }
  return { ...usual, load: milliseconds(1), warmup: milliseconds(1), ...told }
}

export const roundOf = (candidate: Sample, reference = sampleOf(20)): Round => ({
  first: 'reference',
  reference,
  candidate,
})
