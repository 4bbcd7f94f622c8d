interface FunctionDepth {
  readonly isTopLevel: () => boolean
  /** Visitor members that keep the count; whoever overrides one must call it. */
  readonly count: Readonly<Record<`${FunctionKind}${'' | ':exit'}`, () => void>>
}
type FunctionKind = 'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'

/** Tells a visitor of a program whether it stands outside of all functions, where code runs when the script is loaded. */
export const functionDepth = (): FunctionDepth => {
  let depth = 0
  const enter = (): void => void (depth += 1)
  const leave = (): void => void (depth -= 1)
  return {
    isTopLevel: () => depth === 0,
    count: {
      FunctionDeclaration: enter,
      'FunctionDeclaration:exit': leave,
      FunctionExpression: enter,
      'FunctionExpression:exit': leave,
      ArrowFunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
    },
  }
}
