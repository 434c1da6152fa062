import type { Comparison } from '../../../forecast/track-record/track-record.ts'
import { html, type Markup } from '../markup.ts'

const WIDTH = 320
const HEIGHT = 150
const LEFT = 64
const TOP = 26
const BOTTOM = 12

/** One headline week by week: a line for the range forecast before it, a dot for what came; hollow and in the colour of errors outside. */
export function trackRecordPlot(
  weeks: readonly Comparison[],
  text: { title: string; label: string; value: (value: number) => string },
): Markup {
  const low = Math.min(0, ...weeks.flatMap(week => [week.low80, week.actual]))
  const high = Math.max(low + 1e-9, ...weeks.flatMap(week => [week.high80, week.actual]))
  const up = (value: number): number =>
    Math.round((HEIGHT - BOTTOM - ((value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM)) * 10) / 10
  const step = (WIDTH - LEFT - 8) / Math.max(1, weeks.length)
  const at = (index: number): number => Math.round((LEFT + (index + 0.5) * step) * 10) / 10
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text.label}" style="max-width:420px">
<text x="0" y="14">${text.title}</text>
<path d="M${LEFT} ${up(low)}H${WIDTH}M${LEFT} ${up(high)}H${WIDTH}" style="stroke:var(--line);fill:none"/>
<text class="soft" x="${LEFT - 6}" y="${up(low) + 4}" text-anchor="end">${text.value(low)}</text><text class="soft" x="${LEFT - 6}" y="${up(high) + 4}" text-anchor="end">${text.value(high)}</text>
${weeks.map((week, index) => {
  const color = week.inside ? 'nothing_owed' : 'wrong'
  return html`<path d="M${at(index)} ${up(week.low80)}V${up(week.high80)}" style="stroke:var(--nothing_owed);stroke-width:6;opacity:.35"/><circle cx="${at(index)}" cy="${up(week.actual)}" r="4" style="stroke:var(--${color});stroke-width:2;fill:${week.inside ? `var(--${color})` : 'none'}"><title>${week.week.slice(0, 10)}: ${text.value(week.actual)}</title></circle>`
})}</svg>`
}
