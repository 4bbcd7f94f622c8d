import { types } from 'node:util'

import type { ValueShape } from '../model/problem.ts'
import { NotPlain } from './prove-plain.ts'

const LINKS: Readonly<Record<Exclude<ValueShape, 'value'>, readonly string[]>> = {
  'linked-list': ['next'],
  'binary-tree': ['left', 'right'],
}

/** Whether a node's prototypes have the key. Asking with `in` would run a proxy among them. */
const isInherited = (node: object, key: string): boolean => {
  for (let holder: unknown = Object.getPrototypeOf(node); typeof holder === 'object' && holder !== null;) {
    if (types.isProxy(holder) || Object.hasOwn(holder, key)) return true
    holder = Object.getPrototypeOf(holder)
  }
  return false
}

/**
 * Proves that a list or tree is made of nodes whose value and links are own data properties: no proxies and no
 * accessors, which would do their work when read. The class of a node may be the candidate's own. Bounded by the
 * snapshot, which has walked the same nodes before.
 */
export const proveNodes = (root: unknown, shape: Exclude<ValueShape, 'value'>): void => {
  const waiting: unknown[] = [root]
  for (let node = waiting.pop(); waiting.length > 0 || node !== undefined; node = waiting.pop()) {
    if (node === null || node === undefined) continue
    if (typeof node !== 'object') throw new NotPlain(`a node is a ${typeof node}`)
    if (types.isProxy(node)) throw new NotPlain('a node is a proxy')
    for (const key of ['val', ...LINKS[shape]]) {
      const descriptor = Object.getOwnPropertyDescriptor(node, key)
      if (descriptor !== undefined && !('value' in descriptor))
        throw new NotPlain(`a node's ${key} is computed when read`)
      if (descriptor === undefined && isInherited(node, key)) throw new NotPlain(`a node's ${key} is inherited`)
      if (key !== 'val') waiting.push(descriptor?.value)
    }
  }
}
