/**
 * A child that tries to break out. Started through the same chain as a worker, it reports what it could do; the
 * host decides from that which isolation level really holds. Arguments: a file outside, the port of a listener on
 * loopback, and the parent's pid.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeSync } from 'node:fs'
import { connect } from 'node:net'

import { openCpuClock } from './cpu-clock.ts'

const REPLIES = 3
const CONNECT_WAIT_MS = 500

/** True when the attempt got through; any error is a wall. */
const succeeds = (attempt: () => unknown): boolean => {
  try {
    return attempt() !== false
  } catch (wall) {
    return !(wall instanceof Error)
  }
}

const canConnect = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: CONNECT_WAIT_MS })
    const end = (reached: boolean): void => {
      socket.destroy()
      resolve(reached)
    }
    socket.on('connect', () => end(true))
    socket.on('timeout', () => end(false))
    socket.on('error', () => end(false))
  })

const [file = '', port = '0', parent = '0'] = process.argv.slice(1)
const clock = openCpuClock()
const from = clock.thread()
let step = Infinity
for (let last = from, reading = 0; reading < 2_000; reading++) {
  const now = clock.thread()
  if (now > last) step = Math.min(step, now - last)
  last = now
}
const report = {
  clockStep: Number.isFinite(step) ? step : 0,
  reads: succeeds(() => readFileSync(file)),
  forks: succeeds(() => spawnSync(process.execPath, ['--version']).error === undefined),
  signals: succeeds(() => process.kill(Number(parent), 0)),
  connects: await canConnect(Number(port)),
}
writeSync(REPLIES, `${JSON.stringify(report)}\n`)
