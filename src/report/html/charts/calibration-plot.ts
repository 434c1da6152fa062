import type { CalibrationBin } from '../../../forecast/figures/calibration.ts'
import { html, type Markup } from '../markup.ts'

const SIZE = 320
const EDGE = 44

/** Claimed confidence against how often it was right, with its range; on the diagonal, confidence means what it says. */
export function calibrationPlot(
  bins: readonly CalibrationBin[],
  text: { label: string; x: string; y: string },
): Markup {
  const at = (value: number): number => Math.round((EDGE + value * (SIZE - EDGE - 8)) * 10) / 10
  const up = (value: number): number => Math.round((SIZE - EDGE - value * (SIZE - EDGE - 8)) * 10) / 10
  const shown = bins.filter(bin => bin.right.n > 0)
  return html`<svg viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${text.label}" style="max-width:420px">
<path d="M${at(0)} ${up(1)}V${up(0)}H${at(1)}" style="stroke:var(--line);fill:none"/><path d="M${at(0)} ${up(0)}L${at(1)} ${up(1)}" style="stroke:var(--line);stroke-dasharray:4 4"/>
${[0, 0.5, 1].map(
  value =>
    html`<text class="soft" x="${at(value)}" y="${SIZE - EDGE + 18}" text-anchor="middle">${value * 100}</text><text class="soft" x="${EDGE - 8}" y="${up(value) + 4}" text-anchor="end">${value * 100}</text>`,
)}
${shown.map(
  bin =>
    html`<path d="M${at(bin.claimed)} ${up(bin.right.low)}V${up(bin.right.high)}" style="stroke:var(--nothing_owed);stroke-width:2;opacity:.5"/><circle cx="${at(bin.claimed)}" cy="${up(bin.right.value)}" r="${Math.min(9, 3 + Math.sqrt(bin.right.n) / 4)}" style="fill:var(--nothing_owed)"><title>n = ${bin.right.n}</title></circle>`,
)}
<text class="soft" x="${at(0.5)}" y="${SIZE - 6}" text-anchor="middle">${text.x}</text><text class="soft" x="14" y="${up(0.5)}" text-anchor="middle" transform="rotate(-90 14 ${up(0.5)})">${text.y}</text></svg>`
}
