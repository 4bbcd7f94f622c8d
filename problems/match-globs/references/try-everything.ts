/** Tries for every star, one after the other, all that it could stand for. */
const isName = (segment: string, name: string): boolean => {
  if (segment === '') return name === ''
  const rest = segment.slice(1)
  if (segment[0] !== '*')
    return name !== '' && (segment[0] === '?' || segment[0] === name[0]) && isName(rest, name.slice(1))
  return isName(rest, name) || (name !== '' && isName(segment, name.slice(1)))
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
