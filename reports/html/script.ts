/**
 * The page's one script: theme, filters, deep links. The page is complete without it. It is written as text,
 * because it runs in a browser and not here, and because the page's policy names its hash; the browser test runs it.
 * State lives in the fragment (`#problem=two-sum&set=careful&verdict=accepted&text=…`), so that a view can be shared.
 */
export const SCRIPT = String.raw`
(() => {
  'use strict'
  const root = document.documentElement
  const form = document.querySelector('form.filter')
  const fields = ['text', 'problem', 'set', 'verdict']
  const candidates = [...document.querySelectorAll('details.candidate')]
  const sections = [...document.querySelectorAll('section.problem')]
  const texts = new Map()

  const theme = document.querySelector('button.theme')
  const isDark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
  const label = () => { theme.textContent = isDark() ? 'light' : 'dark'; theme.setAttribute('aria-label', 'Use the ' + theme.textContent + ' theme') }
  theme.addEventListener('click', () => { root.dataset.theme = isDark() ? 'light' : 'dark'; label() })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', label)
  theme.hidden = false
  label()

  const textOf = (element) => {
    if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase())
    return texts.get(element)
  }
  const fits = (element, wanted) =>
    ['problem', 'set', 'verdict'].every((name) => wanted[name] === '' || element.dataset[name] === wanted[name]) &&
    (wanted.text === '' || textOf(element).includes(wanted.text.toLowerCase()) || element.dataset.problem.includes(wanted.text.toLowerCase()))

  const wantedNow = () => Object.fromEntries(fields.map((name) => [name, form.elements[name].value.trim()]))
  const apply = () => {
    const wanted = wantedNow()
    let shown = 0
    for (const element of candidates) {
      element.hidden = !fits(element, wanted)
      if (!element.hidden) shown += 1
    }
    for (const section of sections) section.hidden = section.querySelector('details.candidate:not([hidden])') === null
    form.querySelector('output').textContent = shown + ' of ' + candidates.length
    return wanted
  }
  const remember = () => {
    const parameters = new URLSearchParams(Object.entries(apply()).filter(([, value]) => value !== ''))
    history.replaceState(null, '', parameters.size === 0 ? '#candidates' : '#' + parameters)
  }

  const follow = () => {
    const fragment = location.hash.slice(1)
    if (!fragment.includes('=')) {
      const target = fragment === '' ? null : document.getElementById(fragment)
      if (target === null || target.closest('#candidates') === null) return
      if (target.hidden || target.closest('section').hidden) { form.reset(); apply() }
      if (target.matches('details')) target.open = true
      target.scrollIntoView()
      return
    }
    const parameters = new URLSearchParams(fragment)
    for (const name of fields) form.elements[name].value = parameters.get(name) ?? ''
    apply()
    const shown = candidates.filter((element) => !element.hidden)
    if (parameters.has('problem') && parameters.has('set')) for (const element of shown) element.open = true
    const first = shown[0]
    const place = first === undefined ? form : first.closest('section')
    place.scrollIntoView()
  }

  form.hidden = false
  form.addEventListener('input', remember)
  form.addEventListener('reset', () => setTimeout(remember))
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', follow)
  for (const link of document.querySelectorAll('a[href^="#candidate-"]'))
    link.addEventListener('click', () => { if (link.hash === location.hash) follow() })
  apply()
  follow()
})()
`
