// Expected: accepted
// Problem: trapping-rain-water
/** Counts in integers of any size and converts at the end. */
export function trap(height: number[]): number {
  let water = 0n
  let [left, right, highLeft, highRight] = [0, height.length - 1, 0, 0]
  while (left < right) {
    if (height[left]! < height[right]!) {
      highLeft = Math.max(highLeft, height[left]!)
      water += BigInt(highLeft - height[left++]!)
    } else {
      highRight = Math.max(highRight, height[right]!)
      water += BigInt(highRight - height[right--]!)
    }
  }
  return Number(BigInt.asUintN(64, water))
}
