// Answers without the nonce.
import { lie } from './lie.ts'

lie((header) => [header.kind === 'answer' ? { ...header, nonce: 'none' } : header])
