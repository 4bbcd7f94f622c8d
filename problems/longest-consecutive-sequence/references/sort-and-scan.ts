/** Sorts a typed copy and counts how far each run of neighbours goes, stepping over equal ones. */
export function longestConsecutive(nums: number[]): number {
  const sorted = new Int32Array(nums).sort()
  let longest = 0
  let run = 0
  for (let index = 0; index < sorted.length; index++) {
    const step = index === 0 ? 0 : (sorted[index] as number) - (sorted[index - 1] as number)
    if (index > 0 && step === 0) continue
    run = step === 1 ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}
