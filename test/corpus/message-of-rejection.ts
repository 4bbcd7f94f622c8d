import { CorpusError } from '../../harness/model/errors.ts'

/** What the CorpusError says with which a promise is rejected. */
export const messageOfRejection = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise
  } catch (error) {
    if (error instanceof CorpusError) return error.message
    throw error
  }
  return 'it was fulfilled'
}
