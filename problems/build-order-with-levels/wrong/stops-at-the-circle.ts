interface Package {
  name: string
  needs: string[]
}

/** Wrong: returns what can be built where a circle keeps the rest from it. */
export function buildLevels(packages: Package[]): string[][] {
  const levels: string[][] = []
  const built = new Set<string>()
  let left = packages
  for (;;) {
    const ready = left.filter(({ needs }) => needs.every((need) => built.has(need)))
    if (ready.length === 0) return levels
    levels.push(ready.map(({ name }) => name))
    for (const { name } of ready) built.add(name)
    left = left.filter(({ name }) => !built.has(name))
  }
}
