import { UsageError } from '../model/errors.ts'

/**
 * The address of an endpoint, without a slash at its end. Throws UsageError for what is no such address, and for one
 * with a key in it: addresses are written into the files of a run, and keys are not.
 */
export const baseUrl = (text: string): string => {
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError(`--base-url: "${text}" is no address; write one such as http://localhost:11434/v1`)
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError('--base-url: only the address, such as https://host/v1; the key goes into EFFBENCH_API_KEY')
  }
  return url.href.replace(/\/+$/, '')
}
