/** The line a character stands on, counted from 1, by the line terminators of ECMAScript. */
export const lineOf = (text: string, index: number): number =>
  text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/).length
