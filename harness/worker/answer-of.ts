import { encode } from '../model/codec.ts'
import type { Entry } from '../model/problem.ts'
import { proveNodes } from './prove-nodes.ts'
import { provePlain } from './prove-plain.ts'
import { realise } from './realise.ts'
import type { Opened } from './serve.ts'

/**
 * The text of the answer: the copy made inside the timed region, once the original has been proven to be plain data.
 * Only the copy was paid for. The original may have been filled up while it was being copied, by a trap that is gone
 * by now. Throws NotPlain.
 */
export const answerOf = ({ prelude, realm }: Opened, entry: Entry): string => {
  if (entry.kind === 'class' || entry.result === 'value') provePlain(prelude.original(), realm)
  else proveNodes(prelude.original(), entry.result)
  const copy = prelude.copy()
  return provePlain(copy, realm) ? JSON.stringify(copy) : encode(realise(copy))
}
