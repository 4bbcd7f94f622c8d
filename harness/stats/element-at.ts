/**
 * The element at an index that is there. An index beyond the list is a bug in the caller, and would make a wrong figure
 * if it read as 0: RangeError. Not for the innermost loops of a bootstrap, which it would slow.
 */
export const elementAt = <T>(list: ArrayLike<T>, index: number): T => {
  const element = list[index]
  if (element === undefined) throw new RangeError(`no element ${index} of ${list.length}`)
  return element
}
