import { expect, test } from 'vitest'

import { conditions } from '../../harness/score/conditions.ts'
import { builtWeather } from '../built-trials.ts'

test('drift is slowest over fastest reading, by the median of each, whatever came first', () => {
  expect(conditions([builtWeather(5), builtWeather(6)]).loopDrift).toBeCloseTo(0.2, 9)
  expect(conditions([builtWeather(6), builtWeather(5), builtWeather(5.5)]).loopDrift).toBeCloseTo(0.2, 9)
})

test('steal and pressure are the largest of all readings', () => {
  const readings = [builtWeather(5, { steal: 0.02 }), builtWeather(5, { steal: 0.3, pressure: 0.1 }), builtWeather(5)]
  expect(conditions(readings)).toEqual({ loopDrift: 0, steal: 0.3, pressure: 0.1 })
})

test('what was not read is absent, and one reading shows no drift', () => {
  expect(conditions([])).toEqual({})
  expect(conditions([builtWeather(5)])).toEqual({})
  expect(conditions([{ loopCpu: [], loopWall: [] }, builtWeather(5)])).toEqual({})
})

test('readings of two shards of a merged record are not compared: the drift is the larger of the two', () => {
  const of = (shard: number, ...loops: readonly number[]) => loops.map((ms) => ({ ...builtWeather(ms), shard }))
  expect(conditions([...of(1, 5, 6), ...of(2, 50, 55)]).loopDrift).toBeCloseTo(0.2, 9)
  expect(conditions([...of(1, 5), ...of(2, 50)])).toEqual({})
})
