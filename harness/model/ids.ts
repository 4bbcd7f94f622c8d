import { z } from 'zod'

/** Lower-case words joined by hyphens: what may name a folder, a URL fragment and a table row alike. */
const slug = (longest: number): z.ZodString =>
  z
    .string()
    .max(longest)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as "two-sum"')

export const ProblemId = slug(80)
export type ProblemId = z.infer<typeof ProblemId>

export const LevelName = slug(24)
export type LevelName = z.infer<typeof LevelName>

export const FamilyName = slug(40)
export type FamilyName = z.infer<typeof FamilyName>

export const ReferenceName = slug(60)
export type ReferenceName = z.infer<typeof ReferenceName>

/** Free text from a user's folder or file name; sanitised before it is shown. */
export const SetName = z.string().min(1).max(120)
export type SetName = z.infer<typeof SetName>

/** `example/0`, `edge/3`, `random/sorted/17` for correctness; `large/random` for a scored case. */
export const CaseId = z.string().min(1).max(120)
export type CaseId = z.infer<typeof CaseId>

/** Hexadecimal SHA-256 of everything that could change what was observed. */
export const ContentKey = z.string().regex(/^[0-9a-f]{64}$/)
export type ContentKey = z.infer<typeof ContentKey>
