import { defineConfig } from 'vitest/config'

/** Tests that start real processes: by folder, or by name where a single test of another room does. */
const PROCESSES = ['test/{contract,host,run,worker}/**/*.test.ts', 'test/**/*.process.test.ts']
const END_TO_END = ['test/e2e/**/*.test.ts', 'test/package.test.ts']
const BROWSER = ['test/**/*.browser.test.ts']

/** 95 % of branches in the rooms where values go in and values come out: nothing there is hard to reach. */
const PURE = { branches: 95 }

/**
 * Groups run one after another, fastest first. Only the unit tests share the machine among themselves: the others
 * start processes of their own, and two of them at once would see one another in their timings.
 */
const alone = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PROCESSES, ...END_TO_END, ...BROWSER],
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
        },
      },
      { test: { name: 'process', include: PROCESSES, exclude: BROWSER, sequence: { groupOrder: 1 }, ...alone } },
      { test: { name: 'e2e', include: END_TO_END, sequence: { groupOrder: 2 }, ...alone, testTimeout: 180_000 } },
      { test: { name: 'browser', include: BROWSER, sequence: { groupOrder: 3 }, ...alone } },
    ],
    coverage: {
      provider: 'v8',
      include: ['harness/**/*.ts', 'reports/**/*.ts'],
      reporter: [['text', { maxCols: 110, skipFull: true }]],
      reportOnFailure: true,
      thresholds: {
        'harness/model/**': PURE,
        'harness/stats/**': PURE,
        'harness/judge/**': PURE,
        'harness/plan/**': PURE,
        'harness/score/**': PURE,
      },
    },
  },
})
