/**
 * What is shown and in which order. It stands in the fragment (`#problem=two-sum&set=careful&verdict=accepted&text=…`),
 * so that a view can be shared. Keys: / searches, j and k go on and back, Escape clears.
 */
export const SCRIPT_VIEW = String.raw`
const form = document.querySelector('form.filter')
const output = form.querySelector('output')
const fields = ['text', 'problem', 'set', 'verdict', 'sort']
const PAGE = isLarge ? 20 : Infinity
const MORE = 100

const ofProblem = Map.groupBy(items, (item) => item.problem)
const groups = [...document.querySelectorAll('section.problem')].map((section) => ({
  section,
  list: section.querySelector('.list'),
  items: ofProblem.get(section.dataset.problem) ?? [],
  shown: [],
  limit: PAGE,
  isStale: true,
}))
const groupOf = new Map(groups.map((group) => [group.section.dataset.problem, group]))

const texts = new Map()
const textOf = (item) => {
  if (!texts.has(item)) texts.set(item, (item.problem + ' ' + item.words()).toLowerCase())
  return texts.get(item)
}
const fits = (item, wanted) =>
  (wanted.problem === '' || item.problem === wanted.problem) &&
  (wanted.set === '' || item.set === wanted.set) &&
  (wanted.verdict === '' || item.verdict === wanted.verdict) &&
  (wanted.text === '' || textOf(item).includes(wanted.text.toLowerCase()))

const last = (value, otherwise) => (Number.isNaN(value) ? otherwise : value)
const orders = {
  fastest: (one, other) => last(other.speed, -1) - last(one.speed, -1),
  slowest: (one, other) => last(one.speed, Infinity) - last(other.speed, Infinity) || 0,
  efficiency: (one, other) => last(one.share, 2) - last(other.share, 2),
  name: (one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }),
}

const fill = (group) => {
  group.isStale = false
  const shown = group.shown.slice(0, group.limit)
  group.list.replaceChildren(...shown.map((item) => item.element()))
  const rest = group.shown.length - shown.length
  if (rest <= 0) return
  const more = made('button', 'more', 'show ' + Math.min(rest, MORE) + ' more of ' + rest)
  more.type = 'button'
  more.addEventListener('click', () => {
    group.limit += MORE
    fill(group)
  })
  group.list.append(more)
}
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const group = groupOf.get(target.dataset.problem)
      if (isIntersecting && group.isStale) fill(group)
    }
  },
  { rootMargin: '800px' },
)

const wantedNow = () => Object.fromEntries(fields.map((name) => [name, form.elements[name].value.trim()]))
const apply = () => {
  const wanted = wantedNow()
  const order = orders[wanted.sort]
  let count = 0
  for (const group of groups) {
    const fitting = group.items.filter((item) => fits(item, wanted))
    group.shown = order === undefined ? fitting : fitting.toSorted(order)
    group.limit = PAGE
    group.isStale = true
    count += fitting.length
    group.section.hidden = fitting.length === 0
    if (!isLarge) fill(group)
    watcher.unobserve(group.section)
    watcher.observe(group.section)
  }
  output.textContent = count + ' of ' + items.length
  return wanted
}
const remember = () => {
  const parameters = new URLSearchParams(Object.entries(apply()).filter(([, value]) => value !== ''))
  history.replaceState(null, '', parameters.size === 0 ? '#candidates' : '#' + parameters)
}

const clear = () => {
  for (const name of fields) form.elements[name].value = ''
}
const reach = (item) => {
  const group = groupOf.get(item.problem)
  if (!group.shown.includes(item)) {
    clear()
    apply()
  }
  group.limit = Math.max(group.limit, group.shown.indexOf(item) + 1)
  fill(group)
  unfold(item)
  item.element().scrollIntoView()
}
const follow = () => {
  const fragment = location.hash.slice(1)
  if (byId.has(fragment)) return reach(byId.get(fragment))
  if (fragment.startsWith('problem-')) {
    const group = groupOf.get(fragment.slice('problem-'.length))
    if (group === undefined) return
    if (group.section.hidden) {
      clear()
      apply()
    }
    fill(group)
    return group.section.scrollIntoView()
  }
  if (!fragment.includes('=')) return
  const parameters = new URLSearchParams(fragment)
  for (const name of fields) form.elements[name].value = parameters.get(name) ?? ''
  apply()
  const groupsShown = groups.filter(({ section }) => !section.hidden)
  const isNarrow = parameters.has('problem') && parameters.has('set')
  if (isNarrow) {
    for (const group of groupsShown) {
      fill(group)
      for (const item of group.shown.slice(0, group.limit)) unfold(item)
    }
  }
  const place = groupsShown.length === 0 ? form : groupsShown[0].section
  place.scrollIntoView()
}

const step = (by) => {
  const summaries = [...document.querySelectorAll('details.candidate > summary')].filter((one) => one.checkVisibility())
  const at = summaries.indexOf(document.activeElement)
  const next = summaries[at === -1 ? 0 : Math.min(summaries.length - 1, Math.max(0, at + by))]
  if (next === undefined) return
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}
const keys = {
  '/': () => form.elements.text.focus(),
  j: () => step(1),
  k: () => step(-1),
  Escape: () => {
    if (fields.some((name) => form.elements[name].value !== '')) form.reset()
  },
}
const press = (event) => {
  const isTyping = event.target.matches('input, select, textarea')
  if (event.ctrlKey || event.metaKey || event.altKey || (isTyping && event.key !== 'Escape')) return
  const action = keys[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
}

const start = () => {
  form.hidden = false
  form.addEventListener('input', remember)
  form.addEventListener('reset', () => setTimeout(remember))
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', follow)
  addEventListener('keydown', press)
  document.addEventListener('click', ({ target }) => {
    const link = target.closest('a[href^="#"]')
    if (link !== null && link.hash === location.hash) follow()
  })
  apply()
  follow()
}
`
