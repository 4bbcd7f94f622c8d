interface Package {
  name: string
  needs: string[]
}

/** Wrong: waits for as many needs as there are names in the list, and is told of each package once. */
export function buildLevels(packages: Package[]): string[][] {
  const missing = new Map(packages.map(({ name, needs }) => [name, needs.length]))
  const users = new Map<string, Set<string>>()
  for (const { name, needs } of packages) {
    for (const need of needs) users.set(need, (users.get(need) ?? new Set()).add(name))
  }
  const places = new Map(packages.map(({ name }, place) => [name, place]))
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
    ready = next.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
  }
  return count === packages.length ? levels : []
}
