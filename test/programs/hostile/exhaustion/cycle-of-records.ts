// Expected: output-limit
// Problem: group-records-by-key
/** Records that lead to one another in a ring. */
export function groupRecords(records: unknown[]): unknown {
  const first: Record<string, unknown> = { value: 'a', count: records.length }
  const second = { value: 'b', ids: first }
  first.ids = second
  return [first]
}
