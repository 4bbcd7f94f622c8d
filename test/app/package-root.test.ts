import { existsSync } from 'node:fs'

import { expect, it } from 'vitest'

import {
  BUNDLED_PROBLEMS,
  BUNDLED_SOLUTIONS,
  effbenchVersion,
  METRICS_FOLDER,
  REPORTS_FOLDER,
} from '../../harness/app/package-root.ts'
import manifest from '../../package.json' with { type: 'json' }

it('knows its version', () => {
  expect(effbenchVersion()).toBe(manifest.version)
})

it.each([BUNDLED_PROBLEMS, BUNDLED_SOLUTIONS, METRICS_FOLDER, REPORTS_FOLDER])('%s is there', (folder) => {
  expect(existsSync(folder)).toBe(true)
})
