/**
 * Tables whose heads sort: by number where the cells begin with one, by text otherwise; another press turns it round.
 * Tables that are wider than their place can be reached by keyboard, and only those.
 */
export const SCRIPT_TABLES = String.raw`
const valueOf = (row, column) => row.cells[column].textContent.trim()
const numberOf = (text) => parseFloat(text.replace('−', '-').replace(/^[+<>]/, ''))
const compare = (one, other) => {
  const [a, b] = [numberOf(one), numberOf(other)]
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b
  if (Number.isNaN(a) !== Number.isNaN(b)) return Number.isNaN(a) ? 1 : -1
  return one.localeCompare(other, 'en', { numeric: true })
}
const sortBy = (table, head) => {
  const column = head.cellIndex
  const isRising = head.getAttribute('aria-sort') !== 'ascending'
  for (const other of head.parentElement.cells) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', isRising ? 'ascending' : 'descending')
  const body = table.tBodies[0]
  const rows = [...body.rows].toSorted((one, other) => compare(valueOf(one, column), valueOf(other, column)))
  body.append(...(isRising ? rows : rows.toReversed()))
}
const reachable = (within) => {
  for (const place of within.querySelectorAll('.scroll')) {
    if (place.scrollWidth > place.clientWidth) place.tabIndex = 0
    else place.removeAttribute('tabindex')
  }
}
document.addEventListener('toggle', ({ target }) => reachable(target), true)
addEventListener('resize', () => reachable(document))
for (const table of document.querySelectorAll('table.sortable')) {
  for (const head of table.tHead.rows[0].cells) {
    const button = made('button', 'sorts', ...head.childNodes)
    button.type = 'button'
    head.append(button)
    button.addEventListener('click', () => sortBy(table, head))
  }
}
`
