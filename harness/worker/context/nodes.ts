/** The nodes that problems with list and tree parameters are told in. */
export interface Chain {
  val: unknown
  next: Chain | null
}

export interface Branch {
  val: unknown
  left: Branch | null
  right: Branch | null
}

export interface NodeClasses {
  readonly ListNode: new (val?: unknown, next?: Chain | null) => Chain
  readonly TreeNode: new (val?: unknown, left?: Branch | null, right?: Branch | null) => Branch
}

/** `ListNode` and `TreeNode` as everyone writes them. Fields are defined, not assigned: no planted setter sees one. */
export const makeNodeClasses = (): NodeClasses => {
  class ListNode implements Chain {
    val: unknown = 0
    next: Chain | null = null
    constructor(val?: unknown, next?: Chain | null) {
      if (val !== undefined) this.val = val
      if (next !== undefined) this.next = next
    }
  }
  class TreeNode implements Branch {
    val: unknown = 0
    left: Branch | null = null
    right: Branch | null = null
    constructor(val?: unknown, left?: Branch | null, right?: Branch | null) {
      if (val !== undefined) this.val = val
      if (left !== undefined) this.left = left
      if (right !== undefined) this.right = right
    }
  }
  return { ListNode, TreeNode }
}
