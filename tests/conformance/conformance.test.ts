import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { learnShop } from '../../src/cli/live/learn-shop.ts'
import { openHelpers } from '../../src/composition.ts'
import type { Decision } from '../../src/core/decision.ts'
import { DAY } from '../../src/core/time.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { replay } from '../../src/simulation/replay.ts'
import type { ReplayedDecision } from '../../src/simulation/replayed.ts'
import { predictIntent } from '../../src/understanding/intents/predict-intent.ts'
import { createReader } from '../../src/understanding/read.ts'
import { describeLive } from '../support/temporal.ts'
import { playLive } from './play-live.ts'
import { DIRECTORY, MONDAY, STORIES } from './stories.ts'

/** What the stories are told for. */
const MET = [
  'agent_active',
  'agent_holds',
  'agent_reopened',
  'agent_replied',
  'automated_sender',
  'contact_cap',
  'covered_by_other_ticket',
  'customer_wrote_elsewhere',
  'follow_up_ended',
  'follow_up_off_ticket_closed',
  'follow_up_scheduled',
  'follow_up_sent',
  'handed_over',
  'intent_left_to_people',
  'not_for_us',
  'opted_in',
  'opted_out',
  'promise_missed',
  'reopened_in_window',
  'routed',
  'thanks_for_earlier_ticket',
  'thanks_nothing_owed',
  'we_owe_overdue',
  'we_owe_scheduled',
]
const UNTIL = MONDAY + 12 * DAY

describeLive('simulator and workflow', () => {
  it('take the same decisions on the same stories', { timeout: 300_000 }, async () => {
    const policy = parsePolicy(readFileSync(new URL('policy.yaml', import.meta.url), 'utf8'), 'policy.yaml')
    const { model } = await learnShop(MONDAY)
    const reader = createReader({ intentModel: model, predictIntent })

    const simulated = await replay({
      tickets: STORIES,
      replayed: () => true,
      until: () => UNTIL,
      policy,
      read: view => reader.read(view, []),
      undated: 'as_given',
      directory: () => DIRECTORY,
      ...openHelpers({ tickets: STORIES, policy }),
    })
    const live = await playLive({ stories: STORIES, policy, model, until: UNTIL })

    const expected = simulated.tickets.map(({ ticketId, decisions }) => [ticketId, decisions.map(asDecided)])
    expect([...live].sort()).toEqual(expected)
    const reasons = [...live.values()].flat().map(decision => decision.reason)
    expect(reasons).toEqual(expect.arrayContaining(MET))
  })
})

/** Without what only a replay notes. */
function asDecided(replayed: ReplayedDecision): Decision {
  const { read: _read, ticketId: _ticketId, seq: _seq, ...decision } = replayed
  return decision
}
