/**
 * What the TypeScript compiler says of candidates. It is told in reports and is never a verdict: a solution that is
 * right and fast is both, whatever its types say.
 *
 * Theory of operation. All candidates are written into one folder, each as a module of its own, and the compiler of the
 * user's project is started once over it, as a process. It follows no import and no reference, so that it reads nothing
 * but these files. Text that breaks the compiler would take the others' report with it: a batch that did not come to its
 * end is halved until the one that is to blame stands alone. Where one does not parse, the compiler says nothing of the
 * types of any: the others are then checked once more, without it.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { execa } from 'execa'

import { UsageError } from '../model/errors.ts'
import type { TypeCheck, TypeDiagnostic } from '../model/record.ts'
import { seconds, toMilliseconds, type Nanoseconds } from '../model/units.ts'
import { JUDGE_DECLARATIONS } from './judge-declarations.ts'

interface Subject {
  /** Candidates with one key have one text, and are checked once. */
  readonly key: string
  readonly source: string
  readonly origin: string
}

interface TypeChecking {
  readonly candidates: readonly Subject[]
  /** For one start of the compiler. */
  readonly limit?: Nanoseconds
  /** Where to look for the compiler first. */
  readonly from?: string
}

/** Two thousand usual candidates take some seconds. */
const LIMIT = seconds(300)

/** More than these of one candidate tell nothing new. */
const DIAGNOSTICS_MOST = 20
const MESSAGE_LONGEST = 300

/** Checks all candidates together, and says by key what the compiler found. */
export const typecheck = async ({
  candidates,
  limit = LIMIT,
  from = '.',
}: TypeChecking): Promise<Map<string, TypeCheck>> => {
  const compiler = findCompiler(from)
  const distinct = [...new Map(candidates.map((candidate) => [candidate.key, candidate])).values()]
  const results = new Map<string, TypeCheck>()
  const check = async (batch: readonly Subject[]): Promise<void> => {
    const [first] = batch
    if (first === undefined) return
    const output = await compile({ compiler, batch, limit })
    if (output.kind === 'finished') {
      const found = byCandidate(batch, output.lines)
      for (const [key, said] of found) results.set(key, said)
      const sound = batch.filter(({ key }) => !isMisspelt(found.get(key)))
      if (sound.length < batch.length) await check(sound)
    } else if (batch.length === 1) results.set(first.key, { kind: 'unchecked', why: output.why })
    else {
      await check(batch.slice(0, batch.length >> 1))
      await check(batch.slice(batch.length >> 1))
    }
  }
  await check(distinct)
  return results
}

/** TS1…: it does not parse. TS8…: it has types and is called JavaScript. */
const isMisspelt = (check: TypeCheck | undefined): boolean =>
  check?.kind === 'checked' && check.diagnostics.some(({ code }) => /^TS[18]\d{3}$/.test(code))

/** The compiler's program: that of the project we run in, else the one that came with us. */
const findCompiler = (from: string): string => {
  for (const base of [join(process.cwd(), from, 'any.js'), import.meta.filename]) {
    const folders = createRequire(base).resolve.paths('typescript') ?? []
    const found = folders.map((folder) => join(folder, 'typescript', 'bin', 'tsc')).find((path) => existsSync(path))
    if (found !== undefined) return found
  }
  throw new UsageError('--typecheck needs the TypeScript compiler: npm install --save-dev typescript')
}

const OPTIONS = {
  ...{ target: 'esnext', lib: ['esnext'], types: [], module: 'esnext', moduleResolution: 'bundler' },
  ...{ moduleDetection: 'force', noResolve: true, allowJs: true, checkJs: false, noEmit: true, strict: true },
  ...{ skipLibCheck: true, allowUnreachableCode: true, allowUnusedLabels: true },
}

type Output =
  | { readonly kind: 'finished'; readonly lines: readonly string[] }
  | { readonly kind: 'broken'; readonly why: string }

const compile = async (of: { compiler: string; batch: readonly Subject[]; limit: Nanoseconds }): Promise<Output> => {
  const folder = await mkdtemp(join(tmpdir(), 'effbench-types-'))
  try {
    const files = of.batch.map((subject, index) => fileOf(subject, index))
    for (const [index, { source }] of of.batch.entries()) {
      const path = join(folder, files[index] ?? '')
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, source)
    }
    await writeFile(join(folder, 'judge.d.ts'), JUDGE_DECLARATIONS)
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: OPTIONS, files: [...files, 'judge.d.ts'] }),
    )
    const { stdout, exitCode, timedOut, signal } = await execa(
      process.execPath,
      [of.compiler, '--project', folder, '--pretty', 'false'],
      { cwd: folder, stdin: 'ignore', reject: false, timeout: toMilliseconds(of.limit), env: {}, extendEnv: false },
    )
    if (timedOut) return { kind: 'broken', why: 'the compiler did not come to an end' }
    // 0: nothing to say; 1 and 2: it has said something.
    if (exitCode !== undefined && exitCode <= 2) return { kind: 'finished', lines: stdout.split('\n') }
    return {
      kind: 'broken',
      why: `the compiler broke down over it (${signal ?? `exit code ${exitCode ?? 'unknown'}`})`,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Text that has no types in it is checked as JavaScript: parameters without a type are no fault there. */
const fileOf = ({ source, origin }: Subject, index: number): string =>
  `candidates/c${index}.${/\.[mc]?js(?::\d+)?$/.test(origin) || !isTyped(source) ? 'js' : 'ts'}`

/** Signs of types, in the text; nothing is parsed here. */
const TYPED = [
  /\)\s*:\s*[\w$.]+(?:<[^>\n]*>)?(?:\[\])*\s*(?:\||\{|=>)/,
  /\b(?:interface|enum)\s+\w+\s*[{<]/,
  /^\s*(?:export\s+)?type\s+\w+(?:<[^>\n]*>)?\s*=/m,
  /\b(?:const|let|var)\s+\w+\s*:\s*\w/,
  /\bnew\s+(?:Map|Set|Array|WeakMap|PriorityQueue|MinPriorityQueue|MaxPriorityQueue|Queue|Deque)</,
  /[(,]\s*\w+\??\s*:\s*(?:number|string|boolean|any|unknown|bigint)\b/,
]
const isTyped = (source: string): boolean => TYPED.some((sign) => sign.test(source))

/** `candidates/c12.ts(3,5): error TS2322: message`, whose further lines are indented. */
const DIAGNOSTIC = /^candidates\/c(\d+)\.[jt]s\((\d+),(\d+)\): error (TS\d+): (.*)$/

const byCandidate = (batch: readonly Subject[], lines: readonly string[]): Map<string, TypeCheck> => {
  const found = batch.map((): TypeDiagnostic[] => [])
  for (const line of lines) {
    const [, index, row, column, code, message] = DIAGNOSTIC.exec(line.trimEnd()) ?? []
    if (index === undefined || code === undefined || message === undefined) continue
    const place = { line: Number(row), column: Number(column) }
    found[Number(index)]?.push({ code, ...place, message: message.slice(0, MESSAGE_LONGEST) })
  }
  return new Map(
    batch.map(({ key }, index) => {
      const all = found[index] ?? []
      return [key, { kind: 'checked', diagnostics: all.slice(0, DIAGNOSTICS_MOST), total: all.length }]
    }),
  )
}
