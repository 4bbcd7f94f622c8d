// Exits with success before it has said a word.
import { lie } from './lie.ts'

lie((header) => (header.kind === 'begun' ? process.exit(0) : [header]))
