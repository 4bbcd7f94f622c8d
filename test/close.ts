import { expect } from 'vitest'

/** Equal to twelve decimals: for numbers inside a larger value. */
export const close = (value: number): unknown => expect.closeTo(value, 12)
