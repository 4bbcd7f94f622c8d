import { existsSync } from 'node:fs'

import { linkWorker } from './worker-text.ts'

/** Sources run as `.ts` in the repository and as `.js` in the published package. */
const moduleUrl = (name: string): URL => {
  const url = new URL(`../worker/${name}.ts`, import.meta.url)
  return existsSync(url) ? url : new URL(`../worker/${name}.js`, import.meta.url)
}

/** The programs that run as children, each as one text. */
export const workerText = (): string => linkWorker(moduleUrl('main'))
export const canaryText = (): string => linkWorker(moduleUrl('canary'))
