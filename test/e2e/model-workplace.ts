/** A workplace with a model in it: a server of our own on the loopback, and a key that must get out nowhere. */
import { readRecord } from '../../harness/record/read-record.ts'
import { openModelServer, type ModelServer, type Sent } from '../generate/model-server.ts'
import { allWrong, isAbout } from './model-answers.ts'
import { openWorkplace, PROBLEMS, type Workplace } from './workplace.ts'

export const KEY = 'sk-nobody-may-see-this-0123456789'

export interface ModelWorkplace {
  readonly home: Workplace
  readonly server: ModelServer
  /** What the model answers from now on; forgets what was asked before. */
  readonly answerWith: (answer: (sent: Sent) => string) => void
  /** The options that say which model and which problems, and more. */
  readonly about: (...more: readonly string[]) => string[]
  /** A command with the key in its environment. */
  readonly ask: (words: readonly string[]) => ReturnType<Workplace['effbench']>
  /** The problems of all answers that were paid for. */
  readonly paidFor: () => string[]
  /** `problem: verdict` of each candidate of a run. */
  readonly verdictsIn: (run: string) => string[]
  readonly close: () => Promise<void>
}

export const openModelWorkplace = async (): Promise<ModelWorkplace> => {
  const home = openWorkplace()
  let answer: (sent: Sent) => string = allWrong
  const server = await openModelServer({ answer: (sent) => answer(sent) })
  return {
    ...{ home, server },
    answerWith: (other) => {
      answer = other
      server.forget()
    },
    about: (...more) => [...['--model', 'acme/coder', '--base-url', server.baseUrl, '--problems', PROBLEMS, ...more]],
    ask: (words) => home.effbench(words, { env: { EFFBENCH_API_KEY: KEY } }),
    paidFor: () => server.paid.map(isAbout).toSorted(),
    verdictsIn: (run) => {
      const { candidates, measurements } = readRecord(home.path(run))
      return candidates
        .map(({ problem, measurement }) => {
          const verdict = measurements.find(({ key }) => key === measurement)?.verdict.kind
          return `${problem}: ${verdict ?? 'none'}`
        })
        .toSorted()
    },
    close: async () => {
      await server.close()
      home.close()
    },
  }
}
