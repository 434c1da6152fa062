import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { smallFigures } from '../small-figures.ts'
import { THANKS_WORDS } from '../words/thanks-simulation.ts'
import { stackTable } from './stack-table.ts'

/** Reopens, raw and true; minutes given back; and the error that so many closes can prove. */
export function thanksSimulationSection({ result, say, format }: ReportContext): Markup {
  const simulation = result.thanksSimulation
  if (simulation === null) return html``
  const words = THANKS_WORDS[say.lang]
  const { reopens, certified, groups } = simulation
  const small = smallFigures(say.lang)
  return html`<section id="thanks-simulation"><h4>${words.title}</h4>
<p>${words.reopens({
    raw: format.count(reopens.raw),
    real: format.count(reopens.real),
    avoided: format.count(reopens.avoided),
    minutes: small.range(simulation.minutesPerMonth),
  })}</p>
<p>${words.certified({
    known: format.count(certified.right + certified.wrong),
    wrong: format.count(certified.wrong),
    pending: format.count(certified.pending),
    atMost: format.percent(certified.atMost),
    tolerated: format.percent(simulation.tolerated),
  })} ${needed(certified.missing)} ${words.missed(format.count(simulation.missed))}</p>
${
  groups.length > 1 &&
  html`<h5>${words.groups.title}</h5>${stackTable(
    words.groups.columns,
    groups.map(each => [
      `${each.channel}, ${each.language}`,
      format.count(each.right),
      format.count(each.wrong),
      format.percent(each.atMost),
      each.missing === null ? words.groups.never : format.count(each.missing),
    ]),
  )}`
}</section>`

  function needed(missing: number | null): string {
    if (missing === null) return words.never
    return missing === 0 ? words.enough : words.missing(format.count(missing))
  }
}
