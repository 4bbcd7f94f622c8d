import { expect, it } from 'vitest'

import { baseUrl } from '../../harness/generate/base-url.ts'
import { UsageError } from '../../harness/model/errors.ts'

it.each([
  ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
  ['https://host/v1//', 'https://host/v1'],
  ['https://HOST', 'https://host'],
])('%s is an address', (given, address) => {
  expect(baseUrl(given)).toBe(address)
})

it.each(['localhost:11434/v1', 'host', '', 'file:///etc/passwd', 'ftp://host/v1'])('%j is none', (given) => {
  expect(() => baseUrl(given)).toThrow(UsageError)
  expect(() => baseUrl(given)).toThrow('is no address; write one such as http://localhost:11434/v1')
})

it.each([
  'https://me:secret@host/v1',
  'https://secret@host/v1',
  'https://host/v1?api_key=secret',
  'https://host/v1#secret',
])('%s might hold a key, which is not repeated', (given) => {
  expect(() => baseUrl(given)).toThrow(/^--base-url: only the address, such as https:\/\/host\/v1; the key goes into/)
})
