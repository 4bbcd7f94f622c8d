// Expected: wrong-answer
// Problem: group-records-by-key
/** The names of fields are what is hostile. */
export function groupRecords(): unknown {
  return [{ '\u001b[2J': 1, '</script><script>': 2, '::error::': 3, '\u202e': 4, constructor: 5 }]
}
