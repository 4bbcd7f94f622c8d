// Answers before it is asked.
import { lie } from './lie.ts'

lie((header) => (header.kind === 'ready' ? [header, { kind: 'answer', nonce: header.nonce!, bytes: 2 }, '[]'] : [header]))
