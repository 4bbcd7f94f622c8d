export const minDistance = (word1: string, word2: string): number => {
  let row: number[] = [0, ...word2.split('').map((_, j) => j + 1)];

  for (let i = 0; i < word1.length; i++) {
    const prev = row;
    row = word2.split('').reduce(
      (acc: number[], ch, j) => [
        ...acc,
        Math.min(
          acc[j] + 1,
          prev[j + 1] + 1,
          prev[j] + (ch === word1[i] ? 0 : 1)
        ),
      ],
      [i + 1]
    );
  }

  return row[row.length - 1];
};
