/** A text that is meant to solve a problem, as the reader of some format found it. */
export interface Answer {
  /** What the input calls the problem; undefined where only the code can tell. */
  readonly asked: string | undefined
  /** Code, or prose with code in it. */
  readonly text: string
  /** What the text goes on from, where the input says so. */
  readonly prompt?: string
  /** The text ends before a closing brace, because generation was stopped at it. */
  readonly lacksBrace?: boolean
  /** What the input calls the candidate; without it candidates are numbered. */
  readonly name?: string
  /** Where it stands, for people: a path, or file and line. */
  readonly where: string
}
