import { RIGHT, wrong, type Judge } from '../model/judgement.ts'
import { difference } from './difference.ts'

/** One right answer: equal in structure and value. −0 equals 0 and NaN equals NaN; the order of lists counts. */
export const exact =
  (): Judge<unknown, unknown> =>
  ({ expected, actual }) => {
    const found = difference(expected, actual)
    return found === undefined ? RIGHT : wrong(found)
  }
