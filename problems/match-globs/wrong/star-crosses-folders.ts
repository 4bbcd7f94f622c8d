/** Wrong: a `*` goes on beyond the end of a segment. */
const expressionOf = (pattern: string): RegExp => {
  const segments = pattern.split('/')
  const parts = segments.map((segment, index) => {
    const isLast = index === segments.length - 1
    if (segment === '**') return isLast ? '.*' : '(?:[^/]+/)*'
    const text = segment
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '[^/]')
    return isLast ? text : `${text}/`
  })
  return new RegExp(`^${parts.join('')}$`)
}

export function matchGlobs(patterns: string[], paths: string[]): number[] {
  const expressions = patterns.map(expressionOf)
  return paths.map((path) => expressions.findIndex((expression) => expression.test(path)))
}
