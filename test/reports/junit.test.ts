import { describe, expect, test } from 'vitest'

import { report } from '../../reports/junit.ts'
import { label } from '../../reports/sanitise.ts'
import { exampleReport, HOSTILE } from './example-report.ts'
import { junitOffences } from './junit-grammar.ts'
import { parsedXml } from './parsed.ts'

describe('junit', () => {
  const input = exampleReport()
  const text = report.render(input, { columns: 80, color: false })
  const { all } = parsedXml(text)

  test('is XML with a suite per set and a case per candidate', () => {
    expect(all('testsuite').map((suite) => suite.getAttribute('name'))).toEqual(input.scores.sets.map(({ set }) => set))
    expect(all('testcase').length).toBe(input.record.candidates.length)
  })

  test('failures are the candidates’ doing, errors ours, skips what was not reached', () => {
    expect(new Set(all('failure').map((failure) => failure.getAttribute('type')))).toEqual(
      new Set([
        'too-slow',
        'wrong-answer',
        'runtime-error',
        'time-limit',
        'memory-limit',
        'output-limit',
        'invalid-output',
        'not-loadable',
        'tampered',
      ]),
    )
    expect(all('error').map((error) => error.getAttribute('type'))).toEqual(['harness-fault'])
    expect(all('skipped').length).toBe(1)
    for (const failure of all('failure')) expect(failure.getAttribute('message')).toMatch(/\w/u)
  })

  test('counts add up', () => {
    for (const suite of [...all('testsuites'), ...all('testsuite')]) {
      const count = (selector: string): string => String([...suite.querySelectorAll(selector)].length)
      expect(suite.getAttribute('tests')).toBe(count('testcase'))
      expect(suite.getAttribute('failures')).toBe(count('failure'))
      expect(suite.getAttribute('errors')).toBe(count('error'))
    }
    for (const suite of all('testsuite')) {
      expect(suite.getAttribute('skipped')).toBe(String([...suite.querySelectorAll('skipped')].length))
    }
  })

  test('is what the schema allows that Jenkins validates against', () => {
    const [root] = all('testsuites')
    expect(root === undefined ? ['no root'] : junitOffences(root)).toEqual([])
    const [broken] = parsedXml(
      '<testsuite name="a" skip="1">text<testcase time="1s"><why/></testcase></testsuite>',
    ).all('testsuite')
    expect(broken === undefined ? [] : junitOffences(broken)).toEqual([
      ...['testsuite without tests', 'testsuite without failures', 'testsuite without errors', 'testsuite with skip'],
      ...['testsuite with text', 'testcase without name', 'testcase with time 1s', 'why in testcase'],
      'unknown element why',
    ])
  })

  test('holds no character that XML 1.0 forbids, and hostile text comes back as text', () => {
    expect(text).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
    expect(all('failure').some(({ textContent }) => textContent?.includes(label(HOSTILE)) === true)).toBe(true)
    expect(all('img').length).toBe(0)
  })
})
