import { AMOUNTS } from '../../../forecast/next/headline-sums.ts'
import { type PeriodPrediction, SOURCES } from '../../../forecast/next/period-prediction.ts'
import { rangeBars } from '../charts/range-bars.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { HEADLINE_WORDS } from '../words/headlines.ts'
import { NEXT_MONTH_WORDS } from '../words/next-month.ts'
import { rangeText } from './headline-figure.ts'
import { stackTable } from './stack-table.ts'

/** Parts of the width below this are not named. */
const NAMED_FROM = 0.05

/** The 30 days after the data: each headline with the range that four months of five should fall into, and what makes it wide. */
export function nextMonthSection({ result, format }: ReportContext): Markup {
  const words = NEXT_MONTH_WORDS[format.locale]
  const names = HEADLINE_WORDS[format.locale]
  const { from, to, behind, predictions } = result.nextMonth
  const shares = predictions.filter(each => !AMOUNTS.has(each.headline) && !each.tooFew)
  const row = (each: PeriodPrediction): string[] => {
    const { headline, value } = each
    if (each.tooFew)
      return [names[headline], words.tooFew(format.count(each.cases)), '–', format.count(each.cases), '–']
    return [
      names[headline],
      rangeText(headline, { value, low: each.low80, high: each.high80 }, format),
      rangeText(headline, { value, low: each.low95, high: each.high95 }, format),
      format.count(each.cases),
      SOURCES.filter(source => each.widenedBy[source] >= NAMED_FROM)
        .map(source => `${words.sources[source]} ${format.percent(each.widenedBy[source])}`)
        .join(', '),
    ]
  }
  return html`<section id="next_month"><h3>${words.title}</h3><p>${words.intro({ from: format.date(from), to: format.date(to) })} ${words.behind({ tickets: format.count(behind.tickets), from: format.date(behind.from) })}${behind.answerableNow !== undefined && ` ${words.answerableNow({ count: behind.answerableNow, counted: format.count(behind.answerableNow) })}`}</p>
${
  shares.length > 0 &&
  rangeBars(
    shares.map(({ headline, value, low80, high80 }) => ({
      name: names[headline],
      low: low80,
      value,
      high: high80,
      text: rangeText(headline, { value, low: low80, high: high80 }, format),
    })),
    words.chart,
    1,
  )
}
${stackTable(words.columns, predictions.map(row))}
<p class="soft small">${words.widened}</p></section>`
}
