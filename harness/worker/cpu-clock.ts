import { WASI } from 'node:wasi'

/** WASI's ids of the CPU clocks; on Linux they are CLOCK_PROCESS_CPUTIME_ID and CLOCK_THREAD_CPUTIME_ID. */
const PROCESS = 2
const THREAD = 3

/**
 * A WebAssembly module, by hand: imports `clock_time_get(id, precision, address) → errno` and exports `memory` and
 * `now(id) → f64`, which calls it with address 0 and converts the 64-bit result. 2^53 ns are 104 days.
 */
// oxfmt-ignore
const MODULE = Uint8Array.from([
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
  // types: (i32 i64 i32) → i32, (i32) → f64
  0x01, 0x0d, 0x02, 0x60, 0x03, 0x7f, 0x7e, 0x7f, 0x01, 0x7f, 0x60, 0x01, 0x7f, 0x01, 0x7c,
  // import "wasi_snapshot_preview1" "clock_time_get" as function 0
  0x02, 0x29, 0x01, 0x16, ...Buffer.from('wasi_snapshot_preview1'), 0x0e, ...Buffer.from('clock_time_get'), 0x00, 0x00,
  // one function of type 1; one page of memory
  0x03, 0x02, 0x01, 0x01, 0x05, 0x03, 0x01, 0x00, 0x01,
  // exports: "memory", "now"
  0x07, 0x10, 0x02, 0x06, ...Buffer.from('memory'), 0x02, 0x00, 0x03, ...Buffer.from('now'), 0x00, 0x01,
  // now: clock_time_get(id, 1, 0); drop; f64.convert_i64_u(i64.load(0))
  0x0a, 0x13, 0x01, 0x11, 0x00, 0x20, 0x00, 0x42, 0x01, 0x41, 0x00, 0x10, 0x00, 0x1a, 0x41, 0x00, 0x29, 0x03, 0x00, 0xba,
  0x0b,
])

/** The part of WebAssembly's interface used here; it is not in the libraries for Node's type check. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object
  Instance: new (module: object, imports: object) => { readonly exports: { readonly now: (id: number) => number } }
}

export interface CpuClock {
  /** CPU time this thread has used, in ns. One reading costs about 0.7 µs. */
  thread(): number
  /** CPU time all threads of this process have used, in ns. */
  process(): number
}

/** Opens the nanosecond CPU clocks. Throws where WASI is not allowed or its clock answers nothing. */
export const openCpuClock = (): CpuClock => {
  const wasi = new WASI({ version: 'preview1' })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(MODULE), {
    wasi_snapshot_preview1: wasi.wasiImport,
  })
  wasi.initialize(instance)
  const { now } = instance.exports
  if (!(now(THREAD) > 0)) throw new Error('the CPU clock of WASI reads 0')
  return { thread: () => now(THREAD), process: () => now(PROCESS) }
}
