import type { ResultExample } from '../../result.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { commandText } from './command-text.ts'

/** One ticket as a conversation: what was said, what we would have done and why, and what happened then. */
export function exampleCard(example: ResultExample, { say, format }: ReportContext): Markup {
  const said = (message: ResultExample['messages'][number]): Markup =>
    html`<div class="said ${message.from}${message.after && ' after'}" lang="${example.language}" dir="auto"><b lang="${say.lang}">${say.roles[message.from] ?? message.from}, ${format.moment(message.at)}${message.after && `, ${say.afterwards}`}</b>${message.text}</div>`
  const { decision } = example
  const commands = decision.commands.map(command => commandText(command, say))
  const quotes = decision.evidence.filter(item => item.quote !== undefined).slice(0, 2)
  return html`<article class="card"><h4><span>${example.ticket}</span><span class="soft">${[example.intent, example.channel].filter(Boolean).join(', ')}</span></h4>
${example.messages.filter(message => !message.after).map(said)}
<p class="act"><b>${format.moment(decision.at)}: ${commands.join('; ') || say.decisions.nothingDone}.</b> ${say.reasons[decision.reason]}${quotes.map(item => html` <span class="soft" lang="${example.language}">«${item.quote!}»</span>`)}</p>
${example.messages.filter(message => message.after).map(said)}
<p class="act"><span class="pill ${example.verdict}">${example.verdict === 'wrong' ? say.figures.wrong : example.verdict === 'right' ? say.figures.right : say.rungs.unknown}</span> ${say.why[example.why]}</p></article>`
}
