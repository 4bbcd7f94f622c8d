import type { Bytes, Nanoseconds } from '../../harness/model/units.ts'
import { toKibibytes, toMebibytes, toMilliseconds, toSeconds } from '../../harness/model/units.ts'

/** Three significant digits, without an exponent and without trailing zeros. */
const three = (value: number): string => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))))

/** A duration in the unit that leaves it between 1 and 1 000 where there is one: `250 ms`, `1.2 s`. */
export const sayTime = (time: Nanoseconds): string => {
  if (toSeconds(time) >= 1) return `${three(toSeconds(time))} s`
  if (toMilliseconds(time) >= 0.1 || time === 0) return `${three(toMilliseconds(time))} ms`
  return `${three(time)} ns`
}

export const sayBytes = (size: Bytes): string => {
  if (toMebibytes(size) >= 1) return `${three(toMebibytes(size))} MiB`
  if (toKibibytes(size) >= 1) return `${three(toKibibytes(size))} KiB`
  return `${three(size)} B`
}

/** `1 candidate`, `3 candidates`; `one` is the singular, `many` the plural where it is not formed with s. */
export const sayCount = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** Things in a sentence: `a`, `a and b`, `a, b and c`; beyond `most`, how many more. */
export const sayList = (things: readonly string[], most = Number.POSITIVE_INFINITY): string => {
  if (things.length > most) return `${things.slice(0, most).join(', ')} and ${things.length - most} more`
  const last = things.at(-1) ?? ''
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`
}
