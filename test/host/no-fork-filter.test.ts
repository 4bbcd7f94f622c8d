import { describe, expect, it } from 'vitest'

import { noForkFilter } from '../../harness/host/no-fork-filter.ts'

/** What a system call looks like to a filter: `struct seccomp_data`. */
interface Call {
  readonly machine: number
  readonly number: number
  readonly flags?: number
}

/** From <linux/audit.h>, <asm/unistd.h> and <linux/sched.h>, not from the filter. */
const X64 = 0xc000003e
const X86 = 0x40000003
const ARM64 = 0xc00000b7
const CLONE_THREAD = 0x10000
const CLONE_VM = 0x100
const SIGCHLD = 17

const ALLOW = 'allow'
const KILL = 'kill'

const dataOf = ({ machine, number, flags = 0 }: Call): Buffer => {
  const data = Buffer.alloc(64)
  data.writeUInt32LE(number >>> 0, 0)
  data.writeUInt32LE(machine >>> 0, 4)
  data.writeUInt32LE(flags >>> 0, 16)
  return data
}

const verdictOf = (value: number): string => {
  if (value === 0x7fff0000) return ALLOW
  if (value === 0x80000000) return KILL
  return value >>> 16 === 5 ? `errno ${value & 0xffff}` : `unknown action ${value}`
}

/** Interprets classic BPF: the five instructions a filter of ours may use, as in linux/filter.h. */
const answerTo = (program: Uint8Array, call: Call): string => {
  const code = Buffer.from(program)
  const data = dataOf(call)
  let accumulator = 0
  for (let at = 0; at < code.length / 8; at++) {
    const operation = code.readUInt16LE(at * 8)
    const whenTrue = code.readUInt8(at * 8 + 2)
    const whenFalse = code.readUInt8(at * 8 + 3)
    const operand = code.readUInt32LE(at * 8 + 4)
    const jump = (holds: boolean): void => {
      at += holds ? whenTrue : whenFalse
    }
    if (operation === 0x20) accumulator = data.readUInt32LE(operand)
    else if (operation === 0x15) jump(accumulator === operand)
    else if (operation === 0x35) jump(accumulator >= operand)
    else if (operation === 0x45) jump((accumulator & operand) >>> 0 !== 0)
    else if (operation === 0x06) return verdictOf(operand)
    else throw new Error(`unknown instruction ${operation}`)
  }
  throw new Error('the program ran off its end')
}

describe.each([
  { architecture: 'x64' as const, machine: X64, other: ARM64, clone: 56, read: 0, exit: 231 },
  { architecture: 'arm64' as const, machine: ARM64, other: X64, clone: 220, read: 63, exit: 94 },
])('noForkFilter on $architecture', ({ architecture, machine, other, clone, read, exit }) => {
  const filter = noForkFilter(architecture) ?? new Uint8Array()
  const asked = (number: number, flags = 0): string => answerTo(filter, { machine, number, flags })

  it('is a whole number of instructions', () => {
    expect(filter.length).toBeGreaterThan(0)
    expect(filter.length % 8).toBe(0)
  })

  it('allows what Node lives on', () => {
    expect([read, exit].map((number) => asked(number))).toEqual([ALLOW, ALLOW])
  })

  it('allows threads and refuses processes', () => {
    expect(asked(clone, CLONE_THREAD | CLONE_VM)).toBe(ALLOW)
    expect(asked(clone, SIGCHLD)).toBe('errno 1')
    expect(asked(clone, CLONE_VM | SIGCHLD)).toBe('errno 1')
  })

  it('says that clone3, whose flags it cannot read, does not exist', () => {
    expect(asked(435)).toBe('errno 38')
  })

  it('kills whoever comes from another architecture', () => {
    for (const foreign of [other, X86]) expect(answerTo(filter, { machine: foreign, number: read })).toBe(KILL)
  })
})

describe('noForkFilter', () => {
  it('refuses fork and vfork, and kills the x32 interface, where they exist', () => {
    const filter = noForkFilter('x64') ?? new Uint8Array()
    const asked = (number: number): string => answerTo(filter, { machine: X64, number })
    expect([asked(57), asked(58)]).toEqual(['errno 1', 'errno 1'])
    expect([asked(0x40000000), asked(0x40000000 + 57), asked(0xffffffff)]).toEqual([KILL, KILL, KILL])
  })

  it('has none for a machine it does not know', () => {
    expect(noForkFilter('riscv64')).toBeUndefined()
  })
})
