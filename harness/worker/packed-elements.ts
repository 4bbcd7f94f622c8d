import v8 from 'node:v8'
import vm from 'node:vm'

type Check = (list: readonly unknown[]) => boolean

const SYNTAX = '--allow-natives-syntax'

/** Asks V8 itself. The syntax is on while the two questions are compiled, which happens at their first call. */
const compile = (): Check => {
  v8.setFlagsFromString(SYNTAX)
  try {
    const check = new vm.Script(
      '(list) => %HasFastElements(list) && !%HasHoleyElements(list)',
    ).runInThisContext() as Check
    check([])
    return check
  } finally {
    v8.setFlagsFromString(SYNTAX.replace('--', '--no-'))
  }
}

let check: Check | undefined

/**
 * Whether V8 keeps a list's elements packed: each is then an own data property, for an accessor or a hole would have
 * changed the kind. Constant time, where a descriptor for each element takes 40 ms for 400 000 of them. False proves
 * nothing: a sealed list is not packed, and may be plain.
 */
export const isPacked: Check = (list) => {
  check ??= compile()
  try {
    return check(list)
  } catch (cause) {
    // Its code was dropped, as V8 does with what is long unused, and cannot be compiled anew with the syntax off.
    if (!(cause instanceof SyntaxError)) throw cause
    check = compile()
    return check(list)
  }
}
