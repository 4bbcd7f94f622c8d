export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const inDegree: number[] = new Array(numCourses).fill(0);
  const adj: number[][] = [];
  for (let i = 0; i < numCourses; i++) adj.push([]);

  for (const [a, b] of prerequisites) {
    adj[b].push(a);
    inDegree[a]++;
  }

  const queue: number[] = [];
  for (let i = 0; i < numCourses; i++) {
    if (inDegree[i] === 0) queue.push(i);
  }

  // every course waits for another one
  if (queue.length === 0) return [];

  const order: number[] = [];
  while (queue.length) {
    const cur = queue.shift() as number;
    order.push(cur);
    for (const next of adj[cur]) {
      if (--inDegree[next] === 0) queue.push(next);
    }
  }

  return order;
}
