import { expect, it } from 'vitest'

import { openCpuClock } from '../../harness/worker/cpu-clock.ts'

it('reads CPU time that grows, and a process uses at least what its thread does', () => {
  const clock = openCpuClock()
  const [thread, whole] = [clock.thread(), clock.process()]
  let work = 0
  for (let turn = 0; turn < 20_000_000; turn++) work = (work + turn) | 0
  expect(work).toBeTypeOf('number')
  const used = clock.thread() - thread
  expect(used).toBeGreaterThan(0)
  // The two are read one after the other, so the process's reading covers the thread's.
  expect(clock.process() - whole).toBeGreaterThanOrEqual(used)
})
