// Expected: runtime-error. Spreads the input into Math.max: too many arguments once the input is large.
export function trap(height: number[]): number {
  const peak = height.indexOf(Math.max(...height))
  let water = 0
  for (let i = 0, highest = 0; i < peak; i++) {
    highest = Math.max(highest, height[i]!)
    water += highest - height[i]!
  }
  for (let i = height.length - 1, highest = 0; i > peak; i--) {
    highest = Math.max(highest, height[i]!)
    water += highest - height[i]!
  }
  return water
}
