import { expect, test } from 'vitest'

import { render } from '../../harness/app/render.ts'
import { reportInput } from '../../harness/app/report-input.ts'
import { loadReporters, score } from '../../harness/app/score.ts'
import { UsageError } from '../../harness/model/errors.ts'
import { buildRecord } from '../record-builder.ts'

test('renders every format there is, by its name', async () => {
  const record = buildRecord()
  const scores = await score(record)
  const reporters = await loadReporters()
  expect(reporters.length).toBeGreaterThan(4)
  for (const reporter of reporters) {
    const text = await render({ record, scores, format: reporter.name })
    expect(text).toBe(reporter.render(await reportInput(record, scores), { columns: 80, color: false }))
    expect(text).not.toBe('')
  }
})

test('a format there is none of is refused, with what may have been meant', async () => {
  const record = buildRecord()
  const scores = await score(record)
  const refused = render({ record, scores, format: 'htlm' })
  await expect(refused).rejects.toThrow(UsageError)
  await expect(refused).rejects.toThrow(/no format "htlm".*html/)
})
