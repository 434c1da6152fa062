import { upperBound } from '../../../forecast/statistics/proportion.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { ROBUSTNESS_WORDS } from '../words/robustness.ts'
import { stackTable } from './stack-table.ts'

const SHOWN = 30

/** What attacks on copies of the team's tickets achieved, with each that got through. */
export function robustnessSection({ result, say, format }: ReportContext): Markup {
  const { robustness } = result
  if (robustness === null || robustness.attacks.length === 0) return html``
  const words = ROBUSTNESS_WORDS[say.lang]
  const tried = robustness.attacks.reduce((sum, each) => sum + each.tried, 0)
  const through = robustness.attacks.reduce((sum, each) => sum + each.through, 0)
  const name = (attack: string): string => words.attacks[attack] ?? attack
  return html`<section id="robustness"><h3>${words.title}</h3>
<p>${words.how({ tickets: format.count(robustness.tickets), tried: format.count(tried) })} ${
    through === 0 ? words.nothing(format.percent(upperBound(0, tried))) : words.through(format.count(through))
  }</p>
${stackTable(
  words.tally,
  robustness.attacks.map(each => [
    words.kinds[each.kind],
    name(each.attack),
    format.count(each.tried),
    format.count(each.through),
  ]),
  2,
)}
${
  robustness.through.length > 0 &&
  stackTable(
    words.columns,
    robustness.through
      .slice(0, SHOWN)
      .map(each => [each.ticket, name(each.attack), each.language, words.got[each.got], each.did.join(', ') || '–']),
    5,
  )
}</section>`
}
