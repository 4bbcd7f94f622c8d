import { milliseconds, scale, seconds, smaller, type Nanoseconds } from '../model/units.ts'

/** How long to wait between attempts at one request. */
export interface BackOff {
  readonly first: Nanoseconds
  readonly most: Nanoseconds
  /** Attempts in all. Being told to slow down is not counted among them. */
  readonly attempts: number
}

/** 1, 2, 4, 8, 16 s, about half a minute in all: a server that restarts is back by then. */
export const BACK_OFF: BackOff = { first: seconds(1), most: seconds(60), attempts: 6 }

const DOUBLING = 2
const DIGITS = 8
const LARGEST = 0xffffffff

/**
 * The wait after attempt number `attempt` (from 1): min(most, first · 2^(attempt − 1)), times a share from ½ to 1.
 * The share comes from the request's hash and the attempt, so that requests refused together do not come back together.
 */
export const backOffDelay = ({ first, most }: BackOff, attempt: number, hash: string): Nanoseconds => {
  const from = (attempt * DIGITS) % (hash.length - DIGITS + 1)
  const share = Number.parseInt(hash.slice(from, from + DIGITS), 16) / LARGEST
  return scale(smaller(most, scale(first, DOUBLING ** (attempt - 1))), (1 + share) / 2)
}

const isTime = (value: number): boolean => Number.isFinite(value) && value >= 0

/**
 * How long a server asks to be left alone: `retry-after-ms`, or `Retry-After` in seconds or as a date. The date is
 * held against the server's own `Date`, as its clock need not be ours. undefined where it does not say.
 */
export const askedDelay = (headers: Readonly<Record<string, string>>): Nanoseconds | undefined => {
  const exact = Number(headers['retry-after-ms'] ?? Number.NaN)
  if (isTime(exact)) return milliseconds(exact)
  const told = headers['retry-after']?.trim()
  if (told === undefined || told === '') return undefined
  if (isTime(Number(told))) return seconds(Number(told))
  const wait = Date.parse(told) - Date.parse(headers['date'] ?? '')
  return Number.isNaN(wait) ? undefined : milliseconds(Math.max(0, wait))
}
