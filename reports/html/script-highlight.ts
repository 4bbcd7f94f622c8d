/**
 * Sources made readable when they are first seen. Lines get numbers that are neither copied nor searched. Colours of code are put over the
 * text by the browser's highlights: no element is added, so what is copied and printed is the code. Browsers without
 * highlights show it plain.
 */
export const SCRIPT_HIGHLIGHT = String.raw`
const TOKENS = /(\/\/[^\n]*|\/\*[\s\S]*?\*\/)|('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\x60(?:[^\x60\\]|\\[\s\S])*\x60)|\b(\d[\w.]*)|\b(abstract|as|async|await|break|case|catch|class|const|continue|default|delete|do|else|enum|export|extends|finally|for|from|function|get|if|implements|import|in|instanceof|interface|is|keyof|let|new|null|of|private|protected|public|readonly|return|satisfies|set|static|super|switch|this|throw|true|false|try|type|typeof|undefined|var|void|while|yield)\b|\b(any|bigint|boolean|never|number|object|string|symbol|unknown|[A-Z]\w*)\b/g
const CLASSES = ['comment', 'text', 'number', 'keyword', 'name']
const canHighlight = typeof Highlight === 'function' && CSS.highlights !== undefined
if (canHighlight) for (const name of CLASSES) CSS.highlights.set('code-' + name, new Highlight())
const numbered = (code) => {
  const lines = document.createElement('span')
  lines.className = 'lines'
  lines.setAttribute('aria-hidden', 'true')
  lines.textContent = Array.from({ length: code.textContent.split('\n').length }, (_, index) => index + 1).join('\n')
  code.before(lines)
}
const seen = new WeakSet()
const readable = (code) => {
  if (code === null || seen.has(code)) return
  seen.add(code)
  numbered(code)
  if (canHighlight) highlight(code)
}
const highlight = (code) => {
  const [text] = code.childNodes
  for (const match of (text?.data ?? '').matchAll(TOKENS)) {
    const range = new Range()
    range.setStart(text, match.index)
    range.setEnd(text, match.index + match[0].length)
    CSS.highlights.get('code-' + CLASSES[match.slice(1).findIndex((group) => group !== undefined)]).add(range)
  }
}
`
