/**
 * The types of what a candidate finds beside ECMAScript (docs/rules.md), for the type check. Loose where the usual
 * judges are: a report should tell of a candidate's mistakes, and not of another taste in types.
 */
export const JUDGE_DECLARATIONS = `
interface Console { [method: string]: (...values: unknown[]) => void }
declare var console: Console
declare function structuredClone<T>(value: T): T
declare class ListNode {
  val: number
  next: ListNode | null
  constructor(val?: number, next?: ListNode | null)
}
declare class TreeNode {
  val: number
  left: TreeNode | null
  right: TreeNode | null
  constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null)
}
type EffbenchOrder<T> =
  | ((first: T, second: T) => any)
  | { compare?: (first: T, second: T) => any; priority?: (element: T) => any }
declare class PriorityQueue<T = any> {
  constructor(order?: EffbenchOrder<T>, values?: T[])
  static fromArray<T>(values: T[], order?: EffbenchOrder<T>): PriorityQueue<T>
  enqueue(element: T, priority?: number): this
  push(element: T): this
  dequeue(): any
  pop(): any
  front(): any
  back(): any
  size(): number
  isEmpty(): boolean
  clear(): void
  contains(isMeant: (element: T) => boolean): boolean
  remove(isMeant: (element: T) => boolean): any[]
  toArray(): any[]
  [Symbol.iterator](): Iterator<any>
}
declare class MinPriorityQueue<T = any> extends PriorityQueue<T> {}
declare class MaxPriorityQueue<T = any> extends PriorityQueue<T> {}
declare class Queue<T = any> {
  constructor(elements?: T[])
  static fromArray<T>(elements: T[]): Queue<T>
  enqueue(element: T): this
  push(element: T): this
  dequeue(): any
  pop(): any
  front(): any
  back(): any
  size(): number
  isEmpty(): boolean
  toArray(): T[]
  clear(): void
  clone(): Queue<T>
  [Symbol.iterator](): Iterator<T>
}
declare class Deque<T = any> {
  constructor(elements?: T[])
  static fromArray<T>(elements: T[]): Deque<T>
  pushFront(element: T): this
  pushBack(element: T): this
  popFront(): any
  popBack(): any
  front(): any
  back(): any
  size(): number
  isEmpty(): boolean
  toArray(): T[]
  clear(): void
  clone(): Deque<T>
  [Symbol.iterator](): Iterator<T>
}
`
