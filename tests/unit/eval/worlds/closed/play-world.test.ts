import { beforeAll, describe, expect, it } from 'vitest'
import { LIVE_FROM, planOf } from '../../../../../eval/worlds/closed/close-world.ts'
import { planWorld } from '../../../../../eval/worlds/closed/families.ts'
import { playWorld } from '../../../../../eval/worlds/closed/play-world.ts'
import { trueFacts } from '../../../../../eval/worlds/closed/true-facts.ts'
import { World } from '../../../../../eval/worlds/closed/world.ts'
import { openHelpers } from '../../../../../src/composition.ts'
import { DAY } from '../../../../../src/core/time.ts'
import { parsePolicy } from '../../../../../src/policy/parse-policy.ts'
import type { ReplayedTicket } from '../../../../../src/simulation/replayed.ts'
import { createReader } from '../../../../../src/understanding/read.ts'

const UNTIL = LIVE_FROM + 60 * DAY
const policy = parsePolicy(
  `version: 1
account: alderbrook
hours: { timezone: Europe/Paris, weekly: { mon-fri: "09:00-18:00" }, holidays: [] }
stage: { default: full }
thanks: { close: true, tolerated_wrong_closes: 1%, require_certificate: false }
follow_ups:
  - { name: all, when: { owed: customer }, after: [1d], then: { do: note, after: 1d } }
`,
  'policy',
)

async function live(): Promise<{ world: World; lived: ReplayedTicket[] }> {
  const world = new World(planOf({ ...planWorld(3, 'seasonal'), tickets: 300 }), UNTIL)
  const reader = createReader({ intentModel: null, predictIntent: () => null as never })
  const read = (view: Parameters<typeof reader.read>[0]) => reader.read(view, [])
  const play = { world, from: LIVE_FROM, until: UNTIL, policy, read, ...openHelpers({ tickets: [], policy }) }
  return { world, lived: await playWorld(play) }
}

describe('playWorld', () => {
  let first: Awaited<ReturnType<typeof live>>
  beforeAll(async () => {
    first = await live()
  })

  it('lives through the same world the same way', async () => {
    const again = await live()

    expect(again.lived).toEqual(first.lived)
  })

  it('never decides about its own deeds, and finds them in the tickets', () => {
    const { world, lived } = first
    const ours = lived.flatMap(({ ticketId }) =>
      world.show(ticketId, UNTIL).messages.filter(message => message.id.startsWith(`${ticketId}-ours`)),
    )
    const sent = lived.flatMap(({ decisions }) =>
      decisions.flatMap(({ commands }) => commands.filter(command => command.kind === 'follow_up')),
    )
    const inputs = new Set(lived.flatMap(({ decisions }) => decisions.flatMap(decision => decision.inputs)))

    expect(ours.length).toBeGreaterThan(2)
    expect(ours.length).toBeLessThanOrEqual(sent.length)
    expect(ours.filter(({ id }) => inputs.has(id))).toEqual([])
  })

  it('is judged by what was planted', () => {
    const { world, lived } = first
    const facts = lived.flatMap(({ ticketId, decisions }) => {
      const found = trueFacts(
        { ticket: world.show(ticketId, UNTIL), untouched: world.untouched(ticketId) },
        world.truth(ticketId),
        decisions,
      )
      return found === undefined ? [] : [found]
    })
    const kinds = Map.groupBy(
      facts.flatMap(({ judged }) => judged),
      ({ kind, verdict }) => `${kind} ${verdict}`,
    )

    expect(facts.length).toBeGreaterThan(40)
    expect(kinds.get('close right')!.length).toBeGreaterThan(5)
    expect(kinds.get('nudge right')!.length).toBeGreaterThan(2)
    expect(new Set(facts.map(({ rung }) => rung))).toEqual(
      new Set(['nothing_owed', 'handed_over', ...(facts.some(({ rung }) => rung === 'wrong') ? ['wrong'] : [])]),
    )
  })
})
