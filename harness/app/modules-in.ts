import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * What the modules of a folder export under one name: the registry of metrics and of report formats, made by listing.
 * Modules without that export are helpers of the others. In the order of the file names.
 */
export const modulesIn = async <Exported>(folder: string, exported: string): Promise<Exported[]> => {
  const files = readdirSync(folder)
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
    .toSorted()
  const modules = await Promise.all(
    files.map((file): Promise<Record<string, unknown>> => import(pathToFileURL(join(folder, file)).href)),
  )
  return modules.map((module) => module[exported]).filter((value) => value !== undefined) as Exported[]
}
