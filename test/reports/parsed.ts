import { DOMParser } from 'linkedom'
import { z } from 'zod'

/** As much of an element as these tests look at; the real type belongs to the browser. */
export interface ParsedElement {
  readonly localName: string
  readonly textContent: string | null
  readonly attributes: Iterable<{ readonly name: string }>
  readonly children: Iterable<ParsedElement>
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<ParsedElement>
}

export interface Parsed {
  /** All elements that a selector finds, in order. */
  readonly all: (selector: string) => readonly ParsedElement[]
}

const Root = z.custom<Pick<ParsedElement, 'querySelectorAll'>>(
  (value) => typeof value === 'object' && value !== null && 'querySelectorAll' in value,
)

const parsed = (text: string, type: 'text/html' | 'text/xml'): Parsed => {
  const document: unknown = new DOMParser().parseFromString(text, type)
  const root = Root.parse(document)
  return { all: (selector) => [...root.querySelectorAll(selector)] }
}

export const parsedHtml = (text: string): Parsed => parsed(text, 'text/html')
export const parsedXml = (text: string): Parsed => parsed(text, 'text/xml')
