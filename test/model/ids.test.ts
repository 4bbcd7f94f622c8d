import { expect, test } from 'vitest'

import {
  CaseId,
  ContentKey,
  FamilyName,
  LevelName,
  ProblemId,
  ReferenceName,
  SetName,
} from '../../harness/model/ids.ts'

const SLUGS = { ProblemId, LevelName, FamilyName, ReferenceName }

test.each(Object.entries(SLUGS))('%s: lower-case words joined by hyphens', (_, schema) => {
  for (const text of ['a', 'two-sum', '3sum', 'lru-cache-2']) expect(schema.parse(text)).toBe(text)
  for (const text of [
    '',
    '-',
    'a-',
    '-a',
    'a--b',
    'Two-Sum',
    'a_b',
    'a b',
    '../a',
    'a/b',
    'a.b',
    'ä',
    '__proto__',
    'a\n',
  ]) {
    expect(schema.safeParse(text).success).toBe(false)
  }
  expect(schema.safeParse('a'.repeat(81)).success).toBe(false)
  expect(schema.safeParse('Two Sum').error?.issues[0]?.message).toContain('such as "two-sum"')
})

test('free names are not empty and have an end', () => {
  for (const schema of [SetName, CaseId]) {
    expect(schema.safeParse('').success).toBe(false)
    expect(schema.parse('x'.repeat(120))).toHaveLength(120)
    expect(schema.safeParse('x'.repeat(121)).success).toBe(false)
  }
})

test('a content key is a SHA-256 in lower-case hexadecimal', () => {
  expect(ContentKey.parse('0123456789abcdef'.repeat(4))).toHaveLength(64)
  for (const text of ['', 'a'.repeat(63), 'a'.repeat(65), 'A'.repeat(64), 'g'.repeat(64)]) {
    expect(ContentKey.safeParse(text).success).toBe(false)
  }
})
