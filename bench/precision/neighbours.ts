import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Arithmetic and allocation without end: a neighbour that wants a core, the caches and the memory. */
const BUSY = `for (let kept = []; ;) { kept.push(new Array(64).fill(kept.length)); if (kept.length > 20000) kept = [] }`

/** Runs `use` beside so many busy processes, and ends them. They go where the system puts them. */
export const besideNeighbours = async <T>(count: number, use: () => Promise<T>): Promise<T> => {
  const neighbours = Array.from({ length: count }, () => spawn(process.execPath, ['--eval', BUSY], { stdio: 'ignore' }))
  try {
    return await use()
  } finally {
    for (const neighbour of neighbours) {
      const ended = once(neighbour, 'exit')
      neighbour.kill('SIGKILL')
      await ended
    }
  }
}
