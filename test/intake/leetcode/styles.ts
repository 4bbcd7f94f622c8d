import type { Body, Task } from './body.ts'

/** A way of wrapping a function that people and models use. */
export interface Style {
  readonly name: string
  readonly write: (task: Task, body: Body) => string
}

const indented = (code: string, depth: number): string => code.trim().replaceAll(/^(?=.)/gm, '  '.repeat(depth))
const names = ({ parameters }: Task): string => Object.keys(parameters).join(', ')
const typed = ({ parameters }: Task): string =>
  Object.entries(parameters)
    .map(([name, type]) => `${name}: ${type}`)
    .join(', ')
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const documented = ({ parameters, result }: Task): string =>
  `/**\n${Object.entries(parameters)
    .map(([name, type]) => ` * @param {${type}} ${name}\n`)
    .join('')} * @return {${result}}\n */\n`
const after = (beside: string | undefined, code: string): string => `${beside ?? ''}${code}`

export const STYLES: readonly Style[] = [
  {
    name: 'var function with JSDoc',
    write: (task, { code, beside }) =>
      after(beside, `${documented(task)}var ${task.entry} = function(${names(task)}) {\n${indented(code, 1)}\n};\n`),
  },
  {
    name: 'typed function declaration',
    write: (task, { code, beside }) =>
      after(beside, `function ${task.entry}(${typed(task)}): ${task.result} {\n${indented(code, 1)}\n};\n`),
  },
  {
    name: 'const arrow',
    write: (task, { code, beside }) =>
      after(beside, `const ${task.entry} = (${names(task)}) => {\n${indented(code, 1)}\n}\n`),
  },
  {
    name: 'class Solution',
    write: (task, { code, beside }) =>
      after(
        beside,
        `class Solution {\n  /** @returns {${task.result}} */\n  ${task.entry}(${names(task)}) {\n${indented(code, 2)}\n  }\n}\n`,
      ),
  },
  {
    name: 'class Solution with a typed static method and a helper',
    write: (task, { code, beside }) =>
      after(
        beside,
        `export default class Solution {\n  static ${task.entry}(${typed(task)}): ${task.result} {\n    return Solution.solve(${names(task)})\n  }\n` +
          `  private static solve(${typed(task)}): ${task.result} {\n${indented(code, 2)}\n  }\n}\n`,
      ),
  },
  {
    name: 'default export',
    write: (task, { code, beside }) =>
      after(beside, `export default function (${typed(task)}): ${task.result} {\n${indented(code, 1)}\n}\n`),
  },
  {
    name: 'module.exports and a usage example',
    write: (task, { code, beside }) =>
      after(
        beside,
        `'use strict'\nfunction ${task.entry}(${names(task)}) {\n${indented(code, 1)}\n}\n\nmodule.exports = { ${task.entry} }\n` +
          `if (require.main === module) {\n  console.log('run by itself')\n}\n`,
      ),
  },
  {
    name: 'snake_case',
    write: (task, { code, beside }) =>
      after(
        beside,
        `export const ${snake(task.entry)} = (${typed(task)}): ${task.result} => {\n${indented(code, 1)}\n}\n`,
      ),
  },
  {
    name: 'overloads, an enum and a namespace',
    write: (task, { code, beside }) =>
      after(
        beside,
        `enum Kind { Usual, Other }\nnamespace Settings {\n  export const kind = Kind.Usual\n}\n` +
          `export function ${task.entry}(${typed(task)}): ${task.result}\n` +
          `export function ${task.entry}(${typed(task)}): ${task.result} {\n` +
          `  if (Settings.kind !== Kind.Usual) throw new Error('unusual')\n${indented(code, 1)}\n}\n`,
      ),
  },
  {
    name: 'an object that holds it, and generics',
    write: (task, { code, beside }) =>
      after(
        beside,
        `type Same<T> = T\nconst same = <T,>(value: T): Same<T> => value\nconst solution = {\n` +
          `  ${task.entry}(${typed(task)}): ${task.result} {\n${indented(code, 2)}\n  },\n}\nsame<number>(1)\n`,
      ),
  },
]
