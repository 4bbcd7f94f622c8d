/** Kills a process, or with a negative number a process group, that may have gone by itself. */
export const kill = (pid: number | undefined): void => {
  if (pid === undefined) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch (cause) {
    // ESRCH: it has gone by itself, which is what was wanted.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause
  }
}
