import type { ValueShape } from '../../model/problem.ts'
import type { Branch, Chain, NodeClasses } from './nodes.ts'

export type Build = (value: unknown, shape: ValueShape) => unknown

/**
 * Makes the function that turns a wire value into what a solution sees. It writes only to elements that exist
 * already: an array's element assigned anew would run a setter planted on `Array.prototype`, and the candidate
 * would see its input before the clock starts.
 */
export const makeBuild = ({ ListNode, TreeNode }: NodeClasses): Build => {
  const OurRangeError = RangeError

  const toChain = (items: unknown[]): Chain | null => {
    let head: Chain | null = null
    for (let index = items.length - 1; index >= 0; index--) head = new ListNode(items[index], head)
    return head
  }

  /**
   * Level by level, null for a missing child: the children of the k-th present node are the k-th pair after the
   * root. Each node takes the place of its value in `items`, which so serves as the queue of parents.
   */
  const toTree = (items: unknown[]): Branch | null => {
    if (items.length === 0 || items[0] === null) return null
    const root = new TreeNode(items[0])
    items[0] = root
    let parent = 0
    for (let index = 1; index < items.length; index += 2) {
      while (parent < index && items[parent] === null) parent++
      if (parent >= index) throw new OurRangeError('a tree with children of a missing node')
      const node = items[parent] as Branch
      parent++
      if (items[index] !== null) items[index] = node.left = new TreeNode(items[index])
      if (index + 1 < items.length && items[index + 1] !== null) {
        items[index + 1] = node.right = new TreeNode(items[index + 1])
      }
    }
    return root
  }

  return (value, shape) => {
    switch (shape) {
      case 'value':
        return value
      case 'linked-list':
        return toChain(value as unknown[])
      case 'binary-tree':
        return toTree(value as unknown[])
    }
  }
}
