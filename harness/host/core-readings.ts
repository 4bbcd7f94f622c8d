import { readKernelFile } from './read-kernel-file.ts'

/** What the kernel says of the cores. Undefined where this system has no such file. */

/** Times since the machine was started, in the kernel's ticks: of everything, and what the hypervisor took. */
export interface CpuTimes {
  readonly all: number
  readonly steal: number
}

/** user nice system idle iowait irq softirq steal: what follows them is counted in them already. */
const FIELDS = 8
const STEAL = 7

/** Of one core, or of all together where none is named. */
export const cpuTimes = (core: number | undefined, text = readKernelFile('/proc/stat')): CpuTimes | undefined => {
  const name = core === undefined ? 'cpu ' : `cpu${core} `
  const line = text?.split('\n').find((one) => one.startsWith(name))
  const ticks = line
    ?.split(/\s+/)
    .slice(1, 1 + FIELDS)
    .map(Number)
  if (ticks?.length !== FIELDS || ticks.some(Number.isNaN)) return undefined
  return { all: ticks.reduce((sum, one) => sum + one, 0), steal: ticks[STEAL] ?? 0 }
}

/** Share of the last ten seconds in which something waited for a core (pressure stall information). */
export const cpuPressure = (text = readKernelFile('/proc/pressure/cpu')): number | undefined => {
  const match = /^some avg10=([\d.]+)/m.exec(text ?? '')
  return match === null ? undefined : Number(match[1]) / 100
}
