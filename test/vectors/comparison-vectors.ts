import { z } from 'zod'

import { CapTime, WinRule } from '../../harness/model/comparison.ts'
import { readVectors } from './read-vectors.ts'

const Triple = z.tuple([z.number(), z.number(), z.number()])
const Numbers = z.array(z.number())

/** Ends and value of a speedup, or why there is none. */
const Candidate = z.union([Triple, z.enum(['failed', 'slow'])])
export type VectorCandidate = z.infer<typeof Candidate>

const Comparisons = z.strictObject({
  tau: z.array(z.strictObject({ first: Numbers, second: Numbers, tau: z.number() })).min(15),
  signFlip: z.array(z.strictObject({ differences: Numbers, p: z.number() })).min(30),
  holm: z.array(z.strictObject({ p: Numbers, adjusted: Numbers })).min(15),
  paired: z.array(z.strictObject({ differences: Numbers, alpha: z.number(), interval: Triple })).min(10),
  wilson: z.array(z.strictObject({ ones: z.int(), of: z.int(), alpha: z.number(), interval: Triple })).min(50),
  strengths: z.array(z.strictObject({ wins: z.array(Numbers), strengths: Numbers })).min(8),
  wins: z
    .array(
      z.strictObject({
        rule: WinRule,
        problems: z.array(z.tuple([z.array(Candidate), z.array(Candidate)])),
        shares: Numbers,
        interval: Triple,
      }),
    )
    .min(4),
  newcombe: z.array(z.strictObject({ first: Numbers, second: Numbers, interval: Triple })).min(1),
})

const Preferences = z.strictObject({
  utilities: z
    .array(z.strictObject({ family: CapTime, relativeTime: z.number(), horizon: z.number(), utility: z.number() }))
    .min(100),
  areas: z.array(z.strictObject({ times: Numbers, area: z.number() })).min(3),
  sets: z
    .array(
      z.strictObject({
        problems: z.array(z.array(z.union([z.number(), z.enum(['stopped', 'wrong'])]))),
        utilities: z.record(z.string(), z.number()),
        par2: z.number(),
        curve: z.record(z.string(), z.number()),
      }),
    )
    .min(3),
})

/** Made by comparisons.py: scipy, numpy and rational arithmetic. */
export const comparisonVectors = (): z.infer<typeof Comparisons> => readVectors('comparisons', Comparisons)

/** Made by preferences.py, likewise. */
export const preferenceVectors = (): z.infer<typeof Preferences> => readVectors('preferences', Preferences)
