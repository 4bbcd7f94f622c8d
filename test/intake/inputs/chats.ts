import { BODY, CACHE, fenced, jsonl, SIGNATURE, SOLUTION, type Input, type Outcome } from './input.ts'

const DRAFT = SOLUTION.replace('[before, i]', '[0, 0]')
const LEETCODE = `class Solution {\n  twoSum(nums, target) {\n${BODY.replaceAll(/^/gm, '  ').trimEnd()}\n}\n`

const answer = (what: string, text: string, outcome: Outcome = 'solves'): Input => ({
  what,
  files: { 's.jsonl': jsonl({ task_id: 'two-sum', completion: text }) },
  candidates: { 's/two-sum/1': outcome },
})

/** What models answer, one way of wrapping, drafting or breaking off each. */
export const CHATS: readonly Input[] = [
  answer('plain code', SOLUTION),
  answer('a fence and prose around it', `Here you go:\n\n${fenced(SOLUTION)}\nIt is O(n).`),
  answer('a fence of tildes', `~~~js\n${LEETCODE}~~~\n`),
  answer('a fence without a language', fenced(SOLUTION, '')),
  answer('a language with a file name', fenced(SOLUTION, 'ts title="two-sum.ts"')),
  answer('prose without fences', `Here is the solution:\n\n${SOLUTION}\nIt looks at each number once.\n`),
  answer(
    'a draft, then the answer, then a usage example',
    `${fenced(DRAFT)}Better:\n${fenced(SOLUTION)}\n${fenced('console.log(twoSum([3, 2, 4], 6))\n')}`,
  ),
  answer(
    'Python first, then ours',
    `${fenced('def twoSum(nums, target):\n    return []\n', 'python')}\n${fenced(SOLUTION)}`,
  ),
  answer(
    'ours first, then Python',
    `${fenced(SOLUTION)}\n${fenced('class Solution:\n    def twoSum(self, nums):\n        pass\n', 'python')}`,
  ),
  answer('only another language', fenced('def twoSum(nums, target):\n    return []\n', 'python'), 'syntax'),
  answer('a shell command last', `${fenced(SOLUTION)}\n${fenced('node two-sum.ts\n', 'bash')}`),
  answer(
    'a test that requires the solution last',
    `${fenced(SOLUTION)}\n${fenced("const twoSum = require('./two-sum')\ntwoSum([1], 2)\n", 'js')}`,
  ),
  answer('an unfinished second draft in a closed fence', `${fenced(SOLUTION)}\n${fenced(DRAFT.slice(0, 120))}`),
  answer('an answer, then one that was cut off', `${fenced(SOLUTION)}\nEven better:\n\`\`\`ts\n${DRAFT.slice(0, 90)}`),
  answer('reasoning with a draft in it', `<think>\nMaybe:\n${fenced(DRAFT)}\nNo.\n</think>\n\n${fenced(SOLUTION)}`),
  answer('reasoning whose opening tag the template had', `Perhaps ${fenced(DRAFT)}\nno.\n</think>\n${SOLUTION}`),
  answer('reasoning that never ends', `<think>\nLet me see. ${fenced(SOLUTION)}`, 'empty'),
  answer('two thoughts', `<thinking>one</thinking>\n<thinking>\n${fenced(DRAFT)}</thinking>\n${fenced(SOLUTION)}`),
  answer('the body of the signature', BODY),
  answer('the body in a fence', fenced(BODY)),
  answer('the body, and what the model ran on into', `${BODY}\nfunction main() {\n  const test = twoSum([`),
  answer('the signature repeated', `${SIGNATURE}${BODY}`),
  answer(
    'code, then the fence that the prompt had opened',
    `${SOLUTION}\`\`\`\n\nThis works because each number is seen once.`,
  ),
  answer('the body, then the fence that the prompt had opened', `${BODY}\`\`\`\nDone.`),
  answer('a fence that is never closed', `\`\`\`ts\n${SOLUTION}`),
  answer('cut off in the middle', `\`\`\`ts\n${SOLUTION.slice(0, 150)}`, 'truncated'),
  answer('cut off in a string', 'function twoSum() {\n  return "abc', 'truncated'),
  answer('a refusal in words', 'I am sorry, but I cannot help with that.', 'syntax'),
  answer('nothing', '', 'empty'),
  answer('code with a fence in its comment', `/*\n\`\`\`\nexample\n\`\`\`\n*/\n${SOLUTION}`),
  answer('class Solution', fenced(LEETCODE)),
  answer(
    'a list with a fence in it, indented',
    `1. So:\n\n   \`\`\`ts\n${SOLUTION.replaceAll(/^/gm, '   ')}\n   \`\`\`\n`,
  ),
  answer('CRLF', fenced(SOLUTION).replaceAll('\n', '\r\n')),
  answer(
    'queues from the judges’ module',
    `import { PriorityQueue, Queue as Line } from '@datastructures-js/priority-queue'\n${SOLUTION}const use = () => [PriorityQueue, Line]\n`,
  ),
  answer('another module', `import _ from 'lodash'\n${SOLUTION}`, 'import'),
  answer('a decorator', `const log = (x: unknown) => x\n@log\nclass A {}\n${SOLUTION}`, 'unsupported'),
  answer('a table of answers', `${SOLUTION}const table = "${'x'.repeat(70_000)}"\n`, 'too-large'),
  answer('another function only', 'export const a = 1\nexport const b = 2\n', 'no-entry-point'),
  {
    what: 'a class in chat',
    files: {
      's.jsonl': jsonl({
        task_id: 'lru-cache',
        completion: `Use a Map.\n${fenced(CACHE, 'javascript')}\n${fenced('const cache = new LRUCache(2)\n')}`,
      }),
    },
    candidates: { 's/lru-cache/1': 'loaded' },
  },
]
