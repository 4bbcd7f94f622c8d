// Expected: time-limit
// Problem: group-records-by-key
/** A record that is never done naming its fields. */
export function groupRecords(): unknown {
  return new Proxy({}, {
    ownKeys: () => {
      for (let turn = 0; ; turn = (turn + 1) % 10) if (turn < 0) return []
    },
  })
}
