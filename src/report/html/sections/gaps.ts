import type { KnowledgeGap } from '../../../forecast/gaps/knowledge-gaps.ts'
import type { MacroFinding } from '../../../forecast/gaps/macro-findings.ts'
import { TOO_FEW } from '../../../forecast/rate-of.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { smallFigures } from '../small-figures.ts'
import { GAP_WORDS } from '../words/gaps.ts'
import { stackTable } from './stack-table.ts'

/** More than a team writes in a quarter; the rest stands in the result. */
const SHOWN = 15
const EXAMPLES = 3

/** Subjects without an article, largest first, and macros that do harm. */
export function gapsSection({ result, say, format }: ReportContext): Markup {
  const { gaps, macros } = result.gaps
  const words = GAP_WORDS[say.lang]
  const small = smallFigures(say.lang)
  return html`<section id="gaps"><h3>${words.title}</h3>
${
  gaps.length === 0
    ? html`<p>${words.none}</p>`
    : html`<p>${words.how}</p>${stackTable(words.columns, gaps.slice(0, SHOWN).map(rowOf), 2)}`
}
${
  macros.length > 0 &&
  html`<h4>${words.macros.title}</h4>${stackTable(
    words.macros.columns,
    macros.map(each => [each.macro, whyOf(each), 'example' in each ? each.example : '–']),
    3,
  )}`
}</section>`

  function rowOf(gap: KnowledgeGap): (string | Markup)[] {
    const notes = [
      gap.macro === null ? undefined : words.macroUsed(gap.macro),
      gap.unsupported === 0 ? undefined : words.unsupported(format.count(gap.unsupported)),
    ].filter(note => note !== undefined)
    return [
      notes.length === 0 ? gap.title : html`${gap.title}<br><span class="small soft">${notes.join('; ')}</span>`,
      [gap.language, gap.intent].filter(each => each !== null).join(', '),
      small.number(gap.perMonth),
      format.count(gap.tickets),
      gap.repeated.n < TOO_FEW ? `${gap.repeated.count} / ${gap.repeated.n}` : format.rate(gap.repeated),
      gap.ticketIds.slice(0, EXAMPLES).join(', '),
    ]
  }

  function whyOf(finding: MacroFinding): string {
    switch (finding.kind) {
      case 'comes_back':
        return words.comesBack({ own: format.rate(finding.cameBack), others: format.rate(finding.others) })
      case 'empty_variable':
        return words.empty(`${format.count(finding.empty.count)} / ${format.count(finding.empty.n)}`)
      case 'unused':
        return words.unused({ uses: format.count(finding.uses), last: format.date(finding.lastUsed) })
    }
  }
}
