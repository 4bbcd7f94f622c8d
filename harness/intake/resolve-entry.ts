import type { Entry } from '../model/problem.ts'
import { squash } from './squash.ts'
import type { Offer, Offers, Shape } from './offers.ts'

export type Resolved =
  | { readonly kind: 'found'; readonly expression: string; readonly notes: readonly string[] }
  | { readonly kind: 'missing'; readonly detail: string }

/**
 * The expression that yields a candidate's entry point at the end of its script, in this order: named export,
 * default export, top-level binding of the name, method of `class Solution`, the same under a name that differs
 * only in case or underscores (with a note), the only function of the top level (with a note). For a problem
 * that asks for a class, classes take the place of functions. Before the last, a property of an object; after it, the
 * only method of `class Solution`; both with a note.
 */
export const resolveEntry = ({ offers, entry }: { offers: Offers; entry: Entry }): Resolved => {
  const isMeant = (name: string): boolean => name === entry.name
  const isLike = (name: string): boolean => squash(name) === squash(entry.name)
  const exact = namedOffer({ offers, entry, isMeant, withDefault: true })
  if (exact !== undefined) return foundAs(exact, entry, [])
  const alike = namedOffer({ offers, entry, isMeant: isLike, withDefault: false })
  if (alike !== undefined) return foundAs(alike, entry, [`"${alike.name}" was taken for "${entry.name}"`])
  const held = propertyOfObject({ offers, entry, isMeant: isLike })
  if (held !== undefined) return foundAs(held, entry, [`"${held.name}" was taken for "${entry.name}"`])
  const kind = entry.kind
  const [only, ...others] = offers.topLevel.filter(({ shape }) => shape.kind === kind)
  if (only !== undefined && others.length === 0) {
    return foundAs(only, entry, [onlyNote(kind, entry, only.name)])
  }
  const method = only === undefined ? onlyMethodOfSolution(offers, entry) : undefined
  if (method !== undefined) return foundAs(method, entry, [onlyNote('method', entry, method.name)])
  return { kind: 'missing', detail: `no ${kind} "${entry.name}" (${inventory(offers)})` }
}

const onlyNote = (kind: string, entry: Entry, name: string): string =>
  `no ${kind} is called "${entry.name}"; the only ${kind}, "${name}", was taken for it`

/**
 * What was found, with the methods of a class under the names that the problem calls. Only a method whose name differs
 * in nothing but case and underscores is given the other name.
 */
const foundAs = ({ expression, shape }: Offer, entry: Entry, notes: readonly string[]): Resolved => {
  const methods = entry.kind === 'class' && shape.kind === 'class' ? [...shape.methods.keys()] : []
  const renamed = (entry.kind === 'class' && methods.length > 0 ? entry.methods : []).flatMap((name) => {
    const other = methods.includes(name) ? undefined : methods.find((method) => squash(method) === squash(name))
    return other === undefined ? [] : [{ name, other }]
  })
  if (renamed.length === 0) return { kind: 'found', expression, notes }
  const assignments = renamed.map(({ name, other }) => `c.prototype.${name} = c.prototype.${other}; `).join('')
  return {
    kind: 'found',
    expression: `((c) => { ${assignments}return c; })(${expression})`,
    notes: [...notes, ...renamed.map(({ name, other }) => `method "${other}" was taken for "${name}"`)],
  }
}

/** A property of the one object at the top level that has it: `const solution = { twoSum(nums, target) { … } }`. */
const propertyOfObject = ({ offers, entry, isMeant }: Omit<Search, 'withDefault'>): Offer | undefined => {
  if (entry.kind === 'class') return undefined
  const holders = offers.topLevel.flatMap(({ name: object, expression, shape }) => {
    const key = shape.kind === 'object' ? shape.keys.find(isMeant) : undefined
    return key === undefined ? [] : [{ object, key, expression }]
  })
  const [only, ...others] = holders
  if (only === undefined || others.length > 0) return undefined
  const { object, key, expression } = only
  const parameters = parametersOf(entry.parameters.length)
  const call = `(${parameters}) => (${expression})[${JSON.stringify(key)}](${parameters})`
  return { name: `${object}.${key}`, expression: call, shape: { kind: 'function' } }
}

/** Of a `class Solution` with one method, that method, whatever it is called. */
const onlyMethodOfSolution = (offers: Offers, entry: Entry): Offer | undefined => {
  if (entry.kind === 'class') return undefined
  const solution = [...offers.exported, ...offers.topLevel].find(({ name }) => name === 'Solution')
  const [only, ...others] = solution?.shape.kind === 'class' ? [...solution.shape.methods.keys()] : []
  if (only === undefined || others.length > 0) return undefined
  return methodOfSolution({ offers, isMeant: (name) => name === only, count: entry.parameters.length })
}

interface Search {
  readonly offers: Offers
  readonly entry: Entry
  readonly isMeant: (name: string) => boolean
  readonly withDefault: boolean
}

const namedOffer = ({ offers, entry, isMeant, withDefault }: Search): Offer | undefined => {
  const fits = ({ name, shape }: Offer): boolean => isMeant(name) && canBe(shape, entry)
  const { byDefault } = offers
  const isDefaultFit = withDefault && byDefault !== undefined && canBeDefault(byDefault.shape, entry)
  return (
    offers.exported.find(fits) ??
    (isDefaultFit ? byDefault : undefined) ??
    offers.topLevel.find(fits) ??
    (entry.kind === 'function' ? methodOfSolution({ offers, isMeant, count: entry.parameters.length }) : undefined)
  )
}

/** A class may also be written as a constructor function with a prototype, and an unknown value may be anything. */
const canBe = (shape: Shape, entry: Entry): boolean =>
  shape.kind === 'function' || shape.kind === 'unknown' || (entry.kind === 'class' && shape.kind === 'class')

const canBeDefault = (shape: Shape, entry: Entry): boolean => shape.kind === entry.kind || shape.kind === 'unknown'

/**
 * A method of `class Solution` (or of a class exported by default) as a function of its parameters by position.
 * The instance is made once, when the script is loaded, as the usual judges do for one test file.
 */
const methodOfSolution = (of: {
  offers: Offers
  isMeant: (name: string) => boolean
  count: number
}): Offer | undefined => {
  const { byDefault, topLevel, exported } = of.offers
  const solutions = [...topLevel, ...exported].filter(({ name }) => name === 'Solution')
  for (const { expression, shape } of byDefault === undefined ? solutions : [...solutions, byDefault]) {
    const methods = shape.kind === 'class' ? [...shape.methods] : []
    const method = methods.find(([name]) => of.isMeant(name))
    if (method === undefined) continue
    const [name, where] = method
    const parameters = parametersOf(of.count)
    const receiver = where === 'static' ? expression : `new ${expression}()`
    return {
      name,
      expression: `((solution) => (${parameters}) => solution[${JSON.stringify(name)}](${parameters}))(${receiver})`,
      shape: { kind: 'function' },
    }
  }
  return undefined
}

const parametersOf = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}`).join(', ')

/** Enough names to see what went wrong. */
const NAMES_SHOWN = 5

const inventory = ({ topLevel, exported }: Offers): string => {
  const found = new Map([...topLevel, ...exported].map(({ name, shape }) => [name, shape]))
  if (found.size === 0) return 'nothing is declared at the top level'
  const names = [...found].slice(0, NAMES_SHOWN).map(([name, shape]) => {
    const methods = shape.kind === 'class' ? [...shape.methods.keys()].slice(0, NAMES_SHOWN) : []
    return methods.length === 0 ? name : `${name} with ${methods.join(', ')}`
  })
  return `found: ${names.join('; ')}${found.size > NAMES_SHOWN ? '; …' : ''}`
}
