import { SET_FILE } from './set-file.ts'

/** Files that are expected beside candidates and say nothing about them. */
export const isDocument = (name: string): boolean =>
  name === SET_FILE || /^(?:readme|licen[cs]e|notice)\b/i.test(name) || name.endsWith('.problems.json')

/** Files that may hold records: looked into, because the ending tells no more than that. */
export const isData = (name: string): boolean => /\.(?:jsonl|ndjson|json)(?:\.gz)?$/.test(name)

/** Files that may hold what a model answered. */
export const isChat = (name: string): boolean => /\.(?:md|markdown|txt)$/.test(name)
