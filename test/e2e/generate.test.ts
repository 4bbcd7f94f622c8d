/** A model's answers, from the prompt to the file that `run` reads. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { readRecord } from '../../harness/record/read-record.ts'
import { allWrong, isAbout } from './model-answers.ts'
import { openModelWorkplace } from './model-workplace.ts'
import { linesOf, PROBLEMS } from './workplace.ts'

const place = await openModelWorkplace()
const { home, server, about, ask, verdictsIn } = place
afterAll(place.close)
beforeEach(() => place.answerWith(allWrong))

describe('generate', () => {
  it('writes what run reads, several answers a problem, and keeps them as they came', async () => {
    const { exitCode, stdout, stderr } = await ask([
      ...['generate', ...about('--n', '2', '--out', 'answers', '--json', '--language-hint', '--template', 'chat')],
    ])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ file: 'answers/acme-coder.jsonl', answers: 4, fromCache: 0 })
    expect(stderr).toContain('4 answers (0 paid for before)')
    const Line = z.object({ task_id: z.string(), completion: z.string(), draw: z.number(), served_by: z.string() })
    const lines = linesOf(home.read('answers/acme-coder.jsonl')).map((line) => Line.parse(JSON.parse(line)))
    expect(lines.map(({ task_id: id, draw }) => `${id} ${draw}`)).toEqual([
      ...['longest-run 1', 'longest-run 2', 'sum-of-squares 1', 'sum-of-squares 2'],
    ])
    expect(lines[0]?.completion).toBe(server.paid.filter((one) => isAbout(one) === 'longest-run').map(allWrong)[0])
    expect(server.sent[0]?.body.messages?.[1]?.content).toContain('The code runs on V8')

    const run = await home.effbench([
      'run',
      'answers/acme-coder.jsonl',
      '--problems',
      PROBLEMS,
      '--precision',
      'quick',
      '--out',
      'scored',
    ])
    expect(run.exitCode).toBe(0)
    expect(verdictsIn('scored')).toEqual([
      ...[
        'longest-run: wrong-answer',
        'longest-run: wrong-answer',
        'sum-of-squares: wrong-answer',
        'sum-of-squares: wrong-answer',
      ],
    ])
  })

  it('pays for nothing twice, in another folder and under another key', async () => {
    const words = ['generate', ...about('--only', 'longest-run', '--cache', 'cache')]
    expect((await ask([...words, '--out', 'one'])).exitCode).toBe(0)
    const { stderr } = await home.effbench([...words, '--out', 'two'])
    expect(stderr).toContain('1 answer wanted, 1 of them paid for before')
    expect(home.read('two/acme-coder.jsonl')).toBe(home.read('one/acme-coder.jsonl'))
    expect(server.sent).toHaveLength(1)
  })

  it('lets a completion go on from the signature', async () => {
    place.answerWith(() => '  return 0')
    const words = ['generate', ...about('--only', 'longest-run', '--template', 'completion', '--out', 'base')]
    expect((await ask(words)).exitCode).toBe(0)
    const [sent] = server.sent
    expect(sent?.path).toBe('/v1/completions')
    expect(sent?.body.prompt).toMatch(/^\/\*\*\n \* # [\s\S]* \*\/\nexport function longestRun\(.*\{\n$/)
    expect(sent?.body.stop).toEqual(['\n}'])
    const run = ['run', 'base/acme-coder.jsonl', '--problems', PROBLEMS, '--only', 'longest-run', '--out', 'base-run']
    expect((await home.effbench([...run, '--precision', 'quick'])).exitCode).toBe(0)
    expect(verdictsIn('base-run')).toEqual(['longest-run: wrong-answer'])
    expect(readRecord(home.path('base-run')).candidates[0]?.source).toMatch(/\{\n {2}return 0\n\}\n$/)
  })

  it('shows the prompts of a template of the user without asking', async () => {
    home.write({ 'mine.txt': '=== system ===\nYou are terse.\n=== user ===\n{{title}}: {{task}}\n\n{{hint}}\n\nNow.' })
    const words = ['generate', ...about('--only', 'longest-run', '--template', 'mine.txt', '--dry-run')]
    const { stdout, exitCode } = await ask(words)
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      '# longest-run\n\n=== system ===\nYou are terse.\n\n=== user ===\nLongest run: Write the function `longestRun` and export it.\n\nNow.\n',
    )
    expect(server.sent).toEqual([])
  })

  it.each([
    [
      ['--template', 'mean'],
      '--template: neither a template nor a file: "mean"; there are plain, fast, chat, completion',
    ],
    [['--base-url', 'localhost'], '--base-url: "localhost" is no address; write one such as http://localhost:11434/v1'],
    [['--base-url', 'http://me:secret@host/v1'], '--base-url: only the address'],
    [['--price-in', '1'], '--price-in and --price-out go together'],
    [['--temperature', 'hot'], '--temperature: write a number from 0 to 2'],
  ])('refuses %j', async (given, says) => {
    const { exitCode, stderr } = await ask(['generate', ...about('--out', 'refused'), ...given])
    expect(stderr).toContain(`effbench: ${says}`)
    expect(exitCode).toBe(2)
    expect(server.sent).toEqual([])
  })

  it('names the packages that are missing', async () => {
    const hook = `import { registerHooks } from 'node:module'
      registerHooks({ resolve: (specifier, context, next) => next(specifier === 'ai' ? 'ai-that-is-not-there' : specifier, context) })`
    home.write({ 'without-ai.mjs': hook })
    const words = ['generate', ...about('--out', 'nothing', '--cache', 'empty')]
    const { exitCode, stderr } = await home.effbench(words, { node: ['--import', home.path('without-ai.mjs')] })
    expect(linesOf(stderr).at(-1)).toBe(
      'effbench: asking a model needs two more packages: npm install ai @ai-sdk/openai-compatible',
    )
    expect(exitCode).toBe(2)
  })
})
