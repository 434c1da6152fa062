import { beforeAll, describe, expect, it } from 'vitest'
import { randomSettings } from '../../../../eval/what-if/random-settings.ts'
import type { Policy } from '../../../../src/core/policy.ts'
import { createHelpers } from '../../../../src/drafting/create-helpers.ts'
import { type Forecast, makeForecast } from '../../../../src/forecast/forecast.ts'
import { type LedgerRow, writeLedger } from '../../../../src/forecast/ledger.ts'
import { readPast } from '../../../../src/forecast/past.ts'
import { openWhatIf, type WhatIf } from '../../../../src/forecast/what-if/open-what-if.ts'
import { parsePolicy } from '../../../../src/policy/parse-policy.ts'
import { setInPolicy } from '../../../../src/policy/set-in-policy.ts'
import { suggestPolicy } from '../../../../src/policy/suggest.ts'
import { decideHistory } from '../../../../src/simulation/decide-history.ts'
import type { LoadedHistory } from '../../../../src/simulation/load-history.ts'
import { understandHistory } from '../../../../src/simulation/understand-history.ts'
import { openDecisions } from '../../../../src/simulation/what-if/open-decisions.ts'
import { shopHistory, simulateOptions } from '../../../support/simulation.ts'

const TICKETS = 400
/** The same ledger gives the same figures, so that few are computed twice. */
const FIGURES_OF_EVERY = 20

interface Tried {
  readonly whatIf: WhatIf
  readonly policy: Policy
  readonly source: string
  fresh(policy: Policy): Promise<{ rows: readonly LedgerRow[]; forecast: () => Forecast }>
}

let history: LoadedHistory
let plain: Tried
beforeAll(async () => {
  history = shopHistory(3, TICKETS)
  plain = await tried(source => source)
}, 300_000)

/** @param change what is done to the suggested policy before others are asked against it */
async function tried(change: (source: string) => string): Promise<Tried> {
  let source = ''
  const understood = await understandHistory({
    ...simulateOptions(history),
    policy: known => {
      source = change(suggestPolicy(known))
      return parsePolicy(source, 'suggested')
    },
  })
  const { policy } = understood
  const { tickets } = history
  const past = readPast(tickets, ticket => understood.labels?.labelOf(ticket)?.label)
  const channels = new Map(tickets.map(({ id, channel }) => [id, channel]))
  const describe = (id: string): { channel: string } => ({ channel: channels.get(id)! })
  const window = { from: understood.cutoff, to: past.end }
  const decisions = await openDecisions({ tickets, understood, policy, helpers: createHelpers })
  return {
    whatIf: openWhatIf({ decisions, past, describe, window, seed: 1 }),
    policy,
    source,
    // As `simulate` does it from stage 1 on.
    fresh: async other => {
      const { replayed } = await decideHistory({
        history,
        understood,
        policy: other,
        seed: 1,
        helpers: createHelpers,
        drafts: false,
        codeFingerprint: 'test',
        resume: false,
      })
      const rows = writeLedger(replayed, past, describe)
      return { rows, forecast: () => makeForecast(rows, window, 1) }
    },
  }
}

function settingsFor({ whatIf, policy }: Tried, count: number): readonly (readonly string[])[] {
  const confidences = whatIf.base.flatMap(row => row.decisions.flatMap(({ confidence }) => confidence ?? []))
  const channels = ['email', 'chat', 'sms.aircall']
  return randomSettings(count, { policy, seed: 7, channels, confidences }).map(({ assignments }) => assignments)
}

/** The settings of which the answer is not that of a fresh simulation. */
async function differing(trial: Tried, settings: readonly (readonly string[])[]): Promise<string[]> {
  const different: string[] = []
  for (const [index, assignments] of settings.entries()) {
    const other = parsePolicy(setInPolicy(trial.source, assignments), assignments.join(' '))
    const answer = await trial.whatIf.ask(other)
    const truth = await trial.fresh(other)
    const { ladder } = index % FIGURES_OF_EVERY === 0 ? truth.forecast() : { ladder: undefined }
    const isSame =
      JSON.stringify(answer.rows()) === JSON.stringify(truth.rows) &&
      (ladder === undefined ||
        (JSON.stringify(answer.forecast()) === JSON.stringify(truth.forecast()) &&
          JSON.stringify([answer.resolved, answer.wrong]) === JSON.stringify([ladder.resolved, ladder.wrong])))
    if (!isSame) different.push(assignments.join('  '))
  }
  return different
}

describe('what if', () => {
  it('answers 200 random settings exactly as a fresh simulation', async () => {
    const different = await differing(plain, settingsFor(plain, 200))

    expect(different).toEqual([])
  }, 600_000)

  it('does so where answers are drafted, too', async () => {
    const trial = await tried(source => source.replaceAll('action: route', 'action: draft'))

    const different = await differing(trial, settingsFor(trial, 12))

    expect(different).toEqual([])
  }, 300_000)

  it('decides everything anew where members are picked, and as exactly', async () => {
    const trial = await tried(source => setInPolicy(source, ['hand_over_to={ team: Care, pick: round_robin }']))

    const different = await differing(trial, settingsFor(trial, 6))

    expect(different).toEqual([])
  }, 300_000)

  it('leaves alone whom a setting does not touch', async () => {
    const { whatIf, source } = plain
    const ask = async (...assignments: string[]) =>
      whatIf.ask(parsePolicy(setInPolicy(source, assignments), assignments.join(' ')))

    const [same, staged, off] = [await ask(), await ask('stage.default=full'), await ask('stage.default=off')]

    expect(same).toMatchObject({ groups: 0, moved: [] })
    expect(staged).toMatchObject({ groups: 0, moved: [] })
    expect(new Set(staged.rows().flatMap(row => row.decisions.map(({ stage }) => stage)))).toEqual(new Set(['full']))
    expect(off.headlines.resolved_share.after).toBe(0)
    expect(off.headlines).toMatchObject({ minutes: { before: same.headlines.minutes.after, after: 0 } })
  }, 300_000)

  it('refuses what would have to be read again', async () => {
    const { whatIf, source } = plain
    const elsewhere = parsePolicy(source.replace(/timezone: "[^"]*"/, 'timezone: "Asia/Tokyo"'), 'elsewhere')

    expect(() => whatIf.ask(elsewhere)).toThrow(/hours\.timezone changes what is read of tickets/)
  }, 300_000)
})
