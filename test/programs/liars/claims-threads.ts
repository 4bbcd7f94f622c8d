// Says that more than its main thread worked.
import { lie } from './lie.ts'

lie((header) => [header.kind === 'done' ? { ...header, process: Number(header['cpu']) * 2 + 5_000_000 } : header])
