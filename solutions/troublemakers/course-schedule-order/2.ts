// Expected: wrong-answer. Rewrites the built-ins a comparison might use, then answers without looking.
Object.is = () => true
JSON.stringify = () => '[]'
Array.isArray = (_value): _value is never[] => true
Object.assign(Array.prototype, { every: () => true, some: () => false, join: () => '' })

export function findOrder(_numCourses: number, _prerequisites: number[][]): number[] {
  return []
}
