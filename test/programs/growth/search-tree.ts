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

/** Values in random order make a tree of logarithmic depth. */
export const solve = (values: number[]): number => {
  let root: Branch | null = null
  for (const value of values) root = insert(root, value)
  return root?.value ?? 0
}
