import { execa } from 'execa'

import type { Tools } from './chain.ts'

/** Moves all threads of a process to some cores, given as `taskset` takes them. False when that cannot be had. */
export const moveTo = async ({ taskset }: Tools, pid: number, cores: string): Promise<boolean> => {
  if (taskset === undefined) return false
  const { exitCode } = await execa(taskset, ['-a', '-cp', cores, String(pid)], { reject: false, stdio: 'ignore' })
  return exitCode === 0
}
