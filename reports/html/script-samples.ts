/**
 * Draws the rounds of a candidate when it is unfolded, from the numbers that stand below: a dot a round in the order in
 * which they were measured, on a log axis, filled where the canonical went first and hollow where the candidate did; a
 * bar below for each pair, thin for those that only screened; the interval as a band, and the line at 1.
 */
export const SCRIPT_SAMPLES = String.raw`
const SIZE = { width: 620, height: 132, left: 48, top: 8, bottom: 112, step: 14, most: 400 }
const fixed = (value) => Number(value.toFixed(1))
const shotsOf = (figure) => {
  const shots = []
  const bars = []
  let x = 1
  for (const pair of figure.querySelectorAll('.rounds li')) {
    const from = x
    for (const word of pair.textContent.split(' ').slice(0, Math.max(0, SIZE.most - shots.length))) {
      const value = parseFloat(word)
      if (value > 0) shots.push([x, value, word.endsWith('′')])
      x += 1
    }
    bars.push([from - 0.3, x - 0.7, pair.className === 'screen'])
    x += 1.6
  }
  return { shots, bars, end: x - 1.6 }
}
const drawSamples = (figure) => {
  const { shots, bars, end } = shotsOf(figure)
  if (shots.length === 0 || figure.querySelector('svg') !== null) return
  const band = (figure.dataset.band ?? '').split(' ').map(Number)
  const values = [1, ...shots.map(([, value]) => value)]
  const least = Math.min(...values) / 1.03
  const span = Math.log((Math.max(...values) * 1.03) / least)
  const step = Math.min(SIZE.step, (SIZE.width - SIZE.left - 8) / (end + 1))
  const x = (at) => fixed(SIZE.left + at * step)
  const y = (value) => fixed(Math.min(SIZE.bottom, Math.max(SIZE.top, SIZE.bottom - ((SIZE.bottom - SIZE.top) * Math.log(value / least)) / span)))
  const right = x(end + 0.4)
  const dots = (isCandidateFirst) => shots.filter((shot) => shot[2] === isCandidateFirst).map(([at, value]) => 'M' + x(at) + ' ' + y(value) + 'h0').join('')
  const rails = (isScreen) => bars.filter((bar) => bar[2] === isScreen).map(([from, to]) => 'M' + x(from) + ' ' + (SIZE.bottom + 10) + 'H' + x(to)).join('')
  const path = (name, d) => (d === '' ? '' : '<path class="' + name + '" d="' + d + '"/>')
  const ends = [Math.min(...values), Math.max(...values)].filter((value) => Math.abs(y(value) - y(1)) > 16)
  const ticks = [1, ...ends].map((value) => '<text x="' + (SIZE.left - 8) + '" y="' + (y(value) + 4) + '">' + Number(value.toPrecision(3)) + '×</text>')
  const area = band.length === 2 ? 'M' + SIZE.left + ' ' + y(band[0]) + 'H' + right + 'V' + y(band[1]) + 'H' + SIZE.left + 'Z' : ''
  const label = shots.length + ' rounds of ' + bars.length + ' pairs of processes, in the order in which they were measured'
  figure.querySelector('figcaption').insertAdjacentHTML('afterend',
    '<svg viewBox="0 0 ' + SIZE.width + ' ' + SIZE.height + '" role="img" aria-label="' + label + '"><g class="ticks end">' + ticks.join('') + '</g>' +
    path('band', area) + path('one', 'M' + SIZE.left + ' ' + y(1) + 'H' + right) + path('dots', dots(false)) + path('dots', dots(true)) + path('holes', dots(true)) +
    path('rail', rails(false)) + path('rail screen', rails(true)) + '</svg>')
}
`
