function peakOf(height: readonly number[]): number {
  let peak = 0
  for (let i = 1; i < height.length; i++) {
    if (height[i] > height[peak]) peak = i
  }
  return peak
}

// Up to the highest bar the water level is the maximum from the left, after it the one from the right.
export const trap = (height: readonly number[]): number => {
  const peak = peakOf(height)
  let total = 0

  let level = 0
  for (let i = 0; i < peak; i++) {
    const h = height[i]
    if (h > level) level = h
    total += level - h
  }

  level = 0
  for (let i = height.length - 1; i > peak; i--) {
    const h = height[i]
    if (h > level) level = h
    total += level - h
  }
  return total
}
