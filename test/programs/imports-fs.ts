// Not loadable: import.
import { readFileSync } from 'node:fs'
export const distinctPrefixes = (): number[] => JSON.parse(readFileSync('/etc/passwd', 'utf8'))
