import { CHANGE_KINDS } from '../forecast/compare/changed-tickets.ts'
import { RUNGS } from '../forecast/rung.ts'
import type { ChangedTicket, Comparison } from './comparison.ts'
import { stackedBars } from './html/charts/stacked-bar.ts'
import { comparisonVerdict, differenceText, figureText } from './html/comparison-text.ts'
import { type Format, makeFormat } from './html/format.ts'
import { breakable, html, type Markup, trusted } from './html/markup.ts'
import type { Messages } from './html/messages.ts'
import { commandText } from './html/sections/command-text.ts'
import { STYLES } from './html/styles/styles.ts'
import { COMPARISON_WORDS, type ComparisonWords } from './html/words/comparison.ts'
import type { ResultDecision, ResultRow } from './result.ts'

interface Page {
  readonly comparison: Comparison
  readonly say: ComparisonWords
  /** The report's own words, for rungs, reasons and commands. */
  readonly report: Messages
  readonly format: Format
}

/** More would make a page that nobody opens; all are in `comparison.json`. */
const MOST_TICKETS = 300

/** One self-contained HTML file in the manner of the report: no network, no script. A pure function of the comparison. */
export function renderComparison(comparison: Comparison, report: Messages): string {
  const page: Page = { comparison, report, say: COMPARISON_WORDS[report.lang], format: makeFormat(report.lang) }
  const { say } = page
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
  return html`<!doctype html>
<html lang="${report.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">
<title>${say.title}: ${comparison.meta.account}</title><style>${trusted(STYLES + OWN_STYLES)}</style></head><body><main>
${headline(page)}
${figures(page)}
${ladders(page)}
${policyLines(page)}
${changedTickets(page)}
</main></body></html>
`.text
}

const OWN_STYLES = `
main{margin:0 auto}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,280px),1fr));gap:8px 24px}
.sides h4{margin:8px 0 0;font-size:14px}
`

function headline({ comparison, say, format }: Page): Markup {
  const { meta, a, b, tickets } = comparison
  return html`<header><span class="brand">Rehearsal</span><span>${say.title}</span><span>${meta.account}</span></header>
<h1>${comparisonVerdict(comparison, say, format).map(sentence => html`${sentence} `)}</h1>
<p>${say.sentence({ n: format.count(tickets), from: format.date(meta.window.from), to: format.date(meta.window.to), a: a.name, b: b.name })}</p>
<p class="soft small">${say.trust}</p>${!comparison.sameCode && html`<p class="note">${say.otherCode}</p>`}`
}

function figures({ comparison, say, format }: Page): Markup {
  const [name, a, b, difference, verdict] = say.figures.columns
  return html`<section id="figures"><h2>${say.figures.title}</h2><p>${say.figures.intro}</p>
<table class="stack"><thead><tr><th scope="col">${name}</th><th scope="col" class="n">${a}</th><th scope="col" class="n">${b}</th><th scope="col" class="n">${difference}</th><th scope="col">${verdict}</th></tr></thead><tbody>
${comparison.headlines.map(
  figure =>
    html`<tr><th scope="row" data-label="${name}">${say.names[figure.name]}</th><td class="n" data-label="${a}">${figureText(figure, 'a', format)}</td><td class="n" data-label="${b}">${figureText(figure, 'b', format)}</td><td class="n" data-label="${difference}">${differenceText(figure, format)}</td><td data-label="${verdict}">${say.verdicts[figure.verdict]}</td></tr>`,
)}</tbody></table>
${comparison.headlines.map(
  ({ name: figure, pairs }) =>
    pairs !== undefined &&
    html`<p class="soft small">${say.figures.pairs({
      name: say.names[figure],
      n: format.count(pairs.n),
      onlyA: format.count(pairs.onlyA),
      onlyB: format.count(pairs.onlyB),
      p: format.chance(pairs.p),
      smallest: format.points(pairs.detectable),
    })}</p>`,
)}</section>`
}

function ladders({ comparison: { a, b }, say, report, format }: Page): Markup {
  const bars = [
    { name: `A: ${a.name}`, ladder: a.ladder },
    { name: `B: ${b.name}`, ladder: b.ladder },
  ]
  return html`<section id="ladder"><h2>${say.ladder.title}</h2><p>${say.ladder.intro}</p>
${stackedBars(bars, { label: say.ladder.title, rungs: report.rungs }, format.percent)}
<ul class="key">${RUNGS.map(each => html`<li><i style="background:var(--${each})"></i>${report.rungs[each]}</li>`)}<li><i class="hatched"></i>${report.rungs.unknown}, ${report.rungs.pending}</li></ul>
<table class="stack"><thead><tr><th scope="col">${report.ladder.columns[0]}</th><th scope="col" class="n">A</th><th scope="col" class="n">B</th></tr></thead><tbody>${RUNGS.map(
    each =>
      html`<tr><th scope="row" data-label="${report.ladder.columns[0]}">${report.rungs[each]}</th>${[a, b].map(
        ({ ladder }, side) =>
          html`<td class="n" data-label="${side === 0 ? 'A' : 'B'}">${format.count(ladder.rungs[each].count)}, ${format.range(ladder.rungs[each])}</td>`,
      )}</tr>`,
  )}</tbody></table></section>`
}

function policyLines({ comparison: { lines }, say }: Page): Markup {
  const [where, a, b] = say.lines.columns
  if (lines === null) return html`<section id="lines"><h2>${say.lines.title}</h2><p>${say.lines.unknown}</p></section>`
  return html`<section id="lines"><h2>${say.lines.title}</h2>${
    lines.length === 0
      ? html`<p>${say.lines.none}</p>`
      : html`<table class="stack"><thead><tr><th scope="col">${where}</th><th scope="col">${a}</th><th scope="col">${b}</th></tr></thead><tbody>${lines.map(
          ({ path, kind, before, after }) =>
            html`<tr><th scope="row" data-label="${where}"><div><code>${breakable(path)}</code> <span class="soft">${say.lines.kinds[kind]}</span></div></th><td data-label="${a}">${before ?? '–'}</td><td data-label="${b}">${after ?? '–'}</td></tr>`,
        )}</tbody></table>`
  }</section>`
}

function changedTickets(page: Page): Markup {
  const { comparison, say, format } = page
  const { changed, tickets } = comparison
  if (changed.length === 0)
    return html`<section id="changed"><h2>${say.changed.title}</h2><p>${say.changed.none}</p></section>`
  const shown = changed.slice(0, MOST_TICKETS)
  return html`<section id="changed"><h2>${say.changed.title}</h2><p>${say.changed.intro({ n: format.count(changed.length), of: format.count(tickets) })}</p>
${CHANGE_KINDS.filter(kind => comparison.changes[kind] > 0).map(
  kind =>
    html`<h3>${say.changed.kinds[kind]}${format.colon}${format.count(comparison.changes[kind])}</h3>${shown.filter(each => each.kind === kind).map(each => changedTicket(each, page))}`,
)}
${changed.length > MOST_TICKETS && html`<p class="note">${say.changed.more(format.count(changed.length - MOST_TICKETS))}</p>`}</section>`
}

function changedTicket(ticket: ChangedTicket, page: Page): Markup {
  const { say, report, format } = page
  const { id, channel, intent, language, because, messages = [], a, b } = ticket
  const lines = because.map(
    ({ path, before, after }) => html`<li><code>${path}</code>: ${before ?? '–'} → ${after ?? '–'}</li>`,
  )
  return html`<details><summary><b>${id}</b> <span class="soft">${[intent, channel].filter(Boolean).join(', ')}</span> ${report.rungs[a]} → ${report.rungs[b]}</summary>
${messages.map(
  message =>
    html`<div class="said ${message.from}${message.after && ' after'}"><b>${report.roles[message.from] ?? message.from}, ${format.moment(message.at)} UTC${message.after && `, ${report.afterwards}`}</b><div lang="${language}" dir="auto">${message.text}</div></div>`,
)}
<div class="sides">${(['A', 'B'] as const).map(side => sideOf(side, ticket, page))}</div>
${
  page.comparison.lines !== null &&
  html`<p class="small"><b>${say.changed.columns[3]}</b></p>${lines.length > 0 ? html`<ul class="small">${lines}</ul>` : html`<p class="small">${say.changed.crossed}</p>`}`
}</details>`
}

function sideOf(side: 'A' | 'B', ticket: ChangedTicket, { say, report, format }: Page): Markup {
  const [first, did, judged] =
    side === 'A' ? [ticket.decisionA, ticket.didA, ticket.judgedA] : [ticket.decisionB, ticket.didB, ticket.judgedB]
  const shown = did.length > 0 ? did : first === undefined ? [] : [first]
  const evidence = (decision: ResultDecision): Markup[] =>
    decision.evidence
      .filter(item => item.quote !== undefined)
      .slice(0, 2)
      .map(item => html` <q class="soft" lang="${ticket.language}" dir="auto">${item.quote!}</q>`)
  const act = (decision: ResultDecision): Markup =>
    html`<div class="act"><b>${format.moment(decision.at)} UTC</b>${decision.commands.map(command => commandText(command, report)).join('; ') || say.changed.nothing}. ${report.reasons[decision.reason]}${decision.confidence !== undefined && ` ${format.percent(decision.confidence)}.`}${evidence(decision)}</div>`
  const verdict = (each: ResultRow['judged'][number]): Markup =>
    html`<p class="small"><span class="pill ${each.verdict}">${verdictName(each.verdict, report)}</span> ${report.why[each.why]}</p>`
  return html`<div><h4>${side}</h4>${shown.length > 0 ? shown.map(act) : html`<p class="act">${say.changed.nothing}.</p>`}${judged.map(verdict)}</div>`
}

function verdictName(verdict: ResultRow['judged'][number]['verdict'], { figures: words, rungs }: Messages): string {
  if (verdict === 'right' || verdict === 'wrong') return words[verdict]
  return rungs[verdict]
}
