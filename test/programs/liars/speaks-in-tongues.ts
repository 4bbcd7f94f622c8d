// Sends a kind of message that does not exist.
import { lie } from './lie.ts'

lie((header) => [header.kind === 'answer' ? { kind: 'accepted', nonce: header.nonce! } : header])
