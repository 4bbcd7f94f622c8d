/** Who may touch the world, and how. */
import { ENTRIES, isListed } from './doors.ts'
import { isSolution, lineAt, visit, type Module } from './module.ts'
import { matches, type Offence, type Rule } from './rule.ts'

const isPure = (path: string): boolean =>
  /^harness\/(model|stats|judge|plan|score|author\.ts)/.test(path) ||
  path.startsWith('reports/') ||
  /^problems\/[^/]+\/problem\.ts$/.test(path)

const isHarness = (path: string): boolean => /^(harness|reports|problems)\//.test(path) && !isSolution(path)

const DECLARATIONS =
  /^(Import|ExportNamed|ExportAll|ExportDefault|Variable|Function|Class|TSInterface|TSTypeAlias|TSDeclare)/

const worksOnImport = (module: Module): readonly Offence[] => {
  const offences: Offence[] = module.program.body
    .filter((node) => !DECLARATIONS.test(node.type) && !('directive' in node && typeof node.directive === 'string'))
    .map((node) => ({ line: lineAt(module.text, node.start), what: node.type }))
  let depth = 0
  const enter = (): void => {
    depth++
  }
  const leave = (): void => {
    depth--
  }
  visit(module, {
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    AwaitExpression: (node) => {
      if (depth === 0) offences.push({ line: lineAt(module.text, node.start), what: 'await at the top level' })
    },
  })
  return offences
}

const code =
  (pattern: RegExp) =>
  (module: Module): readonly Offence[] =>
    matches(module.code, pattern)

export const effectRules: readonly Rule[] = [
  {
    title: 'only the command line prints or exits',
    remedy: 'return a value, emit an event or throw; harness/cli says it',
    appliesTo: (path) => isHarness(path) && !path.startsWith('harness/cli/'),
    offences: code(/(?<![\w.])(console\.\w+|process\.(exit|exitCode|abort|stdout|stderr|stdin)\b)/g),
    planted: [
      { path: 'harness/run/x.ts', text: "export const say = () => console.log('x')" },
      { path: 'harness/worker/x.ts', text: 'export const leave = () => process.exit(1)' },
      { path: 'reports/x.ts', text: "export const say = () => process.stdout.write('x')" },
    ],
  },
  {
    title: 'pure rooms have no clock, no environment, no input and no output',
    remedy: 'take the value as a parameter',
    appliesTo: isPure,
    offences: code(
      /(?<![\w.$])(process|performance|Date|setTimeout|setInterval|setImmediate|fetch|crypto)\b(?=\s*[.(])|\bnew Date\b/g,
    ),
    planted: [
      { path: 'harness/score/x.ts', text: 'export const now = () => Date.now()' },
      { path: 'harness/stats/x.ts', text: 'export const now = () => new Date()' },
      { path: 'reports/x.ts', text: "export const home = () => process.env['HOME']" },
      { path: 'harness/plan/x.ts', text: 'export const id = () => crypto.randomUUID()' },
    ],
  },
  {
    title: 'randomness is seeded',
    remedy: 'draw from stats/seeded-random.ts, or from the Random a family is given',
    appliesTo: (path) => !isSolution(path),
    offences: code(/\bMath\.random\b/g),
    planted: [{ path: 'problems/two-sum/problem.ts', text: 'export const draw = () => Math.random()' }],
  },
  {
    title: 'clocks are read in the modules named clock only',
    remedy: 'take the clock as a parameter; a module whose name ends in clock.ts reads it',
    appliesTo: (path) => path.startsWith('harness/') && !path.endsWith('clock.ts'),
    offences: code(/\bperformance\.(now|timeOrigin)\b|\bhrtime\b|\bDate\.now\b|\bnew Date\(\)/g),
    planted: [
      { path: 'harness/run/x.ts', text: 'export const now = () => performance.now()' },
      { path: 'harness/run/x.ts', text: 'export const now = () => process.hrtime.bigint()' },
    ],
  },
  {
    title: 'the environment is read in cli and host only',
    remedy: 'hand the setting in as a value of the plan or an option',
    appliesTo: (path) => isHarness(path) && !/^harness\/(cli|host)\//.test(path),
    offences: code(/\bprocess\.env\b/g),
    planted: [{ path: 'harness/run/x.ts', text: "export const ci = () => process.env['CI']" }],
  },
  {
    title: 'nothing happens on import',
    remedy: 'put it into a function; the start of a process or thread is listed in test/house/doors.ts',
    appliesTo: (path) => isHarness(path) && !isListed(ENTRIES, path),
    offences: worksOnImport,
    planted: [
      { path: 'harness/run/x.ts', text: 'start()' },
      { path: 'harness/run/x.ts', text: 'export const one = await start()' },
    ],
  },
  {
    title: 'no test is skipped, singled out or left to be written, and no module is mocked',
    remedy: 'use needs() for what a machine may lack; start the real thing',
    appliesTo: (path) => path.startsWith('test/') && path !== 'test/needs.ts',
    offences: code(/\b(it|test|describe)\.(skip|only|todo|skipIf|runIf|fails)\b|\bvi\.(mock|doMock|hoisted)\b/g),
    planted: [
      { path: 'test/run/x.test.ts', text: "it.skip('x', () => {})" },
      { path: 'test/run/x.test.ts', text: "vi.mock('node:child_process')" },
    ],
  },
]
