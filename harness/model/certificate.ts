import { z } from 'zod'

import { ProblemId } from './ids.ts'
import { CaseTiming } from './sample.ts'

/**
 * A measurement whose outcome is known, through the whole pipeline. `same`: the canonical against itself. `planted`:
 * the canonical called `calls` times against itself called `referenceCalls` times, which is slower by that factor.
 */
export const Trial = z.strictObject({
  problem: ProblemId,
  what: z.enum(['same', 'planted']),
  calls: z.int().positive(),
  referenceCalls: z.int().positive(),
  timing: CaseTiming,
})
export type Trial = z.infer<typeof Trial>

/** What the measuring core was like at one moment of the run. Absent figures could not be read on this machine. */
export const Weather = z.strictObject({
  /** CPU time of each pass of a fixed loop, ns, and the wall time of the same passes. */
  loopCpu: z.array(z.number().positive()),
  loopWall: z.array(z.number().positive()),
  /** Share of the time since the last reading that the hypervisor gave to others. */
  steal: z.number().min(0).max(1).optional(),
  /** Share of the last ten seconds in which something waited for a core. */
  pressure: z.number().min(0).max(1).optional(),
})
export type Weather = z.infer<typeof Weather>

/** One requirement of the certificate, with what was seen, in words. */
export const CertificateCheck = z.strictObject({
  name: z.enum(['self-comparison', 'planted-slowdown', 'pair-spread', 'core-share', 'conditions']),
  holds: z.boolean(),
  seen: z.string(),
})
export type CertificateCheck = z.infer<typeof CertificateCheck>

/** What a run knows of its own precision. `not-asked`: the run was made without trials. */
export const Certificate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-asked') }),
  z.strictObject({
    kind: z.enum(['certified', 'not-certified']),
    checks: z.array(CertificateCheck).min(1),
    /** Standard deviation of pair values (log ratio) within trials, pooled. */
    pairSd: z.number().nonnegative().optional(),
    /** The same within the refined cases of candidates: their own unsteadiness is in it too. */
    pairSdOfCandidates: z.number().nonnegative().optional(),
    /** Smallest true slowdown that this run would call slower in 8 of 10 cases, as a ratio above 1. */
    detectable: z.number().min(1).optional(),
    /** CPU time over wall time of the reference's calls. */
    coreShare: z.number().min(0).optional(),
    /** Slowest over fastest reading of the fixed loop, less 1. */
    loopDrift: z.number().nonnegative().optional(),
    /** Largest of all readings. */
    steal: z.number().min(0).max(1).optional(),
    pressure: z.number().min(0).max(1).optional(),
  }),
])
export type Certificate = z.infer<typeof Certificate>
