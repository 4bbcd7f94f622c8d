// Expected: wrong-answer
// Problem: group-records-by-key
/** A record with a key that sets prototypes when it is assigned. */
export function groupRecords(): unknown {
  return [JSON.parse('{"__proto__": {"value": "x", "count": 1, "sum": 1, "max": 1, "ids": [1]}, "value": "a"}')]
}
