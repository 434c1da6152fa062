import { AMOUNTS } from '../../../forecast/next/headline-sums.ts'
import type { Comparison, HeadlineRecord, TrackRecord } from '../../../forecast/track-record/track-record.ts'
import { trackRecordPlot } from '../charts/track-record-plot.ts'
import type { ReportContext } from '../context.ts'
import type { Format } from '../format.ts'
import { html, type Markup } from '../markup.ts'
import { HEADLINE_WORDS } from '../words/headlines.ts'
import { TRACK_RECORD_WORDS } from '../words/track-record.ts'
import { rangeText, valueText } from './headline-figure.ts'
import { stackTable } from './stack-table.ts'

/** The sentence that says whether this is a forecast or an estimate, and by what. */
export function trackRecordSentence(record: TrackRecord | null, format: Format): string {
  const words = TRACK_RECORD_WORDS[format.locale]
  if (record === null) return words.none
  const { count, n } = record.coverage
  const facts = {
    inside: format.count(count),
    compared: format.count(n),
    share: format.range(record.coverage),
    weeks: format.count(record.weeks),
  }
  return record.earned ? words.earned(facts) : words.notEarned(facts)
}

/** Past weeks: forecast ranges with dots for what happened, and the tables behind them. */
export function trackRecordPart({ result, format }: ReportContext): Markup {
  const words = TRACK_RECORD_WORDS[format.locale]
  const names = HEADLINE_WORDS[format.locale]
  const record = result.trackRecord
  const head = html`<h3 id="track_record">${words.title}</h3><p>${trackRecordSentence(record, format)}</p>`
  if (record === null) return head
  const gapText = (headline: HeadlineRecord['headline'], gap: number): string =>
    AMOUNTS.has(headline) ? valueText(headline, gap, format) : format.points(gap)
  const summary = ({ headline, coverage, bias, biasRange, meanActual }: HeadlineRecord): string[] => [
    names[headline],
    `${format.count(coverage.count)} / ${format.count(coverage.n)}`,
    biasRange
      ? `${gapText(headline, bias)} (${gapText(headline, biasRange.low)} – ${gapText(headline, biasRange.high)})`
      : gapText(headline, bias),
    valueText(headline, meanActual, format),
  ]
  const line = (each: Comparison): string[] => [
    format.date(each.week),
    names[each.headline],
    rangeText(each.headline, { value: each.value, low: each.low80, high: each.high80 }, format),
    valueText(each.headline, each.actual, format),
    format.count(each.cases),
    each.inside ? words.yes : words.no,
  ]
  return html`${head}<p class="soft small">${words.how}</p>
<div class="plots">${record.headlines.map(({ headline }) =>
    trackRecordPlot(
      record.comparisons.filter(each => each.headline === headline),
      {
        title: names[headline],
        label: words.chart(names[headline]),
        value: each => valueText(headline, each, format),
      },
    ),
  )}</div>
${stackTable(words.columns, record.headlines.map(summary))}
<details><summary>${words.details}</summary>${stackTable(words.weekColumns, record.comparisons.map(line), 2)}</details>`
}
