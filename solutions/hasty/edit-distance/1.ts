export function minDistance(word1: string, word2: string): number {
  const memo: any = {};

  function solve(a: string, b: string): number {
    if (a === '') return b.length;
    if (b === '') return a.length;

    const key = a + '|' + b;
    if (memo[key] !== undefined) return memo[key];

    let result: number;
    if (a[0] === b[0]) {
      result = solve(a.slice(1), b.slice(1));
    } else {
      result = 1 + Math.min(
        solve(a, b.slice(1)),          // insert
        solve(a.slice(1), b),          // delete
        solve(a.slice(1), b.slice(1))  // replace
      );
    }

    memo[key] = result;
    return result;
  }

  return solve(word1, word2);
}
