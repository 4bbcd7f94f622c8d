interface Branch {
  value: number
  left: Branch | null
  right: Branch | null
}

const insert = (branch: Branch | null, value: number): Branch => {
  if (branch === null) return { value, left: null, right: null }
  if (value < branch.value) branch.left = insert(branch.left, value)
  else branch.right = insert(branch.right, value)
  return branch
}

/** Sorted values make a tree that is a list. */
export const solve = (sorted: number[]): number => {
  let root: Branch | null = null
  for (const value of sorted) root = insert(root, value)
  return root?.value ?? 0
}
