#!/usr/bin/env node
// Plain JavaScript that imports only what every Node has, so that an old one can read it and say what is wrong.
import { existsSync } from 'node:fs'

const NODE_MAJOR_AT_LEAST = 24

if (Number.parseInt(process.versions.node, 10) < NODE_MAJOR_AT_LEAST) {
  console.error(
    `effbench needs Node ${NODE_MAJOR_AT_LEAST} or newer; this is ${process.version}. ` +
      'Install it from https://nodejs.org/en/download or with `nvm install 24`.',
  )
  process.exitCode = 2
} else {
  // In the repository the sources run as they stand; a package carries what prepack compiled from them.
  const source = new URL('../harness/cli/main.ts', import.meta.url)
  const compiled = new URL('../dist/harness/cli/main.js', import.meta.url)
  await import((existsSync(source) ? source : compiled).href)
}
