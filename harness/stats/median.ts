import { median as medianOfList } from 'simple-statistics'

/**
 * The middle value, or the mean of the two middle values. Unit: that of the values. An empty list is a bug in the
 * caller: RangeError.
 */
export const median = (values: readonly number[]): number => {
  if (values.length === 0) throw new RangeError('no median of an empty list')
  return medianOfList([...values])
}
