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
 * that asks for a class, classes take the place of functions.
 */
export const resolveEntry = ({ offers, entry }: { offers: Offers; entry: Entry }): Resolved => {
  const isMeant = (name: string): boolean => name === entry.name
  const isLike = (name: string): boolean => squash(name) === squash(entry.name)
  const exact = namedOffer({ offers, entry, isMeant, withDefault: true })
  if (exact !== undefined) return { kind: 'found', expression: exact.expression, notes: [] }
  const alike = namedOffer({ offers, entry, isMeant: isLike, withDefault: false })
  if (alike !== undefined) {
    return { kind: 'found', expression: alike.expression, notes: [`"${alike.name}" was taken for "${entry.name}"`] }
  }
  const kind = entry.kind
  const [only, ...others] = offers.topLevel.filter(({ shape }) => shape.kind === kind)
  if (only !== undefined && others.length === 0) {
    const note = `no ${kind} is called "${entry.name}"; the only ${kind}, "${only.name}", was taken for it`
    return { kind: 'found', expression: only.expression, notes: [note] }
  }
  return { kind: 'missing', detail: `no ${kind} "${entry.name}" (${inventory(offers)})` }
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
    const parameters = Array.from({ length: of.count }, (_, index) => `a${index}`).join(', ')
    const receiver = where === 'static' ? expression : `new ${expression}()`
    return {
      name,
      expression: `((solution) => (${parameters}) => solution[${JSON.stringify(name)}](${parameters}))(${receiver})`,
      shape: { kind: 'function' },
    }
  }
  return undefined
}

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
