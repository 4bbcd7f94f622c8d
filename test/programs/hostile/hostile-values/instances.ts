// Expected: invalid-output
// Problem: group-records-by-key
/** Right data in instances of a class of its own. */
class Group {
  constructor(readonly value: string, readonly ids: number[]) {}
}
export function groupRecords(records: { id: number; city: string }[]): unknown {
  return records.map(({ id, city }) => new Group(city, [id]))
}
