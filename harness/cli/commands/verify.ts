import { sayCount } from '../../../reports/wording/quantity.ts'
import { withGround } from '../../app/ground.ts'
import { runPlan } from '../../app/run-plan.ts'
import type { Finding } from '../../app/verify/finding.ts'
import { verify } from '../../app/verify/verify.ts'
import { EXIT } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { parseOptions } from '../options.ts'
import { chooseProblems } from '../problem-choice.ts'
import type { AddCommand } from './command.ts'

const sayFinding = ({ problem, check, isRight, says }: Finding): string =>
  `${isRight ? 'ok   ' : 'FAULT'} ${problem}  ${check}: ${says}`

export const addVerify: AddCommand = (program, { console, end }) => {
  program
    .command('verify')
    .summary('check problems: references, wrong solutions, generators, order of times')
    .description(
      'Checks problems: the canonical and every reference are accepted, every wrong solution is rejected, generators\n' +
        'follow their seed and their schema, and the references take as long as their declared order says.',
    )
    .argument('[ids...]', 'problems to check (default: all)')
    .option('--problems <folder>', 'folder of problems (default: the bundled ones)')
    .option('--no-timing', 'do not time the references')
    .option('--seed <hex>', 'seed of all inputs; random unless given')
    .option('--json', 'print the findings as JSON')
    .option('--quiet', 'only the faults')
    .action(async (ids: string[], given: unknown) => {
      const options = parseOptions(given)
      const problems = await chooseProblems(options, ids.length === 0 ? undefined : ids)
      const interruption = onInterruption(console.say, 'stopping')
      const findings: Finding[] = []
      try {
        await withGround({}, (ground) =>
          verify({
            ...{ ground, problems, plan: runPlan({ precision: 'quick', seed: options.seed }) },
            ...{ isTimed: options.timing !== false, signal: interruption.signal },
            onFinding: (finding) => {
              findings.push(finding)
              if (options.json !== true && (options.quiet !== true || !finding.isRight))
                console.result(sayFinding(finding))
            },
            onStep: (step) => {
              if (console.isLive && options.quiet !== true) console.say(step)
            },
          }),
        )
      } catch (cause) {
        if (!interruption.signal.aborted) throw cause
        return end(EXIT.interrupted)
      } finally {
        interruption.dispose()
      }
      const faults = findings.filter(({ isRight }) => !isRight).length
      if (options.json === true) console.result(JSON.stringify(findings, undefined, 2))
      else {
        const counts = [
          sayCount(problems.length, 'problem'),
          sayCount(findings.length, 'check'),
          sayCount(faults, 'fault'),
        ]
        console.result(counts.join(', '))
      }
      return end(faults > 0 ? EXIT.usage : EXIT.done)
    })
}
