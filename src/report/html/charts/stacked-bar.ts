import type { LadderFigures } from '../../../forecast/figures/ladder.ts'
import { RUNGS, type Rung } from '../../../forecast/rung.ts'
import { html, type Markup } from '../markup.ts'

/** Narrower parts carry no number of their own; the table behind the chart has it. */
const LABELLED = 0.06

export interface LadderBar {
  readonly name: string
  readonly ladder: LadderFigures
}

/**
 * The ladder as aligned bars over all replayed tickets, unknown and pending hatched at the end. The bracket under a bar is the
 * range of the resolved share; each bar is told in words too. Boxes, not SVG: they keep readable text at any width.
 */
export function stackedBars(
  bars: readonly LadderBar[],
  words: { readonly label: string; readonly rungs: Readonly<Record<Rung, string>> },
  percent: (share: number) => string,
): Markup {
  return html`<div class="bars" role="group" aria-label="${words.label}">${bars.map(bar => oneBar(bar, words.rungs, percent))}</div>`
}

function oneBar(
  { name, ladder }: LadderBar,
  rungs: Readonly<Record<Rung, string>>,
  percent: (share: number) => string,
): Markup {
  const total = Math.max(1, ladder.known + ladder.unknown + ladder.pending)
  const parts = RUNGS.filter(rung => ladder.rungs[rung].count > 0).map(rung => {
    const share = ladder.rungs[rung].count / total
    return html`<i style="width:${width(share)};background:var(--${rung})">${share >= LABELLED && percent(share)}</i>`
  })
  const rest = (ladder.unknown + ladder.pending) / total
  const known = ladder.known / total
  const { low, high } = ladder.resolved
  const said = [
    ...RUNGS.filter(rung => ladder.rungs[rung].count > 0).map(
      rung => [rung, ladder.rungs[rung].count / total] as const,
    ),
    ['unknown', ladder.unknown / total] as const,
    ['pending', ladder.pending / total] as const,
  ].map(([rung, share]) => `${rungs[rung]} ${percent(share)}`)
  return html`<div class="bar" role="img" aria-label="${name}: ${said.join(', ')}"><span>${name}</span><div><div class="parts">${parts}<i class="hatched" style="width:${width(rest)}"></i></div>${
    ladder.known > 0 &&
    html`<div class="whisker" style="margin-left:${width(low * known)};width:${width((high - low) * known)}"></div>`
  }</div></div>`
}

function width(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
