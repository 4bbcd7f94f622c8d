import { BODY, CACHE, fenced, gzip, json, jsonl, SIGNATURE, SOLUTION, type Input } from './input.ts'

const TWO = { 's/two-sum/1': 'solves' } as const
const BOTH = { 's/two-sum/1': 'solves', 's/lru-cache/1': 'loaded' } as const
const record = { task_id: 'two-sum', solution: SOLUTION }

/** One input for every format, and for every way of naming a problem. */
export const FORMATS: readonly Input[] = [
  {
    what: 'HumanEval: task_id and completion',
    files: { 's.jsonl': jsonl({ task_id: 'two-sum', completion: SOLUTION }) },
    candidates: TWO,
  },
  { what: 'EvalPlus: task_id and solution', files: { 's.jsonl': jsonl(record) }, candidates: TWO },
  { what: 'JSONL, compressed', files: { 's.jsonl.gz': gzip(jsonl(record)) }, candidates: TWO },
  { what: 'compressed without saying so', files: { 's.jsonl': gzip(jsonl(record)) }, candidates: TWO },
  { what: 'called .gz and not compressed', files: { 's.jsonl.gz': jsonl(record) }, candidates: TWO },
  {
    what: 'JSONL under another name',
    files: { 's.txt': jsonl(record, record) },
    candidates: { ...TWO, 's/two-sum/2': 'solves' },
    notes: [/1 of its candidates have the text of an earlier one/],
  },
  {
    what: 'JSONL by a Windows program',
    files: { 's.jsonl': `\uFEFF${jsonl(record).replaceAll('\n', '\r\n')}` },
    candidates: TWO,
  },
  {
    what: 'MultiPL-E, a file a problem',
    files: {
      's/HumanEval_1_two_sum.json': json({
        name: 'HumanEval_1_two_sum',
        language: 'ts',
        prompt: `//Sum.\n${SIGNATURE}`,
        completions: [BODY, SOLUTION],
        stop_tokens: ['\nfunction '],
      }),
      's/lru_cache.json': json({ name: 'lru_cache', completions: [CACHE] }),
    },
    give: ['s'],
    candidates: { 's/two-sum/1': 'solves', 's/two-sum/2': 'solves', 's/lru-cache/1': 'loaded' },
    notes: [/"HumanEval_1_two_sum" is two-sum \(without its number\)/],
  },
  {
    what: 'MultiPL-E, compressed',
    files: { 's/x.json.gz': gzip(json({ name: 'two-sum', prompt: SIGNATURE, completions: [BODY] })) },
    give: ['s'],
    candidates: TWO,
  },
  {
    what: 'MultiPL-E, stopped at the closing brace',
    files: {
      's.json': json({
        name: 'two-sum',
        prompt: SIGNATURE,
        completions: [BODY.replace(/\}\n$/, '')],
        stop_tokens: ['\n}'],
      }),
    },
    candidates: TWO,
  },
  {
    what: 'BigCode with the ids beside it',
    files: { 's.json': json([[SOLUTION, SOLUTION], [CACHE]]), 's.problems.json': '["two-sum", "lru-cache"]' },
    candidates: { 's/two-sum/1': 'solves', 's/two-sum/2': 'solves', 's/lru-cache/1': 'loaded' },
  },
  {
    what: 'BigCode with the ids in it',
    files: { 's.json': json({ problems: ['two-sum', 'lru-cache'], generations: [[SOLUTION], [CACHE]] }) },
    candidates: BOTH,
  },
  {
    what: 'BigCode in the order of all ids',
    files: {
      's.json': json(['edit', 'lru', 'sum'].map((name) => [name === 'sum' ? SOLUTION : name === 'lru' ? CACHE : ''])),
    },
    candidates: { 's/edit-distance/1': 'empty', 's/lru-cache/1': 'loaded', 's/two-sum/1': 'solves' },
    notes: [/has no ids; its lists were taken for the 3 problems/],
  },
  {
    what: 'a JSON list of records',
    files: { 's.json': json([record, { problem_id: 'lru-cache', code: CACHE }]) },
    candidates: BOTH,
  },
  { what: 'a JSON list of records, laid out', files: { 's.json': JSON.stringify([record], null, 2) }, candidates: TWO },
  { what: 'one record, laid out', files: { 's.json': JSON.stringify(record, null, 2) }, candidates: TWO },
  {
    what: 'a record with the ids as keys',
    files: { 's.json': json({ 'two-sum': [SOLUTION], LRUCache: CACHE }) },
    candidates: BOTH,
    notes: [/"LRUCache" is lru-cache/],
  },
  {
    what: 'answers of a chat endpoint',
    files: {
      's.jsonl': jsonl({ id: 'two-sum', choices: [{ message: { role: 'assistant', content: fenced(SOLUTION) } }] }),
    },
    candidates: TWO,
  },
  {
    what: 'conversations',
    files: {
      's.jsonl': jsonl({
        slug: 'two-sum',
        messages: [
          { role: 'user', content: fenced(CACHE) },
          { role: 'assistant', content: [{ type: 'text', text: fenced(SOLUTION) }] },
        ],
      }),
    },
    candidates: TWO,
  },
  {
    what: 'several candidates in a record',
    files: { 's.jsonl': jsonl({ task_id: 'two-sum', generations: [SOLUTION, fenced(SOLUTION), null] }) },
    candidates: { ...TWO, 's/two-sum/2': 'solves', 's/two-sum/3': 'empty' },
  },
  {
    what: 'records without a name, by their code',
    files: { 's.jsonl': jsonl({ response: fenced(SOLUTION) }, { output: CACHE }) },
    candidates: BOTH,
    notes: [/code is two-sum \(by its entry point\)/],
  },
  {
    what: 'a folder of files',
    files: { 's/two-sum.ts': SOLUTION, 's/lru_cache.js': CACHE },
    give: ['s'],
    candidates: { 's/lru-cache/1': 'loaded', 's/two-sum/1': 'solves' },
  },
  {
    what: 'a folder of numbered files',
    files: { 's/two-sum_1.ts': SOLUTION, 's/two_sum_sample_2.ts': SOLUTION },
    give: ['s'],
    candidates: { 's/two-sum/2': 'solves', 's/two-sum/1': 'solves' },
  },
  {
    what: 'a folder a problem',
    files: { 's/two-sum/1.ts': SOLUTION, 's/two-sum/b/solution.ts': SOLUTION, 's/TwoSum/3.md': fenced(SOLUTION) },
    give: ['s'],
    candidates: { 's/two-sum/1': 'solves', 's/two-sum/b': 'solves', 's/two-sum/3': 'solves' },
  },
  {
    what: 'a folder of numbered titles, as collections of solutions have it',
    files: { 's/0001-two-sum.ts': SOLUTION, 's/146. LRU Cache.js': CACHE },
    give: ['s'],
    candidates: BOTH,
  },
  {
    what: 'files whose names say nothing',
    files: { 's/solution1.ts': SOLUTION, 's/solution2.js': CACHE },
    give: ['s'],
    candidates: BOTH,
  },
  {
    what: 'a folder of files of lines',
    files: { 'sets/a.jsonl': jsonl(record), 'sets/b.jsonl': jsonl(record), 'sets/notes.txt': 'x' },
    give: ['sets'],
    candidates: { 'a/two-sum/1': 'solves', 'b/two-sum/1': 'solves' },
    notes: [/notes\.txt: ignored, not a set/],
  },
  {
    what: 'a single file under any name',
    files: { 'mine.ts': SOLUTION },
    candidates: { 'mine/two-sum/1': 'solves' },
    notes: [/code is two-sum/],
  },
  {
    what: 'an answer in Markdown, named after its problem',
    files: { 'two-sum.md': `Sure!\n\n${fenced(SOLUTION)}` },
    candidates: { 'two-sum/two-sum/1': 'solves' },
  },
  {
    what: 'a log of several answers under headings',
    files: {
      's.md': `# Log\n\n## 1. Two Sum\n\n${fenced(SOLUTION)}\n## LRU Cache\n\n${fenced(CACHE, 'js')}\n## Two Sum\n\n${fenced(SOLUTION)}`,
    },
    candidates: { 's/two-sum/1': 'solves', 's/lru-cache/1': 'loaded', 's/two-sum/2': 'solves' },
  },
  {
    what: 'a log with labels',
    files: { 's.txt': `Problem: two-sum\nAnswer:\n${fenced(SOLUTION)}\n**lru-cache**\n${fenced(CACHE)}` },
    candidates: BOTH,
  },
  {
    what: 'a log without headings, by its code',
    files: { 's.md': `First:\n${fenced(SOLUTION)}\nThen:\n${fenced(CACHE)}\nRun it:\n${fenced('npm test\n', 'bash')}` },
    candidates: BOTH,
  },
  ...[
    'TwoSum',
    'two_sum',
    '1. Two Sum',
    'Two Sum',
    'leetcode/two-sum',
    'effbench/two-sum',
    '0001-two-sum',
    'HumanEval_7_two_sum',
    'two-sum.ts',
    'twoSum',
    'leetcode/1',
  ].map((name): Input => ({
    what: `a problem called ${name}`,
    files: { 's.jsonl': jsonl({ task_id: name, solution: SOLUTION }) },
    candidates: TWO,
  })),
]
