import type { SetScore } from '../../harness/model/score.ts'
import { type Markup, markup } from '../markup.ts'
import { label } from '../sanitise.ts'
import { setLook } from './set-look.ts'

/** Colour and shape of each set, in the order of the cards. */
export const setLegend = (sets: readonly SetScore[]): Markup =>
  markup`<ul class="legend">${sets.map(({ set }, index) => {
    const { color, glyph } = setLook(index)
    return markup`<li class="set-${color}"><span class="glyph" aria-hidden="true">${glyph}</span>${label(set)}</li>`
  })}</ul>`
