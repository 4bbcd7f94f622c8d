/**
 * A seccomp filter in classic BPF that refuses new processes and allows new threads: Node starts its own threads
 * before the candidate's code is evaluated, and a process started by the candidate would outlive its measurement.
 * `clone3`, whose flags a filter cannot read, is answered with ENOSYS; the C library then falls back to `clone`.
 *
 * Sources: Linux's seccomp(2), <linux/filter.h>, <linux/audit.h>, and the system call tables of the two machines.
 */
const LOAD = 0x20
const JUMP_EQUAL = 0x15
const JUMP_SET = 0x45
const JUMP_AT_LEAST = 0x35
const RETURN = 0x06

const ALLOW = 0x7fff0000
const KILL = 0x80000000
const REFUSE = 0x00050000
const EPERM = 1
const ENOSYS = 38

/** Offsets in `struct seccomp_data`: the number, the machine, the low half of the first argument. */
const NUMBER = 0
const MACHINE = 4
const FIRST_ARGUMENT = 16

const CLONE_THREAD = 0x00010000
/** Numbers from here on are the x32 interface of x64, a second door to every call. */
const X32_BIT = 0x40000000

interface Calls {
  readonly machine: number
  readonly clone: number
  readonly clone3: number
  readonly forks: readonly number[]
  readonly hasX32: boolean
}

const CALLS: Readonly<Partial<Record<NodeJS.Architecture, Calls>>> = {
  x64: { machine: 0xc000003e, clone: 56, clone3: 435, forks: [57, 58], hasX32: true },
  arm64: { machine: 0xc00000b7, clone: 220, clone3: 435, forks: [], hasX32: false },
}

type Instruction = readonly [code: number, whenTrue: number, whenFalse: number, operand: number]

const program = ({ machine, clone, clone3, forks, hasX32 }: Calls): Instruction[] => [
  [LOAD, 0, 0, MACHINE],
  [JUMP_EQUAL, 1, 0, machine],
  [RETURN, 0, 0, KILL],
  [LOAD, 0, 0, NUMBER],
  ...(hasX32
    ? ([
        [JUMP_AT_LEAST, 0, 1, X32_BIT],
        [RETURN, 0, 0, KILL],
      ] as const)
    : []),
  ...forks.flatMap((number): Instruction[] => [
    [JUMP_EQUAL, 0, 1, number],
    [RETURN, 0, 0, REFUSE | EPERM],
  ]),
  [JUMP_EQUAL, 0, 1, clone3],
  [RETURN, 0, 0, REFUSE | ENOSYS],
  [JUMP_EQUAL, 0, 3, clone],
  [LOAD, 0, 0, FIRST_ARGUMENT],
  [JUMP_SET, 1, 0, CLONE_THREAD],
  [RETURN, 0, 0, REFUSE | EPERM],
  [RETURN, 0, 0, ALLOW],
]

/** The filter as `bwrap --seccomp` reads it: 8 bytes an instruction, in the machine's order (both are little-endian). */
export const noForkFilter = (architecture: NodeJS.Architecture): Uint8Array | undefined => {
  const calls = CALLS[architecture]
  if (calls === undefined) return undefined
  const instructions = program(calls)
  const bytes = Buffer.alloc(instructions.length * 8)
  for (const [index, [code, whenTrue, whenFalse, operand]] of instructions.entries()) {
    bytes.writeUInt16LE(code, index * 8)
    bytes.writeUInt8(whenTrue, index * 8 + 2)
    bytes.writeUInt8(whenFalse, index * 8 + 3)
    bytes.writeUInt32LE(operand >>> 0, index * 8 + 4)
  }
  return bytes
}
