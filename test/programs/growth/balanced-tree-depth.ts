interface Branch {
  left: Branch | null
  right: Branch | null
}

const grow = (from: number, to: number): Branch | null => {
  if (from >= to) return null
  const middle = (from + to) >> 1
  return { left: grow(from, middle), right: grow(middle + 1, to) }
}

const depth = (branch: Branch | null): number =>
  branch === null ? 0 : 1 + Math.max(depth(branch.left), depth(branch.right))

export const solve = (values: number[]): number => depth(grow(0, values.length))
