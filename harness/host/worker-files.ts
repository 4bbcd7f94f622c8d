import { existsSync } from 'node:fs'

import { linkWorker } from './worker-text.ts'

/** Sources run as `.ts` in the repository and as `.js` in the published package. */
const moduleUrl = (name: string): URL => {
  const url = new URL(`../worker/${name}.ts`, import.meta.url)
  return existsSync(url) ? url : new URL(`../worker/${name}.js`, import.meta.url)
}

/** The programs that run beside a candidate, by what a call is for, each as one text. */
export type Program = 'main' | 'weighing' | 'repeating' | 'counting'
export type ProgramTexts = Readonly<Record<Program, string>>

export const programTexts = (): ProgramTexts => ({
  main: linkWorker(moduleUrl('main')),
  weighing: linkWorker(moduleUrl('weighing')),
  repeating: linkWorker(moduleUrl('repeating')),
  counting: linkWorker(moduleUrl('counting')),
})

export const canaryText = (): string => linkWorker(moduleUrl('canary'))
