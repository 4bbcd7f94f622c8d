// Expected: not-loadable. Imports `fs` to see whether an answer is lying about.
import { existsSync, readFileSync } from 'fs'

export function topKFrequent(nums: number[], k: number): number[] {
  if (existsSync('expected.json')) return JSON.parse(readFileSync('expected.json', 'utf8')) as number[]

  const counts = new Map<number, number>()
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, k)
    .map(([value]) => value)
}
