interface Sale {
  id: number;
  amount: number;
  city: string;
  item: string;
}

interface Group {
  value: string;
  count: number;
  sum: number;
  max: number;
  ids: number[];
}

export function groupRecords(records: Sale[], key: 'city' | 'item'): Group[] {
  const groups: Record<string, Group> = {};

  for (const r of records) {
    const value = r[key];
    if (!Object.prototype.hasOwnProperty.call(groups, value)) {
      groups[value] = { value: value, count: 0, sum: 0, max: r.amount, ids: [] };
    }
    const g = groups[value];
    g.count++;
    g.sum += r.amount;
    if (r.amount > g.max) g.max = r.amount;
    g.ids.push(r.id);
  }

  return Object.values(groups);
}
