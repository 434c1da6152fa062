import type { ServiceGroup, ServiceTimes } from '../../../forecast/figures/service.ts'
import { TOO_FEW } from '../../../forecast/rate-of.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { SERVICE_WORDS } from '../words/service.ts'
import { stackTable } from './stack-table.ts'

const MOST_GROUPS = 12

/** Waiting times, reopens, promises, backlog and satisfaction, as they were and as they would be. */
export function serviceSection(context: ReportContext): Markup {
  const { result, say, format } = context
  const { service } = result.forecast
  const words = SERVICE_WORDS[say.lang]
  const { promises, reopens } = service
  const line = (name: string, { was, forecast }: ServiceTimes['resolution']): string[] => [
    name,
    format.count(was.n),
    ...[was.medianHours, was.p90Hours, forecast.medianHours, forecast.p90Hours].map(value => format.hours(value)),
  ]
  return html`<section id="service"><h3>${words.title}</h3><p>${words.intro}</p>
${stackTable(words.columns, [line(words.firstResponse, service.firstResponse), line(words.resolution, service.resolution)])}
<p>${words.reopens({
    raw: format.count(reopens.was.raw),
    real: format.count(reopens.was.real),
    forecast: format.count(reopens.forecast.raw),
  })} ${
    promises.made === 0
      ? words.noPromises
      : words.promises({
          made: format.count(promises.made),
          missed: format.count(promises.missed),
          caught: format.count(promises.caught),
          pending: format.count(promises.pending),
        })
  }</p>
${groupTable(words.groups.channels, service.channels, context)}
${groupTable(words.groups.teams, service.teams, context)}
${
  service.backlog.length > 0 &&
  html`<h4>${words.backlog.title}</h4><p>${words.backlog.intro}</p>${stackTable(
    words.backlog.columns,
    service.backlog.map(({ week, was, forecast }) => [format.date(week), format.count(was), format.count(forecast)]),
  )}`
}
${satisfaction(context)}</section>`
}

function groupTable(title: string, groups: readonly ServiceGroup[], { say, format }: ReportContext): Markup {
  if (groups.length === 0) return html``
  const { groups: words } = SERVICE_WORDS[say.lang]
  const median = ({ was, forecast }: ServiceTimes['resolution']): string[] =>
    was.n < TOO_FEW ? [words.tooFew, '–'] : [format.hours(was.medianHours), format.hours(forecast.medianHours)]
  return html`<h4>${title}</h4>${stackTable(
    words.columns,
    groups
      .slice(0, MOST_GROUPS)
      .map(each => [
        each.name,
        format.count(each.tickets),
        ...median(each.firstResponse),
        ...median(each.resolution),
        `${format.count(each.reopens.was.raw)}, ${format.count(each.reopens.was.real)}`,
      ]),
  )}`
}

function satisfaction({ result, say, format }: ReportContext): Markup {
  const { satisfaction: figures } = result.forecast.service
  const words = SERVICE_WORDS[say.lang].satisfaction
  if (figures === null) return html`<h4>${words.title}</h4><p class="soft">${words.none}</p>`
  const mean = new Intl.NumberFormat(format.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return html`<h4>${words.title}</h4><p>${words.sentence({ mean: mean.format(figures.mean), n: format.count(figures.n) })}</p>
${stackTable(
  words.columns,
  figures.byDeed
    .filter(each => each.n > 0)
    .map(each => [
      words.deeds[each.deed],
      format.count(each.n),
      each.n < TOO_FEW || each.mean === null ? words.tooFew : mean.format(each.mean),
    ]),
)}`
}
