import { HOUR } from '../core/time.ts'
import { addNativeRule, enrol, mailboxesOf, SHOP } from './cast.ts'
import { judgeLook } from './judge-look.ts'
import { judgeStory } from './judge-story.ts'
import { sayMoment } from './moments.ts'
import { ourDeeds } from './our-deeds.ts'
import { FIRST_MONDAY, policyWith, type Situation, type TimedStep } from './parse-situation.ts'
import { perform, type Stage } from './perform.ts'
import { type Remark, ticketTranscript } from './transcript.ts'
import type { OpenWorld, World } from './world.ts'

export interface Played {
  readonly situation: Situation
  /** Every difference from what was expected, with its moment; empty where all is as it should be. */
  readonly differences: readonly string[]
  /** Every ticket as an agent sees it, with what the looks found. */
  readonly transcript: string
}

/** After the last step nothing may be left that still has to happen. */
const AFTERMATH = HOUR

/** Plays one story on a world of its own and looks where it says. @throws RehearsalError `bad_input` where it cannot be played. */
export async function playSituation(situation: Situation, base: unknown, openWorld: OpenWorld): Promise<Played> {
  const world = await openWorld({
    start: FIRST_MONDAY,
    policy: situation.policy,
    shop: { ...SHOP, mailboxes: mailboxesOf(situation) },
    pages: situation.pages.map(({ title, text, brand, language, audience }, index) => ({
      id: `page-${index + 1}`,
      title,
      text,
      ...(brand !== undefined && { brand }),
      ...(language !== undefined && { lang: language }),
      ...(audience !== undefined && { audience }),
    })),
    answers: situation.answers,
  })
  try {
    return await playOn(world, situation, base)
  } finally {
    await world.close()
  }
}

async function playOn(world: World, situation: Situation, base: unknown): Promise<Played> {
  const { desk } = world.sandbox.control
  const { timezone } = situation.policy.policy.hours
  const people = new Map(
    Object.entries(situation.customers).map(([key, person]) => [
      key,
      { person, record: enrol(desk, person, FIRST_MONDAY) },
    ]),
  )
  for (const rule of situation.helpdesk.rules) addNativeRule(desk, rule)
  const stage: Stage = { desk, timezone, people, tickets: new Map() }
  const ownId = [...desk.store.users.values()].find(({ email }) => email === world.ownUser)!.id
  const looker = createLooker(world, situation, stage, ownId)
  for (const step of situation.story) {
    await world.passTo(step.at)
    if (step.expect !== undefined) await looker.look(step)
    else if (step.publish !== undefined) {
      await world.publish(policyWith(base, step.publish, `${situation.file} publish`))
    } else if (step.stop) await world.stop()
    else if (step.resume) await world.resume()
    else perform(stage, step)
  }
  await world.passTo(world.now() + AFTERMATH)
  const called = world.called.map(({ name }) => name)
  const atLast = judgeStory(situation, desk, stage.tickets, ownId, called)
  const tickets = [...stage.tickets].map(([name, ticket]) =>
    ticketTranscript(desk, ticket, name, timezone, looker.remarks),
  )
  return {
    situation,
    differences: [...looker.differences, ...atLast],
    transcript: [...tickets, ...atLast.map(text => `✗ ${text}\n`)].join('\n'),
  }
}

/** Looks at tickets; each look covers what happened since the last one at the same ticket. */
function createLooker(world: World, situation: Situation, stage: Stage, ownId: number) {
  const { desk } = world.sandbox.control
  const remarks: Remark[] = []
  const differences: string[] = []
  const last = new Map<string, { seq: number; decisions: number; called: number }>()
  return {
    remarks,
    differences,
    async look(step: TimedStep): Promise<void> {
      const ticket = stage.tickets.get(step.ticket)
      if (ticket === undefined) {
        differences.push(`there is no ticket "${step.ticket}"`)
        return
      }
      const since = last.get(step.ticket) ?? { seq: 0, decisions: 0, called: 0 }
      const id = String(ticket.id)
      const decisions = await world.decisions(id)
      const called = world.called.filter(({ ticketId }) => ticketId === id).map(({ name }) => name)
      const found = judgeLook(step.expect!, {
        desk,
        ticket,
        ours: ourDeeds(desk, ticket, ownId, since.seq),
        decisions: decisions.slice(since.decisions),
        armed: await world.armed(id),
        called: called.slice(since.called),
        language: situation.language,
      })
      const seq = desk.ledger.entries().at(-1)?.seq ?? 0
      last.set(step.ticket, { seq, decisions: decisions.length, called: called.length })
      const remark = (text: string): void => void remarks.push({ seq, at: step.at, ticketId: ticket.id, text })
      const reasons = decisions.slice(since.decisions).map(({ reason }) => reason)
      remark(`  ${found.length === 0 ? '✓' : '✗'} looked; decided since: ${reasons.join(', ') || 'nothing'}`)
      for (const difference of found) remark(`  ✗ ${difference}`)
      const where = step.ticket === 'main' ? '' : ` (${step.ticket})`
      differences.push(...found.map(difference => `${sayMoment(step.at, stage.timezone)}${where}: ${difference}`))
    },
  }
}
