import type { ParsedElement } from './parsed.ts'

interface Rule {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly children: readonly string[]
  /** Whether text may stand between the children. */
  readonly isMixed: boolean
}

const reason: Rule = { required: [], optional: ['type', 'message'], children: [], isMixed: true }

/**
 * What the schema of JUnit reports allows that Jenkins' xUnit plugin validates against, as far as these reports could
 * break it: which attributes an element must and may have, and what may stand in it. Restated from
 * src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd of github.com/jenkinsci/xunit-plugin.
 */
const GRAMMAR: Readonly<Record<string, Rule>> = {
  testsuites: {
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'errors'],
    children: ['testsuite'],
    isMixed: false,
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    isMixed: false,
  },
  properties: { required: [], optional: [], children: ['property'], isMixed: false },
  property: { required: ['name', 'value'], optional: [], children: [], isMixed: false },
  testcase: {
    required: ['name'],
    optional: ['time', 'classname', 'group'],
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    isMixed: false,
  },
  skipped: reason,
  error: reason,
  failure: reason,
}

/** The schema's SUREFIRE_TIME. */
const TIME = /^(?:(?:\d{0,3},)*\d{3}|\d{0,3})*(?:\.\d*)?$/u

/** Everything in a report that the schema does not allow, in words; nothing when it is valid. */
export const junitOffences = (root: ParsedElement): readonly string[] => {
  const rule = GRAMMAR[root.localName]
  if (rule === undefined) return [`unknown element ${root.localName}`]
  const names = [...root.attributes].map(({ name }) => name)
  const time = root.getAttribute('time')
  const children = [...root.children]
  const own = [...root.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '')
  return [
    ...rule.required.filter((name) => !names.includes(name)).map((name) => `${root.localName} without ${name}`),
    ...names
      .filter((name) => !rule.required.includes(name) && !rule.optional.includes(name))
      .map((name) => `${root.localName} with ${name}`),
    ...(time === null || TIME.test(time) ? [] : [`${root.localName} with time ${time}`]),
    ...(own && !rule.isMixed ? [`${root.localName} with text`] : []),
    ...children
      .filter(({ localName }) => !rule.children.includes(localName))
      .map(({ localName }) => `${localName} in ${root.localName}`),
    ...children.flatMap((child) => junitOffences(child)),
  ]
}
