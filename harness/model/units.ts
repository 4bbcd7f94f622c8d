import { z } from 'zod'

/**
 * The doors into branded quantities, and every operation between them. A bare `number` elsewhere is a
 * count, an index or a dimensionless figure. Conversion factors appear in this file only.
 */
declare const unit: unique symbol

export type Quantity<U extends string> = number & { readonly [unit]: U }
export type Nanoseconds = Quantity<'ns'>
export type Bytes = Quantity<'B'>

const NS_PER_US = 1e3
const NS_PER_MS = 1e6
const NS_PER_S = 1e9
const BYTES_PER_KIB = 1024
const BYTES_PER_MIB = 1024 * 1024

/** The only door into nanoseconds. A value that fails here is a bug in the caller. */
export const nanoseconds = (value: number): Nanoseconds => {
  if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`not a duration in ns: ${value}`)
  return value as Nanoseconds
}

/** The only door into bytes. A value that fails here is a bug in the caller. */
export const bytes = (value: number): Bytes => {
  if (!(Number.isFinite(value) && value >= 0)) throw new RangeError(`not a size in bytes: ${value}`)
  return value as Bytes
}

export const microseconds = (value: number): Nanoseconds => nanoseconds(value * NS_PER_US)
export const milliseconds = (value: number): Nanoseconds => nanoseconds(value * NS_PER_MS)
export const seconds = (value: number): Nanoseconds => nanoseconds(value * NS_PER_S)
export const kibibytes = (value: number): Bytes => bytes(value * BYTES_PER_KIB)
export const mebibytes = (value: number): Bytes => bytes(value * BYTES_PER_MIB)

export const toMilliseconds = (value: Nanoseconds): number => value / NS_PER_MS
export const toSeconds = (value: Nanoseconds): number => value / NS_PER_S
export const toKibibytes = (value: Bytes): number => value / BYTES_PER_KIB
export const toMebibytes = (value: Bytes): number => value / BYTES_PER_MIB

/** Quotient of two quantities of one unit: dimensionless. `NoInfer` keeps ns over bytes from compiling. */
export const ratio = <U extends string>(numerator: Quantity<U>, denominator: NoInfer<Quantity<U>>): number =>
  numerator / denominator

export const add = <U extends string>(first: Quantity<U>, ...rest: NoInfer<Quantity<U>>[]): Quantity<U> =>
  rest.reduce<number>((sum, value) => sum + value, first) as Quantity<U>

/** max(0, first − second): a duration or a size is never negative. */
export const lessAtLeastZero = <U extends string>(first: Quantity<U>, second: NoInfer<Quantity<U>>): Quantity<U> =>
  Math.max(0, first - second) as Quantity<U>

export const scale = <U extends string>(value: Quantity<U>, factor: number): Quantity<U> => {
  if (!(Number.isFinite(factor) && factor >= 0)) throw new RangeError(`not a scale factor: ${factor}`)
  return (value * factor) as Quantity<U>
}

export const larger = <U extends string>(first: Quantity<U>, second: NoInfer<Quantity<U>>): Quantity<U> =>
  first >= second ? first : second

export const smaller = <U extends string>(first: Quantity<U>, second: NoInfer<Quantity<U>>): Quantity<U> =>
  first <= second ? first : second

/** Fields of schemas. The casts are doors: a parsed number is already checked to be finite and ≥ 0. */
export const NanosecondsField = z.number().nonnegative() as unknown as z.ZodType<Nanoseconds, Nanoseconds>
export const BytesField = z.number().nonnegative() as unknown as z.ZodType<Bytes, Bytes>
