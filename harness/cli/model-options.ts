import { homedir } from 'node:os'
import { join } from 'node:path'

import type { Command } from 'commander'

import type { Asking, ModelChoice } from '../app/generate.ts'
import type { GenerationEvent } from '../generate/generate-answers.ts'
import { UsageError } from '../model/errors.ts'
import { seconds } from '../model/units.ts'
import type { Console } from './console.ts'
import type { CliOptions } from './options.ts'
import { sayGenerationEvent } from './progress/generation-words.ts'

/** The options of every command that asks a model. */
export const addModelOptions = (command: Command): Command =>
  command
    .option('--model <id>', 'the model, as its server calls it')
    .option('--base-url <url>', 'address of an endpoint that speaks the protocol of OpenAI, usually ending in /v1')
    .option('--n <n>', 'answers for each problem (default: 1)')
    .option('--temperature <t>', "from 0 to 2 (default: the server's own)")
    .option('--max-tokens <n>', "longest answer in tokens (default: the server's own)")
    .option('--template <name>', 'plain, fast, chat, completion, or a file (default: plain)')
    .option('--language-hint', 'tell the model also where its code runs')
    .option('--concurrency <n>', 'requests at a time (default: 4)')
    .option('--answer-timeout <time>', 'for one whole answer (default: 10m)')
    .option('--cache <folder>', 'where paid answers are kept (default: ~/.cache/effbench/answers)')
    .option('--price-in <price>', 'of a million input tokens; with --price-out the cost is told')
    .option('--price-out <price>', 'of a million output tokens')

const CONCURRENCY = 4

/** A model that thinks at length on a busy server. */
const ANSWER_LIMIT = seconds(600)

export const KEY_WORDS = `
The key is read from EFFBENCH_API_KEY, else from OPENAI_API_KEY, and is written nowhere.`

/** What decides the answers. Throws UsageError naming what was not given. */
export const modelChoice = (options: CliOptions): ModelChoice => {
  const { model, baseUrl } = options
  if (model === undefined) throw new UsageError('say which model to ask: --model <id>')
  if (baseUrl === undefined)
    throw new UsageError('say where the model is: --base-url <url>, such as http://localhost:11434/v1')
  return {
    ...{ model, baseUrl, n: options.n ?? 1 },
    ...{ template: options.template ?? 'plain', isHinted: options.languageHint === true },
    ...(options.temperature === undefined ? {} : { temperature: options.temperature }),
    ...(options.maxTokens === undefined ? {} : { maxTokens: options.maxTokens }),
  }
}

const cacheFolder = (given: string | undefined): string => {
  const home = process.env['XDG_CACHE_HOME'] ?? ''
  return given ?? join(home === '' ? join(homedir(), '.cache') : home, 'effbench', 'answers')
}

/** How answers are got. The environment is read here and the key handed on: it stands in no file and in no option. */
export const askingOf = (options: CliOptions, console: Console, signal: AbortSignal): Asking => {
  const { priceIn, priceOut } = options
  if ((priceIn === undefined) !== (priceOut === undefined))
    throw new UsageError('--price-in and --price-out go together: the cost is that of both')
  return {
    // A line break at the end of a file that a key was read from makes no valid header.
    key: (process.env['EFFBENCH_API_KEY'] ?? process.env['OPENAI_API_KEY'])?.trim(),
    concurrency: options.concurrency ?? CONCURRENCY,
    limit: options.answerTimeout ?? ANSWER_LIMIT,
    cacheFolder: cacheFolder(options.cache),
    ...(priceIn === undefined || priceOut === undefined ? {} : { prices: { input: priceIn, output: priceOut } }),
    signal,
    onEvent: (event: GenerationEvent) => {
      if (options.quiet === true) return
      const words = sayGenerationEvent(event)
      if (words !== undefined) console.say(words)
    },
  }
}
