export const findOrder = (numCourses: number, prerequisites: number[][]): number[] => {
  const needs: Set<number>[] = Array.from({ length: numCourses }, () => new Set<number>());
  const unlocks: Set<number>[] = Array.from({ length: numCourses }, () => new Set<number>());

  prerequisites.forEach(([a, b]) => {
    needs[a].add(b);
    unlocks[b].add(a);
  });

  const queue: number[] = [];
  needs.forEach((set, course) => {
    if (set.size === 0) queue.push(course);
  });

  const result: number[] = [];
  while (queue.length > 0) {
    const course = queue.shift()!;
    result.push(course);
    unlocks[course].forEach((next) => {
      needs[next].delete(course);
      if (needs[next].size === 0) {
        queue.push(next);
      }
    });
  }

  if (result.length < numCourses) {
    return [];
  }
  return result;
};
