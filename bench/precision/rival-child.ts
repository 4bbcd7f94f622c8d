/**
 * The child of the rivals: one process with the solution called `calls` times on one input, the ways the field does it.
 *
 *   node rival-child.ts tinybench <folder> <calls> <reference calls> <milliseconds>   compares both in this process
 *   node rival-child.ts once <folder> <calls>                                         one run, for whoever times it
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { Bench } from 'tinybench'

const [how, folder = '', calls = '1', referenceCalls = '1', milliseconds = '1000'] = process.argv.slice(2)

const { solve } = (await import(pathToFileURL(join(folder, 'solution.ts')).href)) as {
  solve: (...inputs: unknown[]) => unknown
}
const text = readFileSync(join(folder, 'input.json'), 'utf8')
const inputs = JSON.parse(text) as unknown[]

const calledTimes = (times: number) => (): unknown => {
  let answer: unknown
  for (let call = 0; call < times; call++) answer = solve(...structuredClone(inputs))
  return answer
}

if (how === 'once') {
  const from = performance.now()
  calledTimes(Number(calls))()
  console.log(performance.now() - from)
} else {
  const bench = new Bench({ time: Number(milliseconds) / 2, warmupTime: Number(milliseconds) / 20 })
  bench.add('reference', calledTimes(Number(referenceCalls)))
  bench.add('candidate', calledTimes(Number(calls)))
  await bench.run()
  const seen = bench.tasks.map(({ result }) => {
    if (result.state !== 'completed') throw new Error(`tinybench ended as ${result.state}`)
    const { mean, moe } = result.latency
    return { mean, moe }
  })
  console.log(JSON.stringify(seen))
}
