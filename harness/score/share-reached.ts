/** The share of references that a solution is no worse than, when up to `within` more counts as no worse. Unit: a share. */
export const shareReached = ({
  spent,
  references,
  within,
}: {
  spent: number
  references: readonly number[]
  within: number
}): number => references.filter((one) => spent <= one * (1 + within)).length / references.length
