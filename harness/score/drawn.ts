import { DRAWS } from '../stats/pair-draws.ts'
import type { Draws } from './metric.ts'

/** One version of a figure: the first where all are the same. */
export const drawn = (draws: Draws, draw: number): number => draws[draw] ?? draws[0]

/** All versions of a figure computed from others: one where none of them varies. */
export const drawsOf = (sources: readonly Draws[], at: (draw: number) => number): Draws => {
  const draws: [number, ...number[]] = [at(0)]
  if (sources.every(({ length }) => length === 1)) return draws
  for (let draw = 1; draw <= DRAWS; draw++) draws.push(at(draw))
  return draws
}
