// Sends what is no message at all.
import { lie } from './lie.ts'

lie((header) => [header.kind === 'opened' ? '\u0000\uffff{{{\n' : header])
