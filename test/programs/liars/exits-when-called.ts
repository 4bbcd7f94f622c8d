// Exits with success instead of answering.
import { lie } from './lie.ts'

lie((header) => (header.kind === 'done' ? process.exit(0) : [header]))
