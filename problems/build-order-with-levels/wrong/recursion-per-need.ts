interface Package {
  name: string
  needs: string[]
}

/** Wrong: asks for the level of a need before its own, deeper than the stack allows where the levels are many. */
export function buildLevels(packages: Package[]): string[][] {
  const needsOf = new Map(packages.map(({ name, needs }) => [name, needs]))
  const known = new Map<string, number>()
  const open = new Set<string>()
  const levelOf = (name: string): number => {
    const level = known.get(name)
    if (level !== undefined) return level
    if (open.has(name)) return Number.NaN
    open.add(name)
    let highest = -1
    for (const need of needsOf.get(name) ?? []) highest = Math.max(highest, levelOf(need))
    known.set(name, highest + 1)
    return highest + 1
  }
  // What nobody needs comes first: the rest is mostly known by then.
  const used = new Set(packages.flatMap(({ needs }) => needs))
  for (const { name } of packages) if (!used.has(name)) levelOf(name)
  const levels: string[][] = []
  for (const { name } of packages) {
    const level = levelOf(name)
    if (Number.isNaN(level)) return []
    while (levels.length <= level) levels.push([])
    levels[level]?.push(name)
  }
  return levels
}
