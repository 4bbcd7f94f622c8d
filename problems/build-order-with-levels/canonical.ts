interface Package {
  name: string
  needs: string[]
}

/**
 * Every name becomes the number of its package; all else is done with numbers.
 *
 * Why it is fast: one look-up per name. Who needs a package lies in one typed array, package after package, so no list
 * is made for any. A package joins the queue with the last of its needs, and that has the highest level, as the queue
 * is in order of level.
 */
export function buildLevels(packages: Package[]): string[][] {
  const size = packages.length
  const numberOf = new Map<string, number>()
  let edges = 0
  for (let index = 0; index < size; index++) {
    const { name, needs } = packages[index] as Package
    numberOf.set(name, index)
    edges += needs.length
  }
  const needed = new Int32Array(edges)
  // Where the users of a package begin: at first their number one place further on, then their sum.
  const begins = new Int32Array(size + 1)
  const missing = new Int32Array(size)
  let edge = 0
  for (let index = 0; index < size; index++) {
    const { needs } = packages[index] as Package
    missing[index] = needs.length
    for (let at = 0; at < needs.length; at++) {
      const need = numberOf.get(needs[at] as string) as number
      needed[edge++] = need
      begins[need] = (begins[need] as number) + 1
    }
  }
  for (let index = 1; index <= size; index++) begins[index] = (begins[index] as number) + (begins[index - 1] as number)
  // Filled from the back, so that each beginning ends up where it belongs.
  const users = new Int32Array(edges)
  for (let index = size - 1; index >= 0; index--) {
    for (let left = missing[index] as number; left > 0; left--) {
      const need = needed[--edge] as number
      const place = (begins[need] as number) - 1
      begins[need] = place
      users[place] = index
    }
  }
  const levelOf = new Int32Array(size)
  const queue = new Int32Array(size)
  let queued = 0
  for (let index = 0; index < size; index++) if (missing[index] === 0) queue[queued++] = index
  for (let taken = 0; taken < queued; taken++) {
    const done = queue[taken] as number
    const end = begins[done + 1] as number
    for (let at = begins[done] as number; at < end; at++) {
      const user = users[at] as number
      const left = (missing[user] as number) - 1
      missing[user] = left
      if (left > 0) continue
      levelOf[user] = (levelOf[done] as number) + 1
      queue[queued++] = user
    }
  }
  const levels: string[][] = []
  if (queued < size) return levels
  const highest = levelOf[queue[size - 1] as number] as number
  for (let level = 0; level <= highest; level++) levels.push([])
  for (let index = 0; index < size; index++) {
    const level = levels[levelOf[index] as number] as string[]
    level.push((packages[index] as Package).name)
  }
  return levels
}
