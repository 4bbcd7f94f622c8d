import { right, wrong, type Task } from './body.ts'

const LINKS = `/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
`

export const ARRAY_TASKS: readonly Task[] = [
  {
    problem: 'two-sum',
    entry: 'twoSum',
    parameters: { nums: 'number[]', target: 'number' },
    result: 'number[]',
    bodies: [
      right(
        'a map of what was seen',
        `const seen = new Map();
for (let i = 0; i < nums.length; i++) {
  if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
  seen.set(nums[i], i);
}
return [];`,
      ),
      right(
        'a search tree of TreeNode',
        `let root = null;
const find = (value) => {
  for (let node = root; node !== null; node = value < node.val[0] ? node.left : node.right) {
    if (node.val[0] === value) return node.val[1];
  }
  return -1;
};
for (let i = 0; i < nums.length; i++) {
  const other = find(target - nums[i]);
  if (other >= 0) return [other, i];
  const leaf = new TreeNode([nums[i], i]);
  if (root === null) { root = leaf; continue; }
  for (let node = root; ;) {
    const side = nums[i] < node.val[0] ? 'left' : 'right';
    if (node[side] === null) { node[side] = leaf; break; }
    node = node[side];
  }
}
return [-1, -1];`,
      ),
      wrong(
        'uses one element twice',
        `for (let i = 0; i < nums.length; i++) {
  const j = nums.indexOf(target - nums[i]);
  if (j >= 0) return [i, j];
}
return [];`,
      ),
    ],
  },
  {
    problem: 'merge-intervals',
    entry: 'merge',
    parameters: { intervals: 'number[][]' },
    result: 'number[][]',
    bodies: [
      right(
        'sort and sweep',
        `const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
const merged = [];
for (const [start, end] of sorted) {
  const last = merged[merged.length - 1];
  if (last && start <= last[1]) last[1] = Math.max(last[1], end);
  else merged.push([start, end]);
}
return merged;`,
      ),
      right(
        'a queue by start, a list of nodes',
        `const heap = new MinPriorityQueue({ priority: (interval) => interval[0] });
for (const interval of intervals) heap.enqueue(interval);
const dummy = new ListNode(0);
let tail = dummy;
while (!heap.isEmpty()) {
  const [start, end] = heap.dequeue().element;
  if (tail !== dummy && start <= tail.val[1]) tail.val = [tail.val[0], Math.max(end, tail.val[1])];
  else { tail.next = new ListNode([start, end]); tail = tail.next; }
}
const merged = [];
for (let node = dummy.next; node; node = node.next) merged.push(node.val);
return merged;`,
        LINKS,
      ),
      wrong(
        'sorts as text',
        `const merged = [];
for (const [start, end] of [...intervals].sort()) {
  const last = merged[merged.length - 1];
  if (last && start <= last[1]) last[1] = Math.max(last[1], end);
  else merged.push([start, end]);
}
return merged;`,
      ),
    ],
  },
  {
    problem: 'trapping-rain-water',
    entry: 'trap',
    parameters: { height: 'number[]' },
    result: 'number',
    bodies: [
      right(
        'two pointers',
        `let [left, right, leftMax, rightMax, water] = [0, height.length - 1, 0, 0, 0];
while (left < right) {
  if (height[left] < height[right]) {
    leftMax = Math.max(leftMax, height[left]);
    water += leftMax - height[left++];
  } else {
    rightMax = Math.max(rightMax, height[right]);
    water += rightMax - height[right--];
  }
}
return water;`,
      ),
      right(
        'a stack of bars',
        `const stack = [];
let water = 0;
height.forEach((h, i) => {
  while (stack.length && height[stack.at(-1)] < h) {
    const bottom = height[stack.pop()];
    if (!stack.length) break;
    const j = stack.at(-1);
    water += (Math.min(height[j], h) - bottom) * (i - j - 1);
  }
  stack.push(i);
});
return water;`,
      ),
      wrong(
        'only neighbours',
        'let water = 0;\nfor (let i = 1; i < height.length - 1; i++) water += Math.max(0, Math.min(height[i - 1], height[i + 1]) - height[i]);\nreturn water;',
      ),
    ],
  },
  {
    problem: 'sliding-window-maximum',
    entry: 'maxSlidingWindow',
    parameters: { nums: 'number[]', k: 'number' },
    result: 'number[]',
    bodies: [
      right(
        'the Deque of the judges',
        `const deque = new Deque();
const result = [];
for (let i = 0; i < nums.length; i++) {
  while (!deque.isEmpty() && nums[deque.back()] <= nums[i]) deque.popBack();
  deque.pushBack(i);
  if (deque.front() <= i - k) deque.popFront();
  if (i >= k - 1) result.push(nums[deque.front()]);
}
return result;`,
      ),
      right(
        'a greatest-first queue that forgets late',
        `const heap = new MaxPriorityQueue({ compare: (a, b) => b[0] - a[0] });
const result = [];
nums.forEach((num, i) => {
  heap.enqueue([num, i]);
  if (i < k - 1) return;
  while (heap.front()[1] <= i - k) heap.dequeue();
  result.push(heap.front()[0]);
});
return result;`,
      ),
      wrong(
        'misses the last window',
        'const result = [];\nfor (let i = 0; i + k < nums.length; i++) result.push(Math.max(...nums.slice(i, i + k)));\nreturn result;',
      ),
    ],
  },
  {
    problem: 'kth-largest-element',
    entry: 'findKthLargest',
    parameters: { nums: 'number[]', k: 'number' },
    result: 'number',
    bodies: [
      right(
        'a heap of k, as the judges had it',
        'const heap = new MinPriorityQueue();\nfor (const num of nums) {\n  heap.enqueue(num);\n  if (heap.size() > k) heap.dequeue();\n}\nreturn heap.front().element;',
      ),
      right(
        'a heap of k, as the judges have it',
        'const heap = new MinPriorityQueue();\nfor (const num of nums) {\n  heap.enqueue(num);\n  if (heap.size() > k) heap.dequeue();\n}\nreturn heap.front();',
      ),
      right(
        'a priority queue of its own',
        'const heap = new PriorityQueue();\nnums.forEach((n) => heap.add(n));\nlet last = 0;\nfor (let i = 0; i < k; i++) last = heap.poll();\nreturn last;',
        'class PriorityQueue {\n  constructor() { this.list = []; }\n  add(n) { this.list.push(n); this.list.sort((a, b) => b - a); }\n  poll() { return this.list.shift(); }\n}\n',
      ),
      wrong('sorts as text', 'return [...nums].sort().reverse()[k - 1];'),
    ],
  },
  {
    problem: 'top-k-frequent',
    entry: 'topKFrequent',
    parameters: { nums: 'number[]', k: 'number' },
    result: 'number[]',
    bodies: [
      right(
        'a comparison of pairs',
        `const counts = new Map();
for (const n of nums) counts.set(n, (counts.get(n) ?? 0) + 1);
const heap = new PriorityQueue((a, b) => b[1] - a[1]);
for (const entry of counts) heap.enqueue(entry);
return Array.from({ length: k }, () => heap.dequeue()[0]);`,
      ),
      right(
        'priorities beside the elements',
        `const counts = {};
for (const n of nums) counts[n] = (counts[n] || 0) + 1;
const heap = new MaxPriorityQueue();
for (const n of Object.keys(counts)) heap.enqueue(Number(n), counts[n]);
const result = [];
while (result.length < k) { const { element } = heap.dequeue(); result.push(element); }
return result;`,
      ),
      wrong(
        'answers with texts',
        'const counts = {};\nfor (const n of nums) counts[n] = (counts[n] || 0) + 1;\nreturn Object.keys(counts).sort((a, b) => counts[b] - counts[a]).slice(0, k);',
      ),
    ],
  },
]
