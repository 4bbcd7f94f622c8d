/** What the language offers and we do without. */
import { DOORS, isListed } from './doors.ts'
import { isSolution, lineAt, visit, type Module } from './module.ts'
import { type Offence, type Rule } from './rule.ts'

const isOurs = (path: string): boolean => !isSolution(path)
const isHarness = (path: string): boolean => /^(harness|reports)\//.test(path)

const nodes = (
  module: Module,
  visitor: (found: (node: { readonly start: number }, what: string) => void) => Parameters<typeof visit>[1],
): readonly Offence[] => {
  const offences: Offence[] = []
  visit(
    module,
    visitor((node, what) => offences.push({ line: lineAt(module.text, node.start), what })),
  )
  return offences
}

/** A comment that ends on the line before and gives a reason, as tools ask for it: `-- reason`. */
const isExplained = (module: Module, start: number): boolean =>
  module.comments.some(({ value, end }) => / -- \S/.test(value) && module.text.slice(end, start).trim() === '')

/** A factor of 1 000 or 1 024 hides a unit; as a plain number it may be a count. */
const FACTORS: readonly unknown[] = [1e3, 1e6, 1e9, 1024, 1024 * 1024]

const comments = (module: Module, isOffence: (text: string) => boolean): readonly Offence[] =>
  module.comments
    .filter(({ value }) => isOffence(value))
    .map(({ value, start }) => ({ line: lineAt(module.text, start), what: value.trim().slice(0, 60) }))

export const languageRules: readonly Rule[] = [
  {
    title: 'no enum, namespace or parameter property',
    remedy: 'files run under type stripping; use a union of literals, a module, a field',
    appliesTo: () => true,
    offences: (module) =>
      nodes(module, (found) => ({
        TSEnumDeclaration: (node) => found(node, 'enum'),
        TSModuleDeclaration: (node) => found(node, 'namespace'),
        TSParameterProperty: (node) => found(node, 'parameter property'),
      })),
    planted: [
      { path: 'harness/run/x.ts', text: 'enum Kind { One }' },
      { path: 'harness/run/x.ts', text: 'namespace Inner { export const one = 1 }' },
      { path: 'harness/run/x.ts', text: 'class Box { constructor(readonly held: number) {} }' },
    ],
  },
  {
    title: 'no any and no non-null assertion',
    remedy: 'use unknown and narrow it; handle the absent case',
    appliesTo: isOurs,
    offences: (module) =>
      nodes(module, (found) => ({
        TSAnyKeyword: (node) => found(node, 'any'),
        TSNonNullExpression: (node) => found(node, 'non-null assertion'),
      })),
    planted: [
      { path: 'test/x.ts', text: 'export const one: any = 1' },
      { path: 'harness/run/x.ts', text: 'export const first = (list: number[]) => list[0]!' },
    ],
  },
  {
    title: 'no type assertion outside a door',
    remedy: 'parse or narrow the value; a true door is listed with its reason in test/house/doors.ts',
    appliesTo: (path) => isOurs(path) && !isListed(DOORS, path),
    offences: (module) =>
      nodes(module, (found) => ({
        TSAsExpression: (node) => {
          const { typeAnnotation: type } = node
          const isConst = type.type === 'TSTypeReference' && module.text.slice(type.start, type.end) === 'const'
          if (!isConst) found(node, module.text.slice(node.start, node.end).split('\n')[0]?.slice(0, 60) ?? 'as')
        },
        TSTypeAssertion: (node) => found(node, '<type assertion>'),
      })),
    planted: [
      {
        path: 'harness/run/x.ts',
        text: "export const pair = [1] as const\nexport const one = JSON.parse('1') as number",
      },
      { path: 'reports/x.ts', text: 'export const one = <number>two' },
    ],
  },
  {
    title: 'a switch over a union has no default',
    remedy: 'name the cases, then the compiler names the missing one; or say why above it: `-- reason`',
    appliesTo: isHarness,
    offences: (module) =>
      nodes(module, (found) => ({
        SwitchCase: (node) => {
          if (node.test === null && !isExplained(module, node.start)) found(node, 'default')
        },
      })),
    planted: [{ path: 'harness/run/x.ts', text: 'switch (kind) { case 1: break; default: break }' }],
  },
  {
    title: 'conversion factors live in model/units.ts only',
    remedy: 'convert once, at the rim, with a function of harness/model/units.ts',
    appliesTo: (path) => isHarness(path) && path !== 'harness/model/units.ts',
    offences: (module) =>
      nodes(module, (found) => ({
        Literal: (node) => {
          if (typeof node.value === 'number' && /^1e[369]$/i.test(node.raw ?? '')) found(node, node.raw ?? '')
        },
        BinaryExpression: (node) => {
          const factor = [node.left, node.right].find((side) => side.type === 'Literal' && FACTORS.includes(side.value))
          if (factor === undefined || (node.operator !== '*' && node.operator !== '/')) return
          found(node, module.text.slice(node.start, node.end))
        },
      })),
    planted: [
      { path: 'harness/run/x.ts', text: 'export const limit = 1e6' },
      { path: 'reports/x.ts', text: 'export const ms = (ns: number) => ns / 1_000_000' },
      { path: 'harness/host/x.ts', text: 'export const size = (kib: number) => 1024 * kib' },
    ],
  },
  {
    title: 'no catch that swallows',
    remedy: 'throw with `cause`, use the error, or say in a comment inside the catch why nothing else is needed',
    appliesTo: isOurs,
    offences: (module) =>
      nodes(module, (found) => ({
        CatchClause: (node) => {
          const inside = module.code.slice(node.body.start, node.body.end)
          const name = node.param?.type === 'Identifier' ? node.param.name : undefined
          const isUsed = name !== undefined && new RegExp(`\\b${name}\\b`).test(inside)
          const saysWhy = module.comments.some(({ start }) => start > node.start && start < node.end)
          if (!isUsed && !saysWhy && !/\bthrow\b/.test(inside)) found(node, 'catch')
        },
      })),
    planted: [{ path: 'harness/run/x.ts', text: 'try { work() } catch (error) { tidy() }' }],
  },
  {
    title: 'an exception to a tool’s rule gives its reason',
    remedy: 'write `oxlint-disable-next-line rule -- reason` or `@ts-expect-error reason`; never @ts-ignore',
    appliesTo: () => true,
    offences: (module) =>
      comments(
        module,
        (text) =>
          (/^\s*(oxlint|eslint)-disable/.test(text) && !/ -- \S/.test(text)) ||
          /^\s*@ts-(ignore|nocheck)/.test(text) ||
          /^\s*@ts-expect-error\s*$/.test(text),
      ),
    planted: [
      { path: 'test/x.ts', text: '// oxlint-disable-next-line no-console\nexport {}' },
      { path: 'test/x.ts', text: '// @ts-ignore because\nexport {}' },
    ],
  },
  {
    title: 'nothing is left to be done later',
    remedy: 'do it, or file an issue and say what is so today',
    appliesTo: () => true,
    offences: (module) => comments(module, (text) => /\b(TODO|FIXME|XXX)\b/.test(text)),
    planted: [{ path: 'test/x.ts', text: '// TODO: later\nexport {}' }],
  },
]
