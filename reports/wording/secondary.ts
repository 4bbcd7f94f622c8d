import { CARRIES_STATE, MODE_SENSITIVE } from '../../harness/model/defaults.ts'
import type { Secondary, SecondaryFlag } from '../../harness/model/secondary.ts'
import { type Bytes, type Nanoseconds, type Quantity, ratio } from '../../harness/model/units.ts'
import { sayRatio } from './estimate.ts'
import { sayBytes, sayTime } from './quantity.ts'

/** What each flag means, in a few words: the warning of the same name says what would help. */
export const FLAGS: Readonly<Record<SecondaryFlag, string>> = {
  'small-top-level': 'small: compiling is a visible share of the largest call',
  'mode-sensitive': `mode-sensitive: the steady ratio differs by more than ${Math.round(100 * (MODE_SENSITIVE - 1))} % from the one above`,
  'carries-state': `carries state: the steady ratio is more than ${CARRIES_STATE} times better than the one above`,
}

export interface SecondaryRow {
  readonly name: string
  readonly candidate: string
  readonly canonical: string
  /** Candidate over canonical; a dash where the canonical has nothing to compare with. */
  readonly ratio: string
}

const quotient = <U extends string>(candidate: Quantity<U>, reference: NoInfer<Quantity<U>>): string =>
  reference > 0 ? sayRatio(ratio(candidate, reference)) : '–'

const timeRow = (
  name: string,
  times: { readonly candidate: Nanoseconds; readonly reference: Nanoseconds } | undefined,
): readonly SecondaryRow[] =>
  times === undefined
    ? []
    : [
        {
          name,
          candidate: sayTime(times.candidate),
          canonical: sayTime(times.reference),
          ratio: quotient(times.candidate, times.reference),
        },
      ]

const sizeRow = (
  name: string,
  sizes: { readonly candidate: Bytes; readonly reference: Bytes } | undefined,
): readonly SecondaryRow[] =>
  sizes === undefined
    ? []
    : [
        {
          name,
          candidate: sayBytes(sizes.candidate),
          canonical: sayBytes(sizes.reference),
          ratio: quotient(sizes.candidate, sizes.reference),
        },
      ]

/** The figures beside the time as rows of a table. What was not observed has no row. */
export const secondaryRows = ({ steady, cold, load, warmup, peak, allocated }: Secondary): readonly SecondaryRow[] => [
  ...timeRow('steady, later calls', steady),
  ...timeRow('cold, first call', cold),
  ...timeRow('load', load),
  ...timeRow('warm-up', warmup),
  ...sizeRow('peak memory', peak),
  ...sizeRow('allocated', allocated),
]
