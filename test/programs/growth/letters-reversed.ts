export const solve = (text: string): string => text.split('').reverse().join('')
