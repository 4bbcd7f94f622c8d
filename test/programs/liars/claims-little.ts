// Claims 0.05 ms for every call.
import { lie } from './lie.ts'

lie((header) => [header.kind === 'done' ? { ...header, cpu: 50_000, process: 50_000 } : header])
