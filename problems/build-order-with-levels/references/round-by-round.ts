interface Package {
  name: string
  needs: string[]
}

/** For every level, asks all packages that are left whether all they need is there. */
export function buildLevels(packages: Package[]): string[][] {
  const levels: string[][] = []
  const built = new Set<string>()
  let left = packages
  while (left.length > 0) {
    const ready = left.filter(({ needs }) => needs.every((need) => built.has(need)))
    if (ready.length === 0) return []
    levels.push(ready.map(({ name }) => name))
    for (const { name } of ready) built.add(name)
    left = left.filter(({ name }) => !built.has(name))
  }
  return levels
}
