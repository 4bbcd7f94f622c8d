export const merge = (intervals: number[][]): number[][] =>
  intervals
    .map(([s, e]) => ({ s, e }))
    .sort((a, b) => a.s - b.s || a.e - b.e)
    .reduce((acc: number[][], { s, e }) => {
      const last = acc[acc.length - 1];
      if (!last || last[1] < s) {
        return [...acc, [s, e]];
      }
      return [...acc.slice(0, -1), [last[0], Math.max(last[1], e)]];
    }, []);
