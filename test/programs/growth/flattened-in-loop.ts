/** Looking into a text that is being put together makes it whole, every time. */
export const solve = (text: string): number => {
  let copy = ''
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    copy += text[at] ?? ''
    sum += copy.charCodeAt(at >> 1)
  }
  return sum
}
