/** Small changes that make a right answer wrong, whatever the problem: how a judge is tested. */
export interface Alteration {
  readonly says: string
  /** The value changed in one place, or undefined where it has no such place. */
  readonly of: (value: unknown) => unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Changes the last place, at any depth, that `change` has an answer for. */
const atLastLeaf = (value: unknown, change: (leaf: unknown) => unknown): unknown => {
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index--) {
      const changed = atLastLeaf(value[index], change)
      if (changed !== undefined) return value.with(index, changed)
    }
    return undefined
  }
  if (isObject(value)) {
    for (const [key, member] of Object.entries(value).toReversed()) {
      const changed = atLastLeaf(member, change)
      if (changed !== undefined) return { ...value, [key]: changed }
    }
    return undefined
  }
  return change(value)
}

const onLists =
  (change: (list: readonly unknown[]) => unknown) =>
  (value: unknown): unknown =>
    Array.isArray(value) && value.length > 0 ? change(value) : undefined

export const ALTERATIONS: readonly Alteration[] = [
  {
    says: 'a number is one more',
    of: (value) => atLastLeaf(value, (leaf) => (typeof leaf === 'number' ? leaf + 1 : undefined)),
  },
  {
    says: 'true and false are exchanged',
    of: (value) => atLastLeaf(value, (leaf) => (typeof leaf === 'boolean' ? !leaf : undefined)),
  },
  {
    says: 'the last letter of a text is another',
    of: (value) =>
      atLastLeaf(value, (leaf) =>
        typeof leaf === 'string' && leaf !== '' ? leaf.slice(0, -1) + (leaf.endsWith('q') ? 'k' : 'q') : undefined,
      ),
  },
  { says: 'the last member is missing', of: onLists((list) => list.slice(0, -1)) },
  { says: 'the first member comes once more', of: onLists((list) => [...list, list[0]]) },
]
