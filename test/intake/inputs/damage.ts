import { gzip, json, jsonl, SOLUTION, type Input } from './input.ts'

const line = { task_id: 'two-sum', solution: SOLUTION }
const refused = (what: string, files: Input['files'], refusal: RegExp): Input => ({ what, files, refusal })

/** What is broken, missing or beside the point: either there are notes, or a message with a remedy. */
export const DAMAGE: readonly Input[] = [
  {
    what: 'a last line that was cut off',
    files: { 's.jsonl': jsonl(line) + jsonl(line).slice(0, 60) },
    candidates: { 's/two-sum/1': 'solves' },
    notes: [/s\.jsonl:2: ignored, the last line was cut off/],
  },
  { what: 'empty lines', files: { 's.jsonl': `\n\n${jsonl(line)}\n  \n` }, candidates: { 's/two-sum/1': 'solves' } },
  {
    what: 'problems that are not ours',
    files: {
      's.jsonl': jsonl(line, { task_id: 'HumanEval/3', solution: '' }, { task_id: 'HumanEval/3', solution: '' }),
    },
    candidates: { 's/two-sum/1': 'solves' },
    notes: [/s\.jsonl:2: there is no problem "HumanEval\/3".*\(2 times\)$/],
  },
  {
    what: 'a misspelt folder among others',
    files: { 's/two-sum/1.ts': SOLUTION, 's/lru-cach/1.ts': '' },
    give: ['s'],
    candidates: { 's/two-sum/1': 'solves' },
    notes: [/there is no problem "lru-cach"; did you mean "lru-cache"\?/],
  },
  {
    what: 'an answer that failed',
    files: { 's.jsonl': jsonl({ task_id: 'two-sum', completion: null }) },
    candidates: { 's/two-sum/1': 'empty' },
  },
  {
    what: 'package files beside solutions',
    files: { 's/two-sum.ts': SOLUTION, 's/package.json': '{"name": "mine"}', 's/tsconfig.json': '{ // c\n}' },
    give: ['s'],
    candidates: { 's/two-sum/1': 'solves' },
    notes: [/package\.json: ignored, it needs a "solution"/, /tsconfig\.json: ignored, not a source file/],
  },
  {
    what: 'text that is not UTF-8',
    files: { 's/two-sum.ts': Buffer.concat([Buffer.from(`// \xff\n`, 'latin1'), Buffer.from(SOLUTION)]) },
    give: ['s'],
    candidates: { 's/two-sum/1': 'solves' },
  },
  refused(
    'a broken line in the middle',
    { 's.jsonl': `${jsonl(line)}{"task_id": "two-\n${jsonl(line)}` },
    /s\.jsonl:2: is not JSON .*; each line must be one JSON object/,
  ),
  refused('a file of lines that is no JSON', { 's.jsonl': 'two-sum\tfunction…\n' }, /s\.jsonl:1: is not JSON/),
  refused(
    'a record without code',
    { 's.jsonl': jsonl({ task_id: 'two-sum', passed: true }) },
    /it needs a "solution" or a "completion" \(it has: task_id, passed\); write/,
  ),
  refused(
    'results instead of completions',
    { 's.json': json({ name: 'two-sum', results: [{ program: '', exit_code: 0 }] }) },
    /it holds results, and the completions are needed .*; write/,
  ),
  refused(
    'lists without ids, and too few',
    { 's.json': json([[SOLUTION]]) },
    /a list of 1 problems' candidates, and there are 3 ids; put the ids .* into s\.problems\.json/,
  ),
  refused(
    'lists without ids, and too many',
    { 's.json': json([[], [], [], [SOLUTION]]) },
    /a list of 4 or more problems' candidates/,
  ),
  refused(
    'ids that are no list',
    { 's.json': json([[SOLUTION]]), 's.problems.json': '{}' },
    /s\.problems\.json: must be a JSON list of problem ids/,
  ),
  refused(
    'as many ids as no lists',
    { 's.json': json({ problems: ['two-sum'], generations: [] }) },
    /1 problems and 0 generations; give one list each/,
  ),
  refused(
    'a list that was cut off',
    { 's.json': `[${json(line)}, {"task_id"` },
    /the JSON list is not closed, it was cut off; write the file anew/,
  ),
  refused(
    'a record that was cut off',
    { 's.json': JSON.stringify(line, null, 2).slice(0, 80) },
    /is not JSON .*; write the file anew/,
  ),
  refused(
    'a gzip file that was cut off',
    { 's.jsonl.gz': gzip(jsonl(line, line)).subarray(0, 50) },
    /is not a complete gzip file .*; compress it again/,
  ),
  refused('UTF-16', { 's.jsonl': Buffer.from(`\uFEFF${jsonl(line)}`, 'utf16le') }, /is UTF-16; save it as UTF-8/),
  refused(
    'a picture',
    { 's.jsonl': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) },
    /is no text; candidates come as/,
  ),
  refused('an empty file', { 's.jsonl': '' }, /s\.jsonl: empty set; there is no candidate in it/),
  refused('an empty list', { 's.json': '[]' }, /s\.json: empty set/),
  refused(
    'only problems that are not ours',
    { 's.jsonl': jsonl({ task_id: 'lru', solution: '' }) },
    /there is no problem "lru"; did you mean "lru-cache"\?/,
  ),
  refused(
    'a conversation without a name and without code',
    { 's.jsonl': jsonl({ messages: [{ role: 'assistant', content: 'Hello!' }] }) },
    /it names no problem.*; add a "task_id"/,
  ),
  refused('a list of numbers', { 's.json': '[1, 2]' }, /s\.json: it names no problem.*; add a "task_id"/),
  refused(
    'a source file of which nothing tells the problem',
    { 'mine.ts': 'export const f = 1' },
    /name the file after its problem, or use "effbench compare"/,
  ),
]
