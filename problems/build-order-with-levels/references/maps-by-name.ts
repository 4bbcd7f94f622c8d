interface Package {
  name: string
  needs: string[]
}

/** A Map from a name to what is still missing, as a Set, and one to its users; each level is sorted. */
export function buildLevels(packages: Package[]): string[][] {
  const missing = new Map<string, Set<string>>()
  const users = new Map<string, string[]>()
  const places = new Map<string, number>()
  packages.forEach(({ name, needs }, place) => {
    places.set(name, place)
    missing.set(name, new Set(needs))
    for (const need of new Set(needs)) {
      if (!users.has(need)) users.set(need, [])
      users.get(need)?.push(name)
    }
  })
  const levels: string[][] = []
  let ready = packages.filter(({ needs }) => needs.length === 0).map(({ name }) => name)
  while (ready.length > 0) {
    levels.push(ready)
    const next: string[] = []
    for (const name of ready) {
      for (const user of users.get(name) ?? []) {
        missing.get(user)?.delete(name)
        if (missing.get(user)?.size === 0) next.push(user)
      }
    }
    ready = next.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
  }
  return levels.flat().length === packages.length ? levels : []
}
