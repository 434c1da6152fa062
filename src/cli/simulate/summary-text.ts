import path from 'node:path'
import type { Headline } from '../../forecast/next/headline-sums.ts'
import { TOO_FEW } from '../../forecast/rate-of.ts'
import { makeFormat } from '../../report/html/format.ts'
import { rangeText } from '../../report/html/sections/headline-figure.ts'
import { originTexts } from '../../report/html/words/origins.ts'
import type { SimulationResult } from '../../report/result.ts'
import type { Provenance } from '../../simulation/check-provenance.ts'
import type { WrittenFiles } from './write-results.ts'

/** Of the next 30 days; the report has the rest. */
const SHOWN: ReadonlyMap<Headline, string> = new Map([
  ['resolved_share', 'finished without a person'],
  ['thanks_closed', 'thank-yous closed a ticket'],
  ['minutes', 'minutes given back'],
])

/** The column of names, with a space behind it. */
const NAME_COLUMN = 28

/** Cut off where it would run into the figures, and seen to be. */
function shortened(name: string): string {
  return name.length < NAME_COLUMN ? name : `${name.slice(0, NAME_COLUMN - 2)}…`
}

/** What a person reads on the terminal: the headline, one fact a line, at most 80 columns, the last line says where the result is. */
export function summaryText(result: SimulationResult, files: WrittenFiles): string {
  const format = makeFormat('en')
  const { forecast, meta, data } = result
  const { ladder, thanks, followUps, routing, answers, intents } = forecast
  const line = (name: string, value: string): string => `  ${name.padEnd(NAME_COLUMN)}${value}`
  const few = ladder.known < TOO_FEW
  return [
    `${format.count(ladder.known)} tickets with an observed outcome, ${format.date(meta.window.from)} to ${format.date(meta.window.to)}`,
    '',
    line('finished without a person', few ? 'too few to say' : format.range(ladder.resolved)),
    line('wrong', few ? 'too few to say' : format.range(ladder.wrong)),
    ...(result.baselines.compared ?? []).map(other =>
      line(
        shortened(`under ${path.basename(other.name)}`),
        other.ladder.known < TOO_FEW
          ? 'too few to say'
          : `${format.range(other.ladder.resolved)}, wrong ${format.range(other.ladder.wrong)}`,
      ),
    ),
    line('thank-yous closed', `${format.count(thanks.total)} (wrong ${thanks.wrong.count} of ${thanks.wrong.n})`),
    line(
      'follow-ups sent',
      `${format.count(followUps.total)} (wrong ${followUps.wrong.count} of ${followUps.wrong.n})`,
    ),
    ...(answers.total > 0
      ? [line('answers sent', `${format.count(answers.total)} (${format.count(answers.right.count)} as the team did)`)]
      : []),
    line('requests routed', `${format.count(routing.total)} (wrong ${routing.wrong.count} of ${routing.wrong.n})`),
    ...(intents.labelled > 0 ? [line('intent read as the team did', format.range(intents.accuracy))] : []),
    line('unknown, pending', `${format.count(ladder.unknown)}, ${format.count(ladder.pending)}`),
    line('learned from', `${format.count(data.learned)} older tickets`),
    line('as-of check', `${data.asOfCheck.violations} of ${format.count(data.asOfCheck.views)} views differ`),
    ...laterOrigins(data.asOfCheck.origins, format.count).map(text => line('', text)),
    ...attacked(result.robustness).map(text => line('attacks on copies', text)),
    ...repeated(result.repeatability).map(text => line('model asked again', text)),
    ...settings(forecast.thresholds, format.percent),
    '',
    'next 30 days, 80 % ranges',
    ...result.nextMonth.predictions
      .filter(({ headline }) => SHOWN.has(headline))
      .map(({ headline, tooFew, value, low80, high80 }) =>
        line(
          SHOWN.get(headline)!,
          tooFew ? 'too few to say' : rangeText(headline, { value, low: low80, high: high80 }, format),
        ),
      ),
    '',
    word(result.trackRecord),
    ...(meta.finished ? [] : ['Interrupted: only what was replayed so far. Go on with --resume.']),
    '',
    ...(files.policy === undefined ? [] : [`  ${files.policy} (suggested; edit it, then --policy)`]),
    `  ${files.decisions}`,
    `  ${files.result}`,
    `${files.report}`,
    '',
  ].join('\n')
}

/** Confirmed settings as the policy takes them, with what they cover now and then. */
function settings(
  thresholds: SimulationResult['forecast']['thresholds'],
  percent: (share: number) => string,
): string[] {
  if (thresholds === null || thresholds.settings.length === 0) return []
  return [
    '',
    'confirmed settings, and what they cover of the newer cases',
    ...thresholds.settings.map(
      ({ path, value, covers, coversNow }) =>
        `  ${`${path}: ${value}`.padEnd(54)}${percent(coversNow)} → ${percent(covers)}`,
    ),
  ]
}

/** Estimate or forecast, and what says so. */
function word(record: SimulationResult['trackRecord']): string {
  if (record === null) return 'An estimate: no past week could be compared yet. The report says how to read it.'
  const { coverage, earned, weeks } = record
  return `${earned ? 'A forecast' : 'An estimate'}: ${coverage.count} of ${coverage.n} figures of ${weeks} past ${weeks === 1 ? 'week' : 'weeks'} lay in their 80 % ranges.`
}

function attacked(robustness: SimulationResult['robustness']): readonly string[] {
  if (robustness === null) return []
  const sum = (pick: 'tried' | 'through'): number => robustness.attacks.reduce((all, each) => all + each[pick], 0)
  return [`${sum('through')} of ${sum('tried')} got through`]
}

function repeated(repeatability: SimulationResult['repeatability']): readonly string[] {
  if (repeatability === null) return []
  return [`another label for ${repeatability.labels} of ${repeatability.messages} messages`]
}

/** Nothing where nothing was found: a terminal shows what needs a look. */
function laterOrigins(origins: Provenance, count: (value: number) => string): readonly string[] {
  return Object.values(origins).some(each => each > 0) ? originTexts(origins, 'en', count) : []
}
