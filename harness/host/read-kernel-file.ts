import { readFileSync } from 'node:fs'

/**
 * The text of a file that the kernel makes, in `/proc` or `/sys`. Undefined where this system has no such file, where we
 * may not read it, and where the process it is about has ended: all are "no reading", never zero.
 */
export const readKernelFile = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return undefined
    throw cause
  }
}
