import { html, type Markup } from '../markup.ts'

export interface RangeMark {
  readonly name: string
  readonly low: number
  readonly value: number
  readonly high: number
  readonly text: string
  readonly color?: 'nothing_owed' | 'wrong' | 'handed_over'
}

/** Dots with whiskers on one shared axis from zero (or below, where values are negative), each with its figure in words. A list, so that the words are read. */
export function rangeBars(marks: readonly RangeMark[], label: string, most?: number): Markup {
  const low = Math.min(0, ...marks.map(mark => mark.low))
  const high = Math.max(most ?? 0, ...marks.map(mark => mark.high), low + 1e-9)
  const at = (value: number): string => `${Math.round(((value - low) / (high - low)) * 10_000) / 100}%`
  return html`<ul class="ranges" aria-label="${label}">${marks.map(mark => {
    const colour = `background:var(--${mark.color ?? 'nothing_owed'})`
    return html`<li class="range"><span>${mark.name}</span><div class="track" aria-hidden="true"><i class="zero" style="left:${at(0)}"></i><i class="span" style="left:${at(mark.low)};right:calc(100% - ${at(mark.high)});${colour}"></i><i class="dot" style="left:${at(mark.value)};${colour}"></i></div><span class="n">${mark.text}</span></li>`
  })}</ul>`
}
