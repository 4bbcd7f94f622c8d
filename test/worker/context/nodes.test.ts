import { expect, it } from 'vitest'

import { makeNodeClasses } from '../../../harness/worker/context/nodes.ts'

it('makes the nodes everyone knows', () => {
  const { ListNode, TreeNode } = makeNodeClasses()
  expect({ ...new ListNode() }).toEqual({ val: 0, next: null })
  expect({ ...new ListNode(1, new ListNode(2)) }).toEqual({ val: 1, next: new ListNode(2) })
  expect({ ...new TreeNode() }).toEqual({ val: 0, left: null, right: null })
  expect({ ...new TreeNode(1, null, new TreeNode(null)) }).toEqual({ val: 1, left: null, right: new TreeNode(null) })
})
