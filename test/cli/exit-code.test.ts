import { CommanderError } from 'commander'
import { expect, it } from 'vitest'

import { endOf } from '../../harness/cli/exit-code.ts'
import { CorpusError, HarnessFault, UsageError } from '../../harness/model/errors.ts'

it.each([
  ['the user', new UsageError('no such file'), 2, 'no such file'],
  ['the author of a problem', new CorpusError('problem.ts: id'), 2, 'problem.ts: id'],
  ['commander, which has said it', new CommanderError(1, 'commander.unknownOption', 'unknown'), 2, undefined],
  ['nobody: help was asked for', new CommanderError(0, 'commander.help', '(outputHelp)'), 0, undefined],
])('the fault of %s', (_, error, code, message) => {
  expect(endOf(error)).toEqual({ code, message })
})

it.each([new HarnessFault('the worker is gone'), new TypeError('the worker is gone'), 'the worker is gone'])(
  'a fault of ours ends with 3 and tells all we know: %s',
  (error) => {
    const { code, message } = endOf(error)
    expect(code).toBe(3)
    expect(message).toContain('the harness failed')
    expect(message).toContain('the worker is gone')
  },
)

it('tells where a fault of ours came up', () => {
  expect(endOf(new TypeError('the worker is gone')).message).toContain('exit-code.test.ts')
})
