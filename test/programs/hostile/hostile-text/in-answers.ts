// Expected: wrong-answer
// Problem: group-records-by-key
/** Answers with sequences, commands, markup and controls in every place a text can stand. */
export function groupRecords(records: { id: number }[]): unknown {
  const value = '\u001b[2J</td><script>\n::error::x\u202e\u0000'
  return records.map(({ id }) => ({ value, count: 1, sum: 1, max: 1, ids: [id] })).concat([{ value, count: 1, sum: 1, max: 1, ids: [] as unknown as number[] }] as never)
}
