import type { Machine } from '../../harness/model/isolation.ts'
import type { MachineNoise } from '../../harness/model/machine-noise.ts'
import { sayEstimate } from './estimate.ts'

const percent = (share: number | undefined): string =>
  share === undefined ? 'not known' : `${(100 * share).toFixed(1)} %`

/** The figures, one fact each. */
export const sayNoise = (noise: MachineNoise): string[] => [
  `the canonical solution of ${noise.problem} against itself: ${sayEstimate(noise.ratio)}; the truth is 1`,
  `pairs of the same code scatter by ${percent(noise.pairSd)}`,
  noise.detectable === undefined
    ? 'the smallest slowdown that would be found is not known'
    : `a slowdown of ${percent(noise.detectable - 1)} is found in 8 of 10 cases at standard precision`,
  `calls had ${percent(noise.coreShare)} of the measuring core`,
  `a fixed loop drifted by ${percent(noise.loopDrift)}; steal ${percent(noise.steal)}; pressure ${percent(noise.pressure)}`,
]

/** Below this share of the core a neighbour is at work. */
const SHARE_ENOUGH = 0.9
/** Above this scatter intervals are several times as wide as on a quiet machine. */
const SD_QUIET = 0.02
const STEAL_NOTICED = 0.02

/** What would help this machine most, in order of effect. Empty where nothing would. */
export const adviseOn = (machine: Machine, noise: MachineNoise): string[] => [
  ...(machine.pinnedCore === undefined
    ? [
        'two cores and taskset: without a core of its own a pair scatters about ten times as much (apt-get install util-linux)',
      ]
    : []),
  ...((noise.coreShare ?? 1) < SHARE_ENOUGH
    ? ['end what else is running, or keep it off the measuring core: a neighbour there doubles the time of a run']
    : []),
  ...((noise.steal ?? 0) > STEAL_NOTICED
    ? ['a machine of your own: the hypervisor gives part of the core to others, which no setting here can change']
    : []),
  ...(machine.cores === 2 ? ['more than two cores: the parent and everything else share what is left'] : []),
  ...(machine.aslrOff
    ? []
    : ['let address randomisation be switched off (setarch -R; in Docker --security-opt seccomp=unconfined)']),
  ...((noise.pairSd ?? 0) > SD_QUIET ? ['--precision rigorous, or --target ±2%: more pairs make up for noise'] : []),
  ...(machine.memoryGuard === 'watched'
    ? ['a writable control group, so that memory is bounded by the kernel at once']
    : []),
]
