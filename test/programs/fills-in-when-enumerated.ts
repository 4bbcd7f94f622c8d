// Invalid output: the answer is worked out when somebody enumerates the list, which is after the clock has stopped.
let pending: () => void = () => {}
const lurker = new Proxy({}, {
  ownKeys: (target) => {
    pending()
    return Reflect.ownKeys(target)
  },
})
Object.setPrototypeOf(Array.prototype, lurker)
export function distinctPrefixes(numbers: number[]): number[] {
  const counts = numbers.map(() => 0)
  pending = () => {
    const seen = new Set<number>()
    for (let index = 0; index < numbers.length; index++) counts[index] = seen.add(numbers[index]!).size
  }
  return counts
}
