/** How a set is told apart: a colour and a shape, so that neither is needed alone. */
export interface SetLook {
  /** Index of the colour: `--set-0` … in the style, `set-0` … as a class. */
  readonly color: number
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon' | 'star'
  /** The shape as a character, for text. */
  readonly glyph: string
}

const SHAPES: readonly Pick<SetLook, 'symbol' | 'glyph'>[] = [
  { symbol: 'circle', glyph: '●' },
  { symbol: 'square', glyph: '■' },
  { symbol: 'triangle', glyph: '▲' },
  { symbol: 'diamond', glyph: '◆' },
  { symbol: 'hexagon', glyph: '⬢' },
  { symbol: 'star', glyph: '★' },
]

/** Colours of Okabe and Ito that stand out on paper and on a dark ground: told apart in every form of colour blindness. */
export const SET_COLORS = 6

/** With more sets than colours, colours come again with another shape. */
export const setLook = (index: number): SetLook => {
  const shift = Math.floor(index / SET_COLORS)
  const shape = SHAPES[(index + shift) % SHAPES.length] ?? { symbol: 'circle', glyph: '●' }
  return { color: index % SET_COLORS, ...shape }
}
