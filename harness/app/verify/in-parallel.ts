/** Applies `work` to every member, `width` at a time, in order of starting. The results stand where their members do. */
export const inParallel = async <T, Result>(
  members: readonly T[],
  width: number,
  work: (member: T) => Promise<Result>,
): Promise<Result[]> => {
  const results = new Map<number, Result>()
  // One iterator for all: whoever is free takes the next.
  const queue = members.entries()
  const takeTurns = async (): Promise<void> => {
    for (const [index, member] of queue) results.set(index, await work(member))
  }
  await Promise.all(Array.from({ length: Math.max(1, width) }, takeTurns))
  return [...results.entries()].toSorted(([one], [other]) => one - other).map(([, result]) => result)
}
