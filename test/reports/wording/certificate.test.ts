import { describe, expect, test } from 'vitest'

import type { Certificate } from '../../../harness/model/certificate.ts'
import { report as comparison } from '../../../reports/comparison.ts'
import { report as html } from '../../../reports/html.ts'
import { report as json } from '../../../reports/json.ts'
import { report as junit } from '../../../reports/junit.ts'
import { report as markdown } from '../../../reports/markdown.ts'
import { report as terminal } from '../../../reports/terminal.ts'
import { certificateOf, sayCertificate } from '../../../reports/wording/certificate.ts'
import { HOSTILE, exampleReport } from '../example-report.ts'

const REFUSED: Certificate = {
  kind: 'not-certified',
  checks: [
    { name: 'self-comparison', holds: true, seen: '4 of 4 intervals contain 1' },
    { name: 'core-share', holds: false, seen: 'calls had 34.0 % of the core; at least 80.0 % is needed' },
    { name: 'conditions', holds: false, seen: `steal 20.0 % ${HOSTILE}` },
  ],
  pairSd: 0.012,
  detectable: 1.064,
}
const GIVEN: Certificate = { ...REFUSED, kind: 'certified', checks: REFUSED.checks.slice(0, 1) }

describe('the words of a certificate', () => {
  test('a certified run says how small a slowdown it can see', () => {
    const { mark, sentence, checks } = sayCertificate({ certificate: GIVEN })
    expect(mark).toBe('certified')
    expect(sentence).toContain('pairs of the same code scatter by 1.2 %')
    expect(sentence).toContain('a slowdown of 1.06×')
    expect(checks).toEqual([{ name: 'canonicals against themselves', holds: true, seen: '4 of 4 intervals contain 1' }])
  })

  test('a refusal gives its reasons, and lists them first', () => {
    const { mark, sentence, checks } = sayCertificate({ certificate: REFUSED })
    expect(mark).toBe('not certified')
    expect(sentence).toMatch(/^NOT CERTIFIED: .*share of the core: calls had 34.0 % of the core.*conditions: steal/u)
    expect(sentence).not.toContain('4 of 4')
    expect(checks.map(({ holds }) => holds)).toEqual([false, false, true])
  })

  test('a run without trials says so, and a record of before counts as one', () => {
    expect(certificateOf({})).toEqual({ kind: 'not-asked' })
    const { mark, sentence } = sayCertificate({ certificate: { kind: 'not-asked' } })
    expect(mark).toBe('no certificate')
    expect(sentence).toContain('not known')
  })

  test('figures that are not known are not said', () => {
    const { sentence } = sayCertificate({ certificate: { kind: 'certified', checks: GIVEN.checks } })
    expect(sentence).toBe('Certified: trials of known outcome came out right')
  })
})

describe.each([comparison, html, json, junit, markdown, terminal])('$name', (report) => {
  const { record, scores } = exampleReport()
  const shown = (certificate: Certificate): string =>
    report.render({ record, scores: { ...scores, certificate } }, { columns: 160, color: false })

  test('marks a run that is not certified, with the reason', () => {
    const text = shown(REFUSED)
    expect(text).toMatch(/not.certified/iu)
    expect(text).toContain('calls had 34.0 % of the core')
  })

  test('does not mark one that is, nor one that was not asked', () => {
    for (const certificate of [GIVEN, { kind: 'not-asked' } as const]) {
      const page = shown(certificate).replace(/<style>[\s\S]*?<\/style>/u, '')
      expect(page).not.toMatch(/not.certified/iu)
    }
  })
})
