import v8 from 'node:v8'
import vm from 'node:vm'

/** What V8 itself knows of a value, in constant time. Every answer holds for values of any realm. */
interface Facts {
  /** Whether a list's elements are packed: each is then an own data property. False proves nothing. */
  readonly isPacked: (list: readonly unknown[]) => boolean
  /** Whether a list holds whole numbers only, as V8 stores them. False proves nothing. */
  readonly isOfSmallIntegers: (list: readonly unknown[]) => boolean
  /**
   * Whether two objects have one shape: the same named properties in the same order, data or accessor alike, the same
   * prototype, the same kind of elements. False proves nothing.
   */
  readonly hasSameShape: (one: object, other: object) => boolean
}

const SYNTAX = '--allow-natives-syntax'

const SOURCE = `({
  isPacked: (list) => %HasFastElements(list) && !%HasHoleyElements(list),
  isOfSmallIntegers: (list) => %HasSmiElements(list) && !%HasHoleyElements(list),
  hasSameShape: (one, other) => %HaveSameMap(one, other) && %HasFastProperties(one),
})`

/** The syntax is on while the questions are compiled, which happens at their first call. */
const compile = (): Facts => {
  v8.setFlagsFromString(SYNTAX)
  try {
    const facts = new vm.Script(SOURCE).runInThisContext() as Facts
    facts.isPacked([])
    facts.isOfSmallIntegers([])
    facts.hasSameShape({}, {})
    return facts
  } finally {
    v8.setFlagsFromString(SYNTAX.replace('--', '--no-'))
  }
}

let facts: Facts | undefined

const ask = (question: (of: Facts) => boolean): boolean => {
  facts ??= compile()
  try {
    return question(facts)
  } catch (cause) {
    // Its code was dropped, as V8 does with what is long unused, and cannot be compiled anew with the syntax off.
    if (!(cause instanceof SyntaxError)) throw cause
    facts = compile()
    return question(facts)
  }
}

export const isPacked: Facts['isPacked'] = (list) => ask((of) => of.isPacked(list))
export const isOfSmallIntegers: Facts['isOfSmallIntegers'] = (list) => ask((of) => of.isOfSmallIntegers(list))
export const hasSameShape: Facts['hasSameShape'] = (one, other) => ask((of) => of.hasSameShape(one, other))
