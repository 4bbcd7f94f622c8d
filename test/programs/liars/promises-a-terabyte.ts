// Announces an answer larger than any may be.
import { lie } from './lie.ts'

lie((header) => [header.kind === 'answer' ? { ...header, bytes: 1e12 } : header])
