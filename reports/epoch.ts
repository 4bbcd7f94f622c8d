import { add, type Nanoseconds, scale, seconds } from '../harness/model/units.ts'

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d(?:\.\d+)?)Z$/u

const SECOND = seconds(1)
const MINUTE = scale(SECOND, 60)
const HOUR = scale(MINUTE, 60)
const DAY = scale(HOUR, 24)

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar, from 1970 on. Years are counted from March, so that the leap day is
 * the last of its year; the month's days before it then are ⌊(153 m + 2) / 5⌋.
 */
const daysSince1970 = (year: number, month: number, day: number): number => {
  const isEarly = month <= 2
  const from = isEarly ? year - 1 : year
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400)
  const inYear = Math.floor((153 * (isEarly ? month + 9 : month - 3) + 2) / 5) + day - 1
  /** Days from 0000-03-01 to 1970-01-01. */
  const EPOCH = 719_468
  return from * 365 + leaps + inYear - EPOCH
}

/** Time since 1970 of a moment as records write it: ISO 8601, UTC. undefined for another text, or an earlier moment. */
export const sinceEpoch = (moment: string): Nanoseconds | undefined => {
  const parts = ISO.exec(moment)?.slice(1).map(Number)
  if (parts === undefined) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const days = daysSince1970(year, month, day)
  return days < 0 ? undefined : add(scale(DAY, days), scale(HOUR, hour), scale(MINUTE, minute), scale(SECOND, second))
}
