import type { Prices, Spending, Tokens } from '../model/generation.ts'
import type { Answered } from './generate-answers.ts'

/** Prices are told for this many tokens. */
const TOKENS_PER_PRICE = 1_000_000

/**
 * cost = (input · price of input + output · price of output) / 1 000 000, in the unit of the prices. What was thought is
 * part of the output. undefined where there are no prices or the server told no tokens: never 0.
 */
export const costOf = ({ input, output }: Tokens, prices: Prices | undefined): number | undefined => {
  if (prices === undefined || input === undefined || output === undefined) return undefined
  return (input * prices.input + output * prices.output) / TOKENS_PER_PRICE
}

/** The sum, or undefined when a part of it is not known: a sum of some parts is not the sum. */
const sum = (values: readonly (number | undefined)[]): number | undefined =>
  values.reduce<number | undefined>(
    (total, value) => (total === undefined || value === undefined ? undefined : total + value),
    0,
  )

/** Tokens and cost of all answers; `costNow` is that of the answers that were not on the disk already. */
export const spending = (answered: readonly Answered[], prices: Prices | undefined): Spending => {
  const fresh = answered.filter(({ isCached }) => !isCached)
  const costs = (some: readonly Answered[]): number | undefined =>
    prices === undefined ? undefined : sum(some.map(({ answer }) => costOf(answer.tokens, prices)))
  const [input, output] = [
    sum(answered.map(({ answer }) => answer.tokens.input)),
    sum(answered.map(({ answer }) => answer.tokens.output)),
  ]
  const [cost, costNow] = [costs(answered), costs(fresh)]
  return {
    answers: answered.length,
    fromCache: answered.length - fresh.length,
    tokens: { ...(input === undefined ? {} : { input }), ...(output === undefined ? {} : { output }) },
    ...(cost === undefined ? {} : { cost }),
    ...(costNow === undefined ? {} : { costNow }),
  }
}
