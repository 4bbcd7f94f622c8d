import type { RunPlan } from '../../model/plan.ts'

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const said = (value: unknown): string =>
  value === undefined ? 'not given' : typeof value === 'string' ? value : JSON.stringify(value)

const differences = (one: unknown, other: unknown, path: string): string[] => {
  if (isTree(one) && isTree(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    return keys.flatMap((key) => differences(one[key], other[key], path === '' ? key : `${path}.${key}`))
  }
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [`${path} ${said(one)} and ${said(other)}`]
}

/** Where two plans differ, in words: `precision quick and standard`, `effort.roundsTop 8 and 10`. */
export const planDifferences = (one: RunPlan, other: RunPlan): string[] => differences(one, other, '')
