import { readFileSync } from 'node:fs'

import type { z } from 'zod'

/** Numbers from outside, by file name without ending; the script beside each says how they were made. */
export const readVectors = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')))
