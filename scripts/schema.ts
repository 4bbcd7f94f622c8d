/**
 * Writes the JSON Schema of a record's lines, generated from the one schema they are parsed by. A test compares; run
 * `npm run schema` when it fails, and read the difference.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { recordJsonSchema } from '../harness/record/record-json-schema.ts'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'record.schema.json'), recordJsonSchema())
