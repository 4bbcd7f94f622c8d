import { surveyMachine, type Ground } from '../host/machine.ts'
import { UsageError } from '../model/errors.ts'
import type { IsolationLevel } from '../model/isolation.ts'

/** How well candidates must be shut in, and how well they may be. */
export interface IsolationWish {
  readonly required?: IsolationLevel | undefined
  readonly atMost?: IsolationLevel | undefined
}

const survey = async ({ required, atMost }: IsolationWish): Promise<Ground> => {
  const ground = await surveyMachine(atMost === undefined ? {} : { atMost })
  const { level, missing } = ground.machine.isolation
  if (required === undefined || level >= required) return ground
  await ground.release()
  const why = missing.map((one) => `level ${one.level}: ${one.reason}; ${one.remedy}`).join('. ')
  throw new UsageError(`isolation level ${required} is required and this machine gives ${level}. ${why}`)
}

/**
 * Surveys the machine, takes the measuring core, and gives it back when `use` has ended, however it ended. Throws
 * UsageError with every remedy when candidates cannot be shut in as well as required.
 */
export const withGround = async <T>(wish: IsolationWish, use: (ground: Ground) => Promise<T>): Promise<T> => {
  const ground = await survey(wish)
  try {
    return await use(ground)
  } finally {
    await ground.release()
  }
}
