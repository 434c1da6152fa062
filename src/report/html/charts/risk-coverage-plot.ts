import type { CurvePoint } from '../../../forecast/thresholds/risk-coverage.ts'
import { html, type Markup } from '../markup.ts'

const WIDTH = 420
const HEIGHT = 240
const LEFT = 48
const BOTTOM = 44
const TOP = 12

/** Error over coverage with its range; the dashed line is the error that is tolerated. Hollow: above it. */
export function riskCoveragePlot(
  points: readonly CurvePoint[],
  tolerated: number,
  text: { label: string; x: string; y: string; percent: (share: number) => string },
): Markup {
  const most = Math.min(1, Math.max(2 * tolerated, 0.02, ...points.map(point => 1.5 * point.error.value)))
  const at = (share: number): number => round(LEFT + share * (WIDTH - LEFT - 12))
  const up = (share: number): number =>
    round(HEIGHT - BOTTOM - (Math.min(share, most) / most) * (HEIGHT - BOTTOM - TOP))
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text.label}" style="max-width:520px">
<path d="M${at(0)} ${up(most)}V${up(0)}H${at(1)}" style="stroke:var(--line);fill:none"/><path d="M${at(0)} ${up(tolerated)}H${at(1)}" style="stroke:var(--wrong);stroke-dasharray:4 4"/>
${[0, 0.5, 1].map(share => html`<text class="soft" x="${at(share)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${text.percent(share)}</text>`)}
${[0, most].map(share => html`<text class="soft" x="${LEFT - 6}" y="${up(share) + 4}" text-anchor="end">${text.percent(share)}</text>`)}
${points.map(({ coverage, error, confidence }) => {
  const color = error.value > tolerated ? 'wrong' : 'nothing_owed'
  return html`<path d="M${at(coverage)} ${up(error.low)}V${up(error.high)}" style="stroke:var(--${color});stroke-width:2;opacity:.4"/><circle cx="${at(coverage)}" cy="${up(error.value)}" r="4" style="stroke:var(--${color});stroke-width:2;fill:${color === 'wrong' ? 'none' : `var(--${color})`}"><title>≥ ${text.percent(confidence)}: ${text.percent(error.value)}, n = ${error.n}</title></circle>`
})}
<text class="soft" x="${at(0.5)}" y="${HEIGHT - 6}" text-anchor="middle">${text.x}</text><text class="soft" x="12" y="${up(most / 2)}" text-anchor="middle" transform="rotate(-90 12 ${up(most / 2)})">${text.y}</text></svg>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
