// Expected: invalid-output
// Problem: kth-largest-element
/** A boxed number whose value is worked out when somebody needs it as a number. */
const honest = (nums: number[], k: number): number => [...nums].sort((left, right) => right - left)[k - 1]!
class Later extends Number {
  readonly work: () => number
  constructor(work: () => number) {
    super(0)
    this.work = work
  }
  override valueOf(): number {
    return this.work()
  }
}
export function findKthLargest(nums: number[], k: number): number {
  return new Later(() => honest(nums, k)) as unknown as number
}
