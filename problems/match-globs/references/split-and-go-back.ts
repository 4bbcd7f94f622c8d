/** Goes through both sides and returns to the last place at which `any` stood, one further on, where they differ. */
const walk = <Of extends string | string[]>(
  pattern: Of,
  text: Of,
  any: string,
  isOne: (one: string, other: string) => boolean,
): boolean => {
  let at = 0
  let here = 0
  let back: { at: number; here: number } | undefined
  while (here < text.length) {
    const piece = pattern[at]
    if (piece === any) {
      back = { at, here }
      at++
    } else if (piece !== undefined && isOne(piece, text[here] as string)) {
      at++
      here++
    } else if (back === undefined) {
      return false
    } else {
      back.here++
      at = back.at + 1
      here = back.here
    }
  }
  while (pattern[at] === any) at++
  return at === pattern.length
}

const isCharacter = (one: string, other: string): boolean => one === '?' || one === other

const isName = (segment: string, name: string): boolean => walk(segment, name, '*', isCharacter)

/** Cuts both sides into segments once, and compares each pattern with each path. */
export function matchGlobs(patterns: string[], paths: string[]): number[] {
  const globs = patterns.map((pattern) => pattern.split('/'))
  return paths.map((path) => {
    const segments = path.split('/')
    return globs.findIndex((glob) => walk(glob, segments, '**', isName))
  })
}
