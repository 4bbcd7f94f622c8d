export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const graph = new Map<number, number[]>();
  const inDegree = new Map<number, number>();

  for (let i = 0; i < numCourses; i++) {
    graph.set(i, []);
    inDegree.set(i, 0);
  }

  for (const [course, pre] of prerequisites) {
    graph.get(pre)!.push(course);
    inDegree.set(course, inDegree.get(course)! + 1);
  }

  const order: number[] = [];
  for (const [course, degree] of inDegree) {
    if (degree === 0) order.push(course);
  }

  for (let head = 0; head < order.length; head++) {
    for (const next of graph.get(order[head])!) {
      const d = inDegree.get(next)! - 1;
      inDegree.set(next, d);
      if (d === 0) order.push(next);
    }
  }

  return order.length === numCourses ? order : [];
}
