import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { CONFLICT_WORDS } from '../words/conflicts.ts'
import { stackTable } from './stack-table.ts'

/** Rules that met on the same tickets, with one of them each, and rules that never had a say. Nothing where a policy has no rules. */
export function conflictsSection({ result, say, format }: ReportContext): Markup {
  const { conflicts } = result
  if (conflicts === null || conflicts.rules.length + conflicts.conflicts.length === 0) return html``
  const words = CONFLICT_WORDS[say.lang]
  return html`<section id="conflicts"><h3>${words.title}</h3>
<p>${conflicts.conflicts.length === 0 ? words.none : words.some}</p>
${
  conflicts.conflicts.length > 0 &&
  stackTable(
    words.columns,
    conflicts.conflicts.map(each => [
      each.wins,
      each.loses,
      each.about === '' ? words.kinds[each.kind] : `${words.kinds[each.kind]}${format.colon}${each.about}`,
      format.count(each.tickets),
      each.example,
    ]),
    3,
  )
}
${
  conflicts.rules.length > 0 &&
  html`<h4>${words.rules.title}</h4>${stackTable(
    words.rules.columns,
    conflicts.rules.map(rule => [
      rule.name,
      format.count(rule.fitted),
      format.count(rule.took),
      rule.unreachable ? words.unreachable : rule.fitted === 0 ? words.never : (rule.example ?? '–'),
    ]),
  )}`
}</section>`
}
