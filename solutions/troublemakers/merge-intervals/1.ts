// Expected: invalid-output. An async function: the answer is a Promise, and nobody waits for it.
export async function merge(intervals: number[][]): Promise<number[][]> {
  const sorted = [...intervals].sort((a, b) => a[0]! - b[0]!)
  const merged: number[][] = []
  for (const [start, end] of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && start! <= last[1]!) last[1] = Math.max(last[1]!, end!)
    else merged.push([start!, end!])
  }
  return merged
}
