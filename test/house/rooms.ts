/**
 * Who may import whom. A room may always import itself. `types` may be named but not loaded; `files` are single
 * modules that may be loaded although their room may not.
 */
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

import { MORE_IMPORTS } from './doors.ts'
import { isSolution, type Import, type Module } from './module.ts'
import { type Offence, type Rule } from './rule.ts'

interface Door {
  readonly rooms?: readonly string[]
  readonly types?: readonly string[]
  readonly files?: readonly string[]
  readonly packages?: readonly string[]
  /** Built-in modules; where names are listed, only those. Undefined: none. */
  readonly builtins?: 'any' | Readonly<Record<string, 'any' | readonly string[]>>
  /** May load modules whose address is found at run time: problems, metrics, reports. */
  readonly computed?: boolean
}

const PURE_ROOMS = ['model', 'stats', 'judge', 'plan', 'score']
const WORLD_ROOMS = ['corpus', 'intake', 'host', 'run', 'record', 'generate']

export const ROOMS: Readonly<Record<string, Door | 'free'>> = {
  model: { packages: ['zod'] },
  stats: { rooms: ['model'], packages: ['pure-rand', 'simple-statistics'] },
  judge: { rooms: ['model'] },
  plan: { rooms: ['model', 'stats'], builtins: { 'node:crypto': ['createHash'] } },
  score: { rooms: ['model', 'stats'], packages: ['simple-statistics'] },
  corpus: { rooms: ['model', 'stats', 'judge', 'author'], packages: ['zod'], builtins: 'any', computed: true },
  intake: { rooms: ['model'], packages: ['magic-string', 'oxc-parser', 'oxc-transform', 'zod'], builtins: 'any' },
  host: {
    rooms: ['model'],
    types: ['worker'],
    packages: ['execa', 'magic-string', 'oxc-parser', 'oxc-transform', 'zod'],
    builtins: 'any',
  },
  /** Runs beside code we do not trust, and pays for every module at each start. The codec has no dependencies. */
  worker: {
    types: ['model'],
    files: ['harness/model/codec.ts'],
    builtins: {
      'node:buffer': 'any',
      'node:fs': 'any',
      'node:process': 'any',
      'node:util': 'any',
      'node:v8': 'any',
      'node:vm': 'any',
      'node:wasi': 'any',
    },
  },
  run: {
    rooms: ['model', 'stats', 'judge', 'plan', 'corpus', 'intake', 'host'],
    types: ['worker'],
    packages: ['execa', 'p-limit', 'zod'],
    builtins: 'any',
  },
  record: { rooms: ['model'], packages: ['zod'], builtins: 'any' },
  /** Speaks to models over the network, and to nothing else of ours than the schemas. */
  generate: { rooms: ['model'], packages: ['@ai-sdk/openai-compatible', 'ai', 'p-limit', 'zod'], builtins: 'any' },
  /** Wires the rooms together for the command line and the library; lists metrics and report formats. */
  app: {
    rooms: [...PURE_ROOMS, ...WORLD_ROOMS, 'reports'],
    packages: ['execa', 'magic-string', 'oxc-parser', 'zod'],
    builtins: 'any',
    computed: true,
  },
  cli: {
    rooms: [...PURE_ROOMS, ...WORLD_ROOMS, 'app', 'author', 'index', 'reports'],
    packages: ['commander', 'listr2', 'p-limit', 'zod'],
    builtins: 'any',
    computed: true,
  },
  index: { rooms: [...PURE_ROOMS, ...WORLD_ROOMS, 'app', 'author', 'reports'] },
  author: { rooms: ['model', 'judge'], packages: ['zod'] },
  reports: {
    rooms: ['model'],
    packages: ['@observablehq/plot', 'linkedom'],
    builtins: { 'node:util': 'any', 'node:crypto': ['createHash'] },
  },
  problems: { files: ['harness/author.ts'] },
  /** Solutions stand alone: a candidate can import nothing, and they are measured as candidates are. */
  solutions: {},
  bench: 'free',
  scripts: 'free',
  test: 'free',
}

/** The room of a module, or undefined where no room of the table is meant for it. */
export const roomOf = (path: string): string | undefined => {
  if (isSolution(path) || path.startsWith('solutions/')) return 'solutions'
  const [folder, room, ...rest] = path.split('/')
  if (folder === 'problems') return rest.join('/') === 'problem.ts' ? 'problems' : undefined
  if (folder !== 'harness') return folder !== undefined && folder in ROOMS ? folder : undefined
  if (path === 'harness/index.ts' || path === 'harness/author.ts') return room?.replace('.ts', '')
  return room !== undefined && rest.length > 0 && [...PURE_ROOMS, ...WORLD_ROOMS, 'worker', 'app', 'cli'].includes(room)
    ? room
    : undefined
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const mayTakeBuiltin = (door: Door, { specifier = '', names, isType }: Import): boolean => {
  if (isType || door.builtins === 'any') return true
  const allowed = door.builtins?.[specifier]
  return (
    allowed === 'any' || (allowed !== undefined && names.length > 0 && names.every((name) => allowed.includes(name)))
  )
}

const isAllowed = (path: string, from: string, door: Door, taken: Import): boolean => {
  const { specifier, isType } = taken
  if (specifier === undefined) return door.computed === true
  if (MORE_IMPORTS[path]?.modules.includes(specifier) === true) return true
  if (isBuiltin(specifier)) return specifier.startsWith('node:') && mayTakeBuiltin(door, taken)
  if (!specifier.startsWith('.')) return door.packages?.includes(packageOf(specifier)) === true
  const target = posix.join(posix.dirname(path), specifier)
  const room = roomOf(target)
  if (room === undefined || room === 'solutions') return false
  return (
    (room === from && from !== 'problems') ||
    door.rooms?.includes(room) === true ||
    door.files?.includes(target) === true ||
    (isType && door.types?.includes(room) === true)
  )
}

/** Even where everything is free, a candidate is read as text and never loaded into our process. */
const isCandidate = (path: string, { specifier }: Import): boolean =>
  specifier?.startsWith('.') === true && roomOf(posix.join(posix.dirname(path), specifier)) === 'solutions'

const forbiddenImports = ({ path, imports }: Module): readonly Offence[] => {
  const room = roomOf(path)
  const door = room === undefined ? undefined : ROOMS[room]
  if (room === undefined || door === undefined) return []
  return imports
    .filter((taken) => (door === 'free' ? isCandidate(path, taken) : !isAllowed(path, room, door, taken)))
    .map((taken) => ({
      line: taken.line,
      what: `${room} imports ${taken.isType ? 'types of ' : ''}${taken.specifier ?? 'a computed address'}`,
    }))
}

export const roomRules: readonly Rule[] = [
  {
    title: 'every module stands in a room of the table',
    remedy: 'put it into one of the rooms of test/house/rooms.ts; a thing without a room has not been understood yet',
    appliesTo: () => true,
    offences: ({ path }) => (roomOf(path) === undefined ? [{ line: 1, what: 'is in no room' }] : []),
    planted: [
      { path: 'harness/shed/rake.ts', text: 'export const rake = 1' },
      { path: 'harness/rake.ts', text: 'export const rake = 1' },
      { path: 'problems/two-sum/rake.ts', text: 'export const rake = 1' },
    ],
  },
  {
    title: 'the arrows go one way: a module imports only what the table lets its room import',
    remedy: 'the table is in test/house/rooms.ts; move the code, or hand the value in',
    appliesTo: () => true,
    offences: forbiddenImports,
    planted: [
      { path: 'harness/model/x.ts', text: "import { median } from '../stats/median.ts'" },
      {
        path: 'harness/stats/x.ts',
        text: "import type { Stats } from 'node:fs'\nimport { readFileSync } from 'node:fs'",
      },
      { path: 'harness/plan/x.ts', text: "import { randomBytes } from 'node:crypto'" },
      { path: 'harness/score/x.ts', text: "export * from '../run/schedule.ts'" },
      { path: 'harness/run/x.ts', text: "type Scores = import('../score/score-record.ts').Scores" },
      { path: 'harness/worker/x.ts', text: "import { z } from 'zod'" },
      { path: 'harness/worker/x.ts', text: "import { nanoseconds } from '../model/units.ts'" },
      { path: 'harness/intake/x.ts', text: 'export const load = (path: string) => import(path)' },
      { path: 'harness/host/x.ts', text: "import fs from 'fs'" },
      { path: 'harness/worker/x.ts', text: "export const load = () => require('zod')" },
      { path: 'reports/x.ts', text: "import { writeFileSync } from 'node:fs'" },
      { path: 'problems/two-sum/problem.ts', text: "import { z } from 'zod'" },
      { path: 'problems/two-sum/canonical.ts', text: "import type { z } from '../../harness/author.ts'" },
      { path: 'test/x.ts', text: "import { twoSum } from '../problems/two-sum/canonical.ts'" },
    ],
  },
  {
    title: 'processes are started by execa alone',
    remedy: 'use execa, whose options the room sets explicitly',
    appliesTo: (path) => /^(harness|reports|problems)\//.test(path) && MORE_IMPORTS[path] === undefined,
    offences: ({ imports }) =>
      imports
        .filter(({ specifier, isType }) => !isType && /^node:(child_process|cluster)$/.test(specifier ?? ''))
        .map(({ line, specifier }) => ({ line, what: `imports ${specifier}` })),
    planted: [{ path: 'harness/run/x.ts', text: "import { spawn } from 'node:child_process'" }],
  },
]
