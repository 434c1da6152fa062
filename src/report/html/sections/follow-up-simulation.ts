import type { Reason } from '../../../core/reasons.ts'
import type { FollowUpSimulation } from '../../../forecast/figures/follow-ups.ts'
import { WITHOUT } from '../../../forecast/figures/follow-ups-without.ts'
import type { Bounds, NudgeWorth } from '../../../forecast/figures/follow-ups-worth.ts'
import { TOO_FEW } from '../../../forecast/rate-of.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { smallFigures } from '../small-figures.ts'
import { FOLLOW_UP_WORDS } from '../words/follow-up-simulation.ts'
import { stackTable } from './stack-table.ts'

/** For every past silence: what we would have done, what happened without it, and what snooze and macro would have done. */
export function followUpSimulationSection(context: ReportContext): Markup {
  const { result, say, format } = context
  const simulation = result.followUpSimulation
  if (simulation === null) return html``
  const words = FOLLOW_UP_WORDS[say.lang]
  if (simulation.silences === 0)
    return html`<section id="follow-up-simulation"><h4>${words.title}</h4><p class="note">${words.none}</p></section>`
  const { without, ours, workaround, reminders } = simulation
  return html`<section id="follow-up-simulation"><h4>${words.title}</h4><p>${words.sentence({
    silences: format.count(simulation.silences),
    written: format.count(simulation.written),
    alone: format.count(simulation.leftAlone),
  })}</p>
<h5>${words.without.title}</h5>
${stackTable(
  words.without.columns,
  WITHOUT.filter(kind => without.written[kind] + without.leftAlone[kind] > 0).map(kind => [
    words.without.kinds[kind],
    format.count(without.written[kind]),
    format.count(without.leftAlone[kind]),
  ]),
)}
<h5>${words.worth.title}</h5><p>${words.worth.intro}</p>
${worthTable(context, simulation)}
<p>${words.anyway({ n: format.count(ours.cameAnyway), useful: format.count(ours.useful.low) })} ${words.both({
    computed: format.count(workaround.computed.messages),
    both: format.count(workaround.both),
  })} ${
    reminders.n < TOO_FEW
      ? words.fewReminders(format.count(reminders.n))
      : words.reminders({ answered: format.rate(reminders) })
  }</p>
${whyAlone(context, simulation)}
${lineTable(context, simulation)}</section>`
}

function worthTable({ say, format }: ReportContext, { ours, workaround }: FollowUpSimulation): Markup {
  const words = FOLLOW_UP_WORDS[say.lang]
  const small = smallFigures(say.lang)
  const bounds = ({ low, likely, high }: Bounds): string => {
    if (low === high) return format.count(low)
    return likely === null
      ? words.worth.open({ low: format.count(low), high: format.count(high) })
      : words.worth.bounds({ low: format.count(low), likely: small.number(likely), high: format.count(high) })
  }
  const line = (name: string, { messages, useful, wasted, harmful, why }: NudgeWorth) => [
    name,
    format.count(messages),
    bounds(useful),
    bounds(wasted),
    harmful.low === 0
      ? bounds(harmful)
      : html`<div>${bounds(harmful)}<br><span class="soft small">${words.worth.harm({
          done: format.count(why.done),
          elsewhere: format.count(why.elsewhere),
          weOwed: format.count(why.weOwed),
        })}</span></div>`,
  ]
  const delay = words.delay({
    hours: small.number(workaround.delayHours),
    clock: words.clocks[workaround.clock],
    rule: workaround.rule,
  })
  return stackTable(words.worth.columns, [
    line(words.worth.ours, ours),
    line(words.worth.computed(delay), workaround.computed),
    line(words.worth.history, workaround.history),
  ])
}

function whyAlone({ say, format }: ReportContext, { reasons }: FollowUpSimulation): Markup {
  const words = FOLLOW_UP_WORDS[say.lang].alone
  const entries = (Object.entries(reasons) as [Reason | 'no_decision', number][]).sort((a, b) => b[1] - a[1])
  if (entries.length === 0) return html``
  return html`<h5>${words.title}</h5><ul>${entries.map(
    ([reason, count]) =>
      html`<li>${(reason === 'no_decision' ? words.noDecision : say.reasons[reason]).replace(/\.$/, '')}${format.colon}${format.count(count)}</li>`,
  )}</ul>`
}

function lineTable({ say, format }: ReportContext, { lines, ours }: FollowUpSimulation): Markup {
  if (lines.length === 0) return html``
  const words = FOLLOW_UP_WORDS[say.lang]
  const title = words.lines.title({ shown: format.count(lines.length), all: format.count(ours.messages) })
  return html`<details><summary>${title}</summary>${stackTable(
    words.lines.columns,
    lines.map(each => [
      each.ticket,
      `${each.rule} ${each.n}`,
      html`<time datetime="${each.due}">${format.moment(each.due)}</time>`,
      each.words,
      each.verdict === 'wrong' ? say.why[each.why] : words.without.kinds[each.without],
    ]),
    words.lines.columns.length,
  )}</details>`
}
