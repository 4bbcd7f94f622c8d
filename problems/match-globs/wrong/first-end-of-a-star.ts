/** Wrong: ends every star at the first place where the next character of the pattern occurs. */
const isName = (segment: string, name: string): boolean => {
  let here = 0
  for (let at = 0; at < segment.length; at++) {
    const piece = segment[at]
    if (piece === '*') {
      const next = segment[at + 1]
      if (next === undefined) return true
      here = next === '?' ? here : name.indexOf(next, here)
      if (here < 0) return false
    } else if (here < name.length && (piece === '?' || piece === name[here])) here++
    else return false
  }
  return here === name.length
}

const isPath = (pattern: string[], path: string[]): boolean => {
  const [segment, ...rest] = pattern
  if (segment === undefined) return path.length === 0
  if (segment === '**') return isPath(rest, path) || (path.length > 0 && isPath(pattern, path.slice(1)))
  const [name, ...others] = path
  return name !== undefined && isName(segment, name) && isPath(rest, others)
}

export function matchGlobs(patterns: string[], paths: string[]): number[] {
  return paths.map((path) => patterns.findIndex((pattern) => isPath(pattern.split('/'), path.split('/'))))
}
