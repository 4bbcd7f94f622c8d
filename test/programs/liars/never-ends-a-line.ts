// Sends a header without an end.
import { lie } from './lie.ts'

lie((header) => [header.kind === 'done' ? 'x'.repeat(20_000) : header])
