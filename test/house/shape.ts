/** How long, how named, and where. */
import { basename } from 'node:path'

import { isListed, LONG_FUNCTIONS } from './doors.ts'
import { isSolution, lineAt, visit, type Module } from './module.ts'
import { type Offence, type Rule } from './rule.ts'

const MODULE_LINES = 250
const FUNCTION_LINES = 60

const isOurs = (path: string): boolean => !isSolution(path)

const longFunctions = (module: Module): readonly Offence[] => {
  const offences: Offence[] = []
  const measure = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    const line = lineAt(module.text, start)
    const lines = lineAt(module.text, end) - line + 1
    if (lines > FUNCTION_LINES) offences.push({ line, what: `a function of ${lines} lines` })
  }
  visit(module, { FunctionDeclaration: measure, FunctionExpression: measure, ArrowFunctionExpression: measure })
  return offences
}

const exportedNames = ({ program }: Module): readonly string[] => {
  const names: string[] = []
  visit(
    { program },
    {
      ExportNamedDeclaration: ({ declaration, specifiers }) => {
        for (const { exported } of specifiers) if (exported.type === 'Identifier') names.push(exported.name)
        if (declaration === null) return
        if (declaration.type === 'VariableDeclaration') {
          for (const { id } of declaration.declarations) if (id.type === 'Identifier') names.push(id.name)
        } else if ('id' in declaration && declaration.id?.type === 'Identifier') names.push(declaration.id.name)
      },
    },
  )
  return names
}

/** `hodges-lehmann.ts` exports `hodgesLehmann` or `HodgesLehmann`. */
const isNamedAfterItsIdea = (module: Module): boolean => {
  const idea = basename(module.path, '.ts').replaceAll('-', '').toLowerCase()
  return exportedNames(module).some((name) => name.toLowerCase() === idea)
}

const long = (lines: number): string => Array.from({ length: lines }, (_, index) => `let a${index} = 1`).join('\n')

export const shapeRules: readonly Rule[] = [
  {
    title: `no module is longer than ${MODULE_LINES} lines`,
    remedy: 'it holds more than one idea: take one out',
    appliesTo: () => true,
    offences: ({ text }) => {
      const lines = text.trimEnd().split('\n').length
      return lines > MODULE_LINES ? [{ line: lines, what: `${lines} lines` }] : []
    },
    planted: [{ path: 'test/x.ts', text: long(MODULE_LINES + 1) }],
  },
  {
    title: `no function is longer than ${FUNCTION_LINES} lines`,
    remedy: 'a function fits on a screen: name its parts',
    appliesTo: (path) => isOurs(path) && !path.startsWith('test/') && !isListed(LONG_FUNCTIONS, path),
    offences: longFunctions,
    planted: [{ path: 'harness/run/x.ts', text: `export const f = () => {\n${long(FUNCTION_LINES)}\n}` }],
  },
  {
    title: 'names of files say what is in them, in kebab-case',
    remedy: 'name it after its one idea; a utils.ts has not been understood yet',
    appliesTo: () => true,
    offences: ({ path }) => {
      const name = basename(path)
      const isVague = /^(utils?|helpers?|common|types?|misc|shared|lib)\.ts$/.test(name)
      return isVague || !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/.test(name) ? [{ line: 1, what: name }] : []
    },
    planted: [
      { path: 'harness/run/utils.ts', text: '' },
      { path: 'test/types.ts', text: '' },
      { path: 'harness/run/spawnWorker.ts', text: '' },
    ],
  },
  {
    title: 'a module of stats, judge or score is named after what it exports',
    remedy: 'stats/hodges-lehmann.ts exports hodgesLehmann',
    appliesTo: (path) => /^harness\/(stats|judge|score)\//.test(path) && !path.includes('/metrics/'),
    offences: (module) => (isNamedAfterItsIdea(module) ? [] : [{ line: 1, what: exportedNames(module).join(', ') }]),
    planted: [{ path: 'harness/stats/median.ts', text: 'export const middle = 1' }],
  },
  {
    title: 'a metric exports `metric`',
    remedy: 'they are found by listing their folder, so all have the same shape',
    appliesTo: (path) => /^harness\/score\/metrics\/[^/]+$/.test(path),
    offences: (module) => (exportedNames(module).includes('metric') ? [] : [{ line: 1, what: 'no export `metric`' }]),
    planted: [{ path: 'harness/score/metrics/x.ts', text: 'export const x = 1' }],
  },
]
