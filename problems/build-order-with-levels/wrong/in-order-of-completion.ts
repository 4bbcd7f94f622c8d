interface Package {
  name: string
  needs: string[]
}

/** Wrong: lists a level in the order in which its packages became ready. */
export function buildLevels(packages: Package[]): string[][] {
  const missing = new Map(packages.map(({ name, needs }) => [name, needs.length]))
  const users = new Map<string, string[]>()
  for (const { name, needs } of packages) {
    for (const need of needs) {
      const list = users.get(need)
      if (list) list.push(name)
      else users.set(need, [name])
    }
  }
  const levels: string[][] = []
  let ready = packages.filter(({ needs }) => needs.length === 0).map(({ name }) => name)
  let count = 0
  while (ready.length > 0) {
    levels.push(ready)
    count += ready.length
    const next: string[] = []
    for (const name of ready) {
      for (const user of users.get(name) ?? []) {
        const left = (missing.get(user) ?? 0) - 1
        missing.set(user, left)
        if (left === 0) next.push(user)
      }
    }
    ready = next
  }
  return count === packages.length ? levels : []
}
