import { RIGHT, wrong, type Judge, type Question } from '../model/judgement.ts'

/**
 * Several right answers: the author's `check` says what is wrong with `actual`, or undefined when it is right.
 * It sees only values that fit the output schema, and must be as strict as the statement: an answer that the
 * statement admits is right even when it differs from the canonical's.
 */
export const byChecker =
  <Input, Output>(check: (question: Question<Input, Output>) => string | undefined): Judge<Input, Output> =>
  (question) => {
    const fault = check(question)
    return fault === undefined ? RIGHT : wrong(fault)
  }
