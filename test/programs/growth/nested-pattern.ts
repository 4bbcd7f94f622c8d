/** The pattern tries every way of dividing the letters before it gives up. */
export const solve = (text: string): boolean => /^(a+)+$/.test(text)
