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
  const groups = new Map<string, Group>();

  records.forEach((record) => {
    const value = record[key];
    if (!groups.has(value)) {
      groups.set(value, { value, count: 0, sum: 0, max: -Infinity, ids: [] });
    }
    const group = groups.get(value)!;
    group.count += 1;
    group.sum += record.amount;
    group.max = Math.max(group.max, record.amount);
    group.ids.push(record.id);
  });

  return Array.from(groups.values());
}
