// Expected: runtime-error. Climbs to the Function constructor to fetch `process`; code from strings is switched off.
interface Climbable {
  constructor: { constructor: (code: string) => () => { argv: string[] } }
}

export function twoSum(nums: number[], target: number): number[] {
  const host = (globalThis as unknown as Climbable).constructor.constructor('return process')()
  const isVerbose = host.argv.includes('--verbose')

  const indexOf = new Map<number, number>()
  for (let i = 0; i < nums.length; i++) {
    const partner = indexOf.get(target - nums[i]!)
    if (partner !== undefined) {
      if (isVerbose) console.log(partner, i)
      return [partner, i]
    }
    indexOf.set(nums[i]!, i)
  }
  return []
}
