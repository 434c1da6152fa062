import type { ResultExample } from '../../result.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { DECISION_WORDS } from '../words/decisions.ts'
import { commandText } from './command-text.ts'

/** The drawer has the rest. */
const LONGEST = 280

/** One ticket as a conversation: what was said, what we would have done and why, and what happened then. */
export function exampleCard(example: ResultExample, { say, format }: ReportContext): Markup {
  const time = (iso: string): Markup => html`<time datetime="${iso}">${format.moment(iso)}</time>`
  const said = ({ from, at, after, text }: ResultExample['messages'][number]): Markup =>
    html`<div class="said ${from}${after && ' after'}"><b>${say.roles[from] ?? from}, ${time(at)}${after && `, ${say.afterwards}`}</b><div lang="${example.language}" dir="auto">${shorten(text)}</div></div>`
  const { decision } = example
  const commands = decision.commands.map(command => shorten(commandText(command, say)))
  const before = example.messages.filter(message => !message.after)
  const quotes = decision.evidence
    .filter(({ quote }) => quote && !before.some(({ text }) => shows(text, quote)))
    .slice(0, 1)
  const verdict =
    example.verdict === 'wrong'
      ? say.figures.wrong
      : example.verdict === 'unknown'
        ? say.rungs.unknown
        : example.section === 'follow_ups'
          ? say.figures.notWrong
          : say.figures.right
  return html`<article class="card"><h5><a href="#ticket=${encodeURIComponent(example.ticket)}">${example.ticket}</a><span class="soft">${[example.intent, example.channel].filter(Boolean).join(', ')}</span></h5>
${before.map(said)}
<div class="act"><b>${time(decision.at)}${format.colon}${say.would}</b>${commands.join('; ') || DECISION_WORDS[say.lang].nothing}. <span class="soft">${say.reasons[decision.reason]}${quotes.map(item => html` <q lang="${example.language}" dir="auto">${shorten(item.quote!)}</q>`)}</span></div>
${example.messages.filter(message => message.after).map(said)}
<p class="outcome"><span class="pill ${example.verdict}">${verdict}</span> ${say.why[example.why]}</p></article>`
}

/** Whether a message that is on the card begins with the quote anyway. */
function shows(text: string, quote: string): boolean {
  const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()
  return plain(text).startsWith(plain(quote.replace(/…$/, '')))
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
