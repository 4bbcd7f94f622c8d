interface Package {
  name: string
  needs: string[]
}

/** Wrong: a package gets its level from the first of its needs that is built, not from the last. */
export function buildLevels(packages: Package[]): string[][] {
  const users = new Map<string, string[]>()
  for (const { name, needs } of packages) for (const need of needs) users.set(need, [...(users.get(need) ?? []), name])
  const levelOf = new Map<string, number>()
  const queue = packages.filter(({ needs }) => needs.length === 0).map(({ name }) => name)
  for (const name of queue) levelOf.set(name, 0)
  for (const name of queue) {
    for (const user of users.get(name) ?? []) {
      if (levelOf.has(user)) continue
      levelOf.set(user, (levelOf.get(name) ?? 0) + 1)
      queue.push(user)
    }
  }
  if (levelOf.size < packages.length) return []
  const levels: string[][] = []
  for (const { name } of packages) {
    const level = levelOf.get(name) ?? 0
    while (levels.length <= level) levels.push([])
    levels[level]?.push(name)
  }
  return levels
}
