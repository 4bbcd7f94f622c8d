import { Visitor, type Expression, type Program, type Statement, type VisitorObject } from 'oxc-parser'

import type { Edit, Operator } from './mutant.ts'

/** What one operator is taken for. Each gives another answer somewhere, unless both sides are the same. */
const INSTEAD_OF_BINARY: Readonly<Record<string, { readonly operator: Operator; readonly by: readonly string[] }>> = {
  '<': { operator: 'relational', by: ['<=', '>='] },
  '<=': { operator: 'relational', by: ['<', '>'] },
  '>': { operator: 'relational', by: ['>=', '<='] },
  '>=': { operator: 'relational', by: ['>', '<'] },
  '===': { operator: 'relational', by: ['!=='] },
  '!==': { operator: 'relational', by: ['==='] },
  '==': { operator: 'relational', by: ['!='] },
  '!=': { operator: 'relational', by: ['=='] },
  '+': { operator: 'arithmetic', by: ['-'] },
  '-': { operator: 'arithmetic', by: ['+'] },
  '*': { operator: 'arithmetic', by: ['+'] },
  '/': { operator: 'arithmetic', by: ['*'] },
  '%': { operator: 'arithmetic', by: ['/'] },
  '**': { operator: 'arithmetic', by: ['*'] },
  '&': { operator: 'arithmetic', by: ['|'] },
  '|': { operator: 'arithmetic', by: ['&'] },
  '^': { operator: 'arithmetic', by: ['&'] },
  '<<': { operator: 'arithmetic', by: ['>>'] },
  '>>': { operator: 'arithmetic', by: ['<<'] },
  '>>>': { operator: 'arithmetic', by: ['<<'] },
}

const INSTEAD_OF_ASSIGNMENT: Readonly<Record<string, string>> = {
  '+=': '-=',
  '-=': '+=',
  '*=': '+=',
  '/=': '*=',
  '%=': '/=',
  '&=': '|=',
  '|=': '&=',
  '^=': '&=',
  '<<=': '>>=',
  '>>=': '<<=',
  '>>>=': '<<=',
}

/** Functions of which the order of the first two arguments does not matter. */
const COMMUTATIVE = new Set(['Math.max', 'Math.min', 'Math.imul', 'Math.hypot'])

interface Span {
  readonly start: number
  readonly end: number
}

/** What the visitor's parts below need: the source, and where they put what they find. */
interface Finding {
  readonly code: string
  readonly found: Edit[]
  /** Starts of nodes left alone: words of types, and comparisons of which the equal case does not matter. */
  readonly inTypes: Set<number>
  readonly keepsOne: Set<number>
}

const textOf = (code: string, { start, end }: Span): string => code.slice(start, end)

/** Replaces the operator that stands between two operands: all but parentheses, white space and comments. */
const between = ({ code, found }: Finding, left: Span, right: Span, was: string, by: string, operator: Operator) => {
  const start = code.indexOf(was, left.end)
  if (start < 0 || start >= right.start) return
  found.push({ operator, start, end: start + was.length, text: by })
}

/** A relation is negated by its own operator already. */
const negate = ({ code, found }: Finding, test: Expression): void => {
  if (test.type === 'BinaryExpression' && INSTEAD_OF_BINARY[test.operator]?.operator === 'relational') return
  found.push({ operator: 'negated-condition', ...span(test), text: `!(${textOf(code, test)})` })
}

const span = ({ start, end }: Span): Span => ({ start, end })

/** Up to this size a number is off by one either way; a larger one stands for no count, and becomes 0. */
const COUNT_MOST = 100

const constants = ({ code, found, inTypes }: Finding): VisitorObject => ({
  TSLiteralType: ({ literal }) => void inTypes.add(literal.start),
  Literal: (node) => {
    if (inTypes.has(node.start)) return
    const put = (text: string): void => void found.push({ operator: 'constant', ...span(node), text })
    if (typeof node.value === 'number') {
      if (node.value > COUNT_MOST) return put('0')
      put(`${node.value + 1}`)
      if (node.value > 0) put(`${node.value - 1}`)
    } else if (typeof node.value === 'boolean') put(String(!node.value))
    else if (typeof node.value === 'string') put(node.value === '' ? "'?'" : "''")
  },
  TemplateElement: ({ start, end }) => {
    const inside = code.slice(start, end)
    if (/^\w+$/.test(inside)) found.push({ operator: 'constant', start, end, text: '' })
  },
})

const operators = (finding: Finding): VisitorObject => ({
  BinaryExpression: ({ start, left, right, operator: was }) => {
    const instead = INSTEAD_OF_BINARY[was]
    // With `if (x > most) most = x` it does not matter what becomes of equal ones: the first substitute is no mistake.
    const by = finding.keepsOne.has(start) ? instead?.by.slice(1) : instead?.by
    for (const text of by ?? []) between(finding, left, right, was, text, instead?.operator ?? 'arithmetic')
  },
  LogicalExpression: ({ left, right, operator: was }) => {
    if (was !== '??') between(finding, left, right, was, was === '&&' ? '||' : '&&', 'logical')
  },
  AssignmentExpression: ({ left, right, operator: was }) => {
    const by = INSTEAD_OF_ASSIGNMENT[was]
    if (by !== undefined) between(finding, left, right, was, by, 'arithmetic')
  },
  UpdateExpression: ({ start, end, prefix, operator: was }) => {
    const at = prefix ? start : end - was.length
    const text = was === '++' ? '--' : '++'
    finding.found.push({ operator: 'arithmetic', start: at, end: at + was.length, text })
  },
  UnaryExpression: ({ operator: was, start, argument }) => {
    if (was === '-') finding.found.push({ operator: 'arithmetic', start, end: argument.start, text: '+' })
  },
  CallExpression: ({ callee, arguments: [first, second] }) => {
    const { code, found } = finding
    if (first === undefined || second === undefined || COMMUTATIVE.has(textOf(code, callee))) return
    const [one, other] = [textOf(code, first), textOf(code, second)]
    if (one === other) return
    const text = `${other}${code.slice(first.end, second.start)}${one}`
    found.push({ operator: 'swapped-arguments', start: first.start, end: second.end, text })
  },
})

const ORDERS = new Set(['<', '<=', '>', '>='])

/** Notes a comparison after which one of its two sides is kept: `a < b ? a : b`, or `if (a < b) b = a`. */
const noteKeepsOne = ({ code, keepsOne }: Finding, test: Expression, kept: readonly (Span | undefined)[]): void => {
  if (test.type !== 'BinaryExpression' || !ORDERS.has(test.operator)) return
  const sides = [textOf(code, test.left), textOf(code, test.right)].toSorted()
  const texts = kept.flatMap((one) => (one === undefined ? [] : [textOf(code, one)])).toSorted()
  if (sides.length === texts.length && sides.every((side, index) => side === texts[index])) keepsOne.add(test.start)
}

/** The two sides of the one assignment that a statement is. */
const assigned = (statement: Statement): readonly (Span | undefined)[] => {
  const only = statement.type === 'BlockStatement' && statement.body.length === 1 ? statement.body[0] : statement
  if (only?.type !== 'ExpressionStatement' || only.expression.type !== 'AssignmentExpression') return []
  const { operator, left, right } = only.expression
  return operator === '=' ? [left, right] : []
}

/** How a bound is moved by one. The other way is, among whole numbers, what another relation does: i < n + 1 is i <= n. */
const BOUND_CHANGES: Readonly<Record<string, readonly string[]>> = {
  '<': ['- 1'],
  '<=': ['+ 1'],
  '>': ['+ 1'],
  '>=': ['- 1'],
  '!==': ['- 1', '+ 1'],
  '!=': ['- 1', '+ 1'],
}

/** The bound of a loop, one less or one more. */
const loopBound = ({ code, found }: Finding, test: Expression | null): void => {
  if (test?.type !== 'BinaryExpression') return
  // A literal is off by one already.
  if (test.right.type === 'Literal') return
  for (const change of BOUND_CHANGES[test.operator] ?? [])
    found.push({ operator: 'loop-bound', ...span(test.right), text: `(${textOf(code, test.right)}) ${change}` })
}

const statements = (finding: Finding): VisitorObject => {
  const drop = (node: Span): void =>
    void finding.found.push({ operator: 'deleted-statement', ...span(node), text: ';' })
  return {
    ExpressionStatement: drop,
    BreakStatement: drop,
    ContinueStatement: drop,
    ReturnStatement: (node) => {
      if (node.argument === null) drop(node)
    },
    IfStatement: ({ test, consequent, alternate }) => {
      if (alternate === null) noteKeepsOne(finding, test, assigned(consequent))
      negate(finding, test)
    },
    ConditionalExpression: ({ test, consequent, alternate }) => {
      noteKeepsOne(finding, test, [consequent, alternate])
      negate(finding, test)
    },
    WhileStatement: ({ test }) => {
      negate(finding, test)
      loopBound(finding, test)
    },
    DoWhileStatement: ({ test }) => {
      negate(finding, test)
      loopBound(finding, test)
    },
    ForStatement: ({ test }) => loopBound(finding, test),
  }
}

/** Every edit of one place that may be a mistake, in the order of the text. */
export const edits = (program: Program, code: string): Edit[] => {
  const finding: Finding = { code, found: [], inTypes: new Set(), keepsOne: new Set() }
  new Visitor({ ...constants(finding), ...operators(finding), ...statements(finding) }).visit(program)
  return finding.found.toSorted((one, other) => one.start - other.start || one.end - other.end)
}
