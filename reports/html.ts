import { page } from './html/page.ts'
import type { Reporter } from './reporter.ts'

export const report: Reporter = {
  name: 'html',
  description: 'one self-contained page that opens without a network',
  fileName: 'report.html',
  render: (input) => page(input),
}
