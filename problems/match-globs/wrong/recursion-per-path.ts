const walk = (
  pattern: string[],
  text: string[],
  any: string,
  isOne: (one: string, other: string) => boolean,
): boolean => {
  let [at, here, last, from] = [0, 0, -1, 0]
  while (here < text.length) {
    if (pattern[at] === any) {
      last = at++
      from = here
    } else if (at < pattern.length && isOne(pattern[at] as string, text[here] as string)) {
      at++
      here++
    } else if (last < 0) return false
    else {
      here = ++from
      at = last + 1
    }
  }
  return pattern.slice(at).every((piece) => piece === any)
}

const isName = (segment: string, name: string): boolean =>
  walk([...segment], [...name], '*', (one, other) => one === '?' || one === other)

/** Wrong: calls itself for the rest of the paths, deeper than the stack allows for a long list. */
export function matchGlobs(patterns: string[], paths: string[], from = 0, found: number[] = []): number[] {
  const path = paths[from]
  if (path === undefined) return found
  found.push(patterns.findIndex((pattern) => walk(pattern.split('/'), path.split('/'), '**', isName)))
  return matchGlobs(patterns, paths, from + 1, found)
}
