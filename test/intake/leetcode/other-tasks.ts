import { right, wrong, type Task } from './body.ts'

export const OTHER_TASKS: readonly Task[] = [
  {
    problem: 'longest-substring-without-repeating-characters',
    entry: 'lengthOfLongestSubstring',
    parameters: { s: 'string' },
    result: 'number',
    bodies: [
      right(
        'last places',
        'const last = new Map();\nlet [start, best] = [0, 0];\nfor (let i = 0; i < s.length; i++) {\n  if (last.has(s[i])) start = Math.max(start, last.get(s[i]) + 1);\n  last.set(s[i], i);\n  best = Math.max(best, i - start + 1);\n}\nreturn best;',
      ),
      right(
        'the Queue of the judges as the window',
        'const queue = new Queue();\nconst inside = new Set();\nlet best = 0;\nfor (const c of s) {\n  while (inside.has(c)) inside.delete(queue.dequeue());\n  queue.enqueue(c);\n  inside.add(c);\n  best = Math.max(best, queue.size());\n}\nreturn best;',
      ),
      wrong(
        'forgets the last window',
        'let best = 0;\nlet run = "";\nfor (const c of s) {\n  if (run.includes(c)) {\n    best = Math.max(best, run.length);\n    run = run.slice(run.indexOf(c) + 1);\n  }\n  run += c;\n}\nreturn best;',
      ),
    ],
  },
  {
    problem: 'number-of-islands',
    entry: 'numIslands',
    parameters: { grid: 'string[][]' },
    result: 'number',
    bodies: [
      right(
        'breadth first with the Queue of the judges',
        `let count = 0;
for (let r = 0; r < grid.length; r++) {
  for (let c = 0; c < grid[0].length; c++) {
    if (grid[r][c] !== '1') continue;
    count++;
    const queue = new Queue([[r, c]]);
    grid[r][c] = '0';
    while (queue.size() > 0) {
      const [y, x] = queue.dequeue();
      for (const [dy, dx] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) {
        if (grid[y + dy]?.[x + dx] === '1') {
          grid[y + dy][x + dx] = '0';
          queue.enqueue([y + dy, x + dx]);
        }
      }
    }
  }
}
return count;`,
      ),
      right(
        'a stack and a set of names',
        `const seen = new Set();
let count = 0;
grid.forEach((row, r) => row.forEach((cell, c) => {
  if (cell !== '1' || seen.has(r + ',' + c)) return;
  count += 1;
  const stack = [[r, c]];
  while (stack.length) {
    const [y, x] = stack.pop();
    const name = y + ',' + x;
    if (grid[y]?.[x] !== '1' || seen.has(name)) continue;
    seen.add(name);
    stack.push([y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]);
  }
}));
return count;`,
      ),
      wrong('counts the land', "return grid.flat().filter((cell) => cell === '1').length;"),
    ],
  },
  {
    problem: 'edit-distance',
    entry: 'minDistance',
    parameters: { word1: 'string', word2: 'string' },
    result: 'number',
    bodies: [
      right(
        'a whole table',
        `const dp = Array.from({ length: word1.length + 1 }, () => new Array(word2.length + 1).fill(0));
for (let i = 0; i <= word1.length; i++) dp[i][0] = i;
for (let j = 0; j <= word2.length; j++) dp[0][j] = j;
for (let i = 1; i <= word1.length; i++) {
  for (let j = 1; j <= word2.length; j++) {
    dp[i][j] = word1[i - 1] === word2[j - 1]
      ? dp[i - 1][j - 1]
      : 1 + Math.min(dp[i - 1][j - 1], dp[i - 1][j], dp[i][j - 1]);
  }
}
return dp[word1.length][word2.length];`,
      ),
      right(
        'remembered calls',
        `const memo = new Map();
const go = (i, j) => {
  if (i === word1.length) return word2.length - j;
  if (j === word2.length) return word1.length - i;
  const key = i * (word2.length + 1) + j;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const answer = word1[i] === word2[j] ? go(i + 1, j + 1) : 1 + Math.min(go(i + 1, j), go(i, j + 1), go(i + 1, j + 1));
  memo.set(key, answer);
  return answer;
};
return go(0, 0);`,
      ),
      wrong(
        'counts places that differ',
        'let count = Math.abs(word1.length - word2.length);\nfor (let i = 0; i < Math.min(word1.length, word2.length); i++) if (word1[i] !== word2[i]) count++;\nreturn count;',
      ),
    ],
  },
  {
    problem: 'course-schedule-order',
    entry: 'findOrder',
    parameters: { numCourses: 'number', prerequisites: 'number[][]' },
    result: 'number[]',
    bodies: [
      right(
        'degrees and the Queue of the judges',
        `const graph = Array.from({ length: numCourses }, () => []);
const degree = new Array(numCourses).fill(0);
for (const [course, before] of prerequisites) {
  graph[before].push(course);
  degree[course]++;
}
const queue = new Queue();
degree.forEach((d, course) => d === 0 && queue.enqueue(course));
const order = [];
while (!queue.isEmpty()) {
  const course = queue.dequeue();
  order.push(course);
  for (const next of graph[course]) if (--degree[next] === 0) queue.enqueue(next);
}
return order.length === numCourses ? order : [];`,
      ),
      right(
        'depth first with colours',
        `const graph = new Map();
for (const [course, before] of prerequisites) graph.set(course, [...(graph.get(course) || []), before]);
const color = {};
const order = [];
const visit = (course) => {
  if (color[course] === 'grey') return false;
  if (color[course] === 'black') return true;
  color[course] = 'grey';
  for (const before of graph.get(course) || []) if (!visit(before)) return false;
  color[course] = 'black';
  order.push(course);
  return true;
};
for (let course = 0; course < numCourses; course++) if (!visit(course)) return [];
return order;`,
      ),
      wrong('sorts by number', 'return Array.from({ length: numCourses }, (_, course) => course);'),
    ],
  },
  {
    problem: 'group-records-by-key',
    entry: 'groupRecords',
    parameters: { records: 'any[]', key: 'string' },
    result: 'any[]',
    bodies: [
      right(
        'a map of groups',
        `const groups = new Map();
for (const record of records) {
  const group = groups.get(record[key]) ?? { value: record[key], count: 0, sum: 0, max: -Infinity, ids: [] };
  group.count++;
  group.sum += record.amount;
  group.max = Math.max(group.max, record.amount);
  group.ids.push(record.id);
  groups.set(record[key], group);
}
return [...groups.values()];`,
      ),
      right(
        'names first, then a filter each',
        `return [...new Set(records.map((record) => record[key]))].map((value) => {
  const own = records.filter((record) => record[key] === value);
  const amounts = own.map(({ amount }) => amount);
  return { value, count: own.length, sum: amounts.reduce((a, b) => a + b, 0), max: Math.max(...amounts), ids: own.map(({ id }) => id) };
});`,
      ),
      wrong(
        'starts the maximum at zero',
        'const groups = new Map();\nfor (const record of records) {\n  const group = groups.get(record[key]) || { value: record[key], count: 0, sum: 0, max: 0, ids: [] };\n  group.count++;\n  group.sum += record.amount;\n  group.max = Math.max(group.max, record.amount);\n  group.ids.push(record.id);\n  groups.set(record[key], group);\n}\nreturn [...groups.values()];',
      ),
    ],
  },
]
