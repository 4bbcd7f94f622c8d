import { createHash } from 'node:crypto'

import { GenerationRequest } from '../model/generation.ts'

/** Rises when the same request would no longer mean the same. */
const VERSION = 1

/**
 * SHA-256 of a request: equal requests have equal hashes, whatever the order their fields were written in. No key is
 * among what is hashed, so another key finds the same answers.
 */
export const requestHash = (request: GenerationRequest): string =>
  createHash('sha256')
    // Parsing puts the fields into the order of the schema.
    .update(JSON.stringify([VERSION, GenerationRequest.parse(request)]))
    .digest('hex')
