/**
 * Candidates as the script knows them: of a small run the elements that are there, of a large one what its data says,
 * with elements made when they are asked for. The two are the same to everything else.
 */
export const SCRIPT_ITEMS = String.raw`
const dataElement = document.getElementById('data')
const isLarge = dataElement !== null
const byId = new Map()

const speedWords = (speed) => {
  const parts = speed.split(',')
  const mark = parts.pop()
  const [value, low, high] = parts
  return [value + '× (' + (high === undefined ? low : low + '–' + high) + ')', mark]
}
const made = (name, style, ...content) => {
  const element = document.createElement(name)
  if (style !== '') element.className = style
  element.append(...content)
  return element
}
const titled = (element, title) => {
  element.title = title
  return element
}

const itemOfElement = (element) => ({
  id: element.id,
  problem: element.closest('section').dataset.problem,
  set: element.dataset.set,
  name: element.querySelector('.who b').textContent,
  verdict: element.dataset.verdict,
  speed: parseFloat(element.querySelector('.speed').textContent),
  share: parseFloat(element.querySelector('.share').textContent.replace(/[^\d.]/g, '')),
  element: () => element,
  words: () => element.textContent,
})

let bodies
const bodyOf = (id) => {
  bodies ??= JSON.parse(document.getElementById('bodies').textContent)
  return bodies[id]
}
const ELSEWHERE = '<p>This page has no room for the details of this candidate. Its source and its samples are in record.jsonl, its figures in report.json.</p>'

const elementOf = (item, set, verdict, marks, speed, share) => {
  const [label, color, glyph] = set
  const [kind, style, mark, title] = verdict
  const sign = made('span', 'glyph set-' + color, glyph)
  sign.setAttribute('aria-hidden', 'true')
  const badge = made('b', '', mark)
  badge.setAttribute('aria-hidden', 'true')
  const fast = made('span', 'speed')
  if (speed !== '') {
    const [words, sign] = speedWords(speed)
    fast.append(words + ' ', titled(made('span', '', sign), marks[sign]))
  }
  const worth = made('span', 'share')
  if (share !== '') worth.append(made('small', '', 'eff'), ' ' + share)
  const who = made('span', 'who', sign, label + ' ', made('b', '', item.name))
  const summary = made('summary', '', who, made('span', 'verdict v-' + style, badge, title), fast, worth)
  const element = made('details', 'candidate', summary, made('div', 'body'))
  element.id = item.id
  Object.assign(element.dataset, { set: label, verdict: kind })
  return element
}

const itemsOfData = () => {
  const { sets, verdicts, marks, problems } = JSON.parse(dataElement.textContent)
  const items = []
  for (const [problem, groups] of problems) {
    for (const [at, names, kinds, speeds, shares] of groups) {
      const speed = speeds.split('|')
      const share = shares.split('|')
      names.split('\n').forEach((name, index) => {
        const verdict = verdicts[kinds.charCodeAt(index) - 97]
        let element
        const item = {
          id: 'candidate-' + items.length,
          problem,
          set: sets[at][0],
          name,
          verdict: verdict[0],
          speed: parseFloat(speed[index]),
          share: parseFloat(share[index].replace(/[<>]/, '')),
          element: () => (element ??= elementOf(item, sets[at], verdict, marks, speed[index], share[index])),
          words: () => name + ' ' + sets[at][0] + ' ' + verdict[3] + ' ' + (bodyOf(item.id) ?? '').replace(/<[^>]*>/g, ' '),
        }
        items.push(item)
      })
    }
  }
  return items
}

const items = isLarge ? itemsOfData() : [...document.querySelectorAll('details.candidate')].map(itemOfElement)
for (const item of items) byId.set(item.id, item)

const unfold = (item) => {
  const element = item.element()
  const body = element.querySelector('.body')
  if (body.childNodes.length === 0) body.innerHTML = bodyOf(item.id) ?? ELSEWHERE
  element.open = true
}
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!target.matches('details.candidate') || !target.open) return
    unfold(byId.get(target.id))
    for (const figure of target.querySelectorAll('.samples')) drawSamples(figure)
    for (const code of target.querySelectorAll('.source code')) readable(code)
    readable(target.closest('section').querySelector('.canonical code'))
  },
  true,
)
`
