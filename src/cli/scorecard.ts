import { Command } from 'commander'
import { storedTeams } from '../composition/stored-history.ts'
import type { Headline, Share } from '../control/headline.ts'
import { type Scorecard, type ScorecardLine, writeScorecards } from '../control/scorecard.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { earnsForecast } from '../forecast/track-record/coverage.ts'
import { accountTime, readAccount } from '../store/accounts.ts'
import type { Database } from '../store/open-database.ts'
import { readPolicy } from '../store/policies.ts'
import { listScorecards, readForecast } from '../store/scorecards.ts'
import type { CommandIo } from './io.ts'
import { withAccount } from './with-account.ts'

const WEEKS_SHOWN = 8
/** `rehearsal scorecard`: what came, week by week, beside what the adopted forecast said. */
export function scorecardCommand(io: CommandIo): Command {
  return new Command('scorecard')
    .description('forecast against actual, week by week since launch')
    .requiredOption('--account <id>', 'whose weeks')
    .option('--json', 'print one JSON document')
    .action(async ({ account, json }: { account: string; json?: boolean }) =>
      withAccount(account, async database => {
        await writeNow(database, account)
        const cards = await listScorecards<Scorecard>(database.pool, account, WEEKS_SHOWN)
        const past = (await readForecast<Headline>(database.pool, account))?.headline.record
        io.stdout.write(
          json
            ? `${JSON.stringify({ coverage: coverageOf(cards, past), weeks: cards }, null, 2)}\n`
            : scorecardText(cards, past),
        )
      }),
    )
}

async function writeNow({ pool }: Database, id: string): Promise<void> {
  const account = await readAccount(pool, id)
  if (account.activePolicyId === undefined) throw new RehearsalError('not_found', `${id}: no policy is published yet`)
  const { policy } = await readPolicy(pool, id, account.activePolicyId)
  const deps = { db: pool, finalTeams: (_: string, tickets: readonly string[]) => storedTeams(pool, id, tickets) }
  await writeScorecards(deps, id, policy.hours.timezone, accountTime(account, Date.now()))
}

interface Coverage {
  readonly inside: number
  readonly compared: number
  readonly share: number
  /** The same comparison on weeks before the launch, as the adopted forecast brought it. */
  readonly past?: Share
  /** Live and past comparisons together earn the word. */
  readonly isForecast: boolean
}

/** The share of compared figures that lay where the forecast said; null before the first. */
export function coverageOf(cards: readonly Scorecard[], past?: Share): Coverage | null {
  const compared = cards.flatMap(card => card.lines).filter(line => line.inside !== undefined)
  const inside = compared.filter(line => line.inside).length
  const all = { count: inside + (past?.count ?? 0), n: compared.length + (past?.n ?? 0) }
  if (compared.length === 0) return null
  return {
    inside,
    compared: compared.length,
    share: inside / compared.length,
    ...(past && { past }),
    isForecast: earnsForecast(all),
  }
}

export function scorecardText(cards: readonly Scorecard[], past?: Share): string {
  if (cards.length === 0)
    return 'No whole week has passed since the account began; the first card comes the Monday after one.\n'
  const coverage = coverageOf(cards, past)
  const before = past === undefined ? '' : ` Before the launch: ${past.count} of ${past.n}.`
  const head =
    coverage === null
      ? 'No forecast is adopted; "rehearsal forecast adopt" takes one.'
      : `${coverage.isForecast ? 'Forecast' : 'Estimate'}: ${coverage.inside} of ${coverage.compared} figures lay inside their 80 % ranges.${before}`
  return `${[head, ...cards.flatMap(cardText)].join('\n')}\n`
}

function cardText({ week, until, decisions, inEffect, openCloses, lines, answered }: Scorecard): string[] {
  const open = openCloses > 0 ? `, ${openCloses} closes still watched` : ''
  return [
    '',
    `${week} to ${until}: ${decisions} decisions, ${inEffect} at a stage that writes${open}`,
    ...lines.map(lineText),
    ...(answered.n > 0 ? [`  ${'follow_ups_answered'.padEnd(20)} ${answered.count} of ${answered.n} sent`] : []),
  ]
}

function lineText({ figure, actual, n, forecast, inside }: ScorecardLine): string {
  const show = (value: number): string =>
    n === undefined ? String(Math.round(value)) : `${(100 * value).toFixed(1)} %`
  const said = forecast === undefined ? '' : `forecast ${show(forecast.low)} to ${show(forecast.high)}`
  const mark = inside === undefined ? '' : inside ? 'inside' : 'OUTSIDE'
  const of = n === undefined ? '' : ` of ${n}`
  return `  ${figure.padEnd(20)} ${`${show(actual)}${of}`.padEnd(14)} ${said.padEnd(28)} ${mark}`.trimEnd()
}
