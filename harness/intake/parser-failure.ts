/**
 * A parser gave up on a text instead of accepting or rejecting it: too deep for its stack, or a bug of its own.
 * The candidate cannot be judged, and the parser's state is not to be trusted afterwards.
 */
export class ParserFailure extends Error {
  override readonly name = 'ParserFailure'
}

/** What a parser says; whatever it throws is its failure, with the cause kept. */
export const parsing = <Answer>(parser: string, ask: () => Answer): Answer => {
  try {
    return ask()
  } catch (cause) {
    throw new ParserFailure(`${parser} failed`, { cause })
  }
}
