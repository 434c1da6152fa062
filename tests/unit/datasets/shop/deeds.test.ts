import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deed } from '../../../../datasets/shop/deeds.ts'
import { makePlan } from '../../../../datasets/shop/plan.ts'
import { USUAL } from '../../../../datasets/shop/settings.ts'
import { showTicket } from '../../../../datasets/shop/show-ticket.ts'
import { tellStory, truthOf } from '../../../../datasets/shop/tell-ticket.ts'
import { LANGUAGES } from '../../../../datasets/shop/vocabulary.ts'
import { VOICES } from '../../../../datasets/shop/voices.ts'

const END = Date.parse('2026-11-20T18:00:00Z')
const plan = makePlan({ seed: 5, tickets: 400, weeks: 26, end: END })
const LATER = END + 20 * 86_400_000

/** A shop that has published answers, makes promises on the telephone and overlooks questions. */
const answering = makePlan({
  seed: 5,
  tickets: 1_200,
  weeks: 26,
  end: END,
  settings: { ...USUAL, promisedElsewhere: 0.3, general: 0.9, overlooked: 0.3 },
})

const DEED = fc.record({
  after: fc.integer({ min: 5, max: 10 * 86_400 }),
  what: fc.constantFrom('close', 'route', 'nudge', 'reopen', 'answer'),
})

/** Every published answer in every language: whatever was asked, it is in there. */
const PUBLISHED = LANGUAGES.flatMap(language => Object.values(VOICES[language].agent.published)).join('\n')

function deedsAfter(start: number, drawn: readonly { after: number; what: string }[]): Deed[] {
  return drawn
    .map(({ after, what }, index): Deed => {
      const at = start + after * 1_000
      if (what === 'route') return { at, kind: 'route', team: index % 2 === 0 ? 'Billing' : 'Logistics' }
      if (what === 'nudge')
        return { at, kind: 'message', id: `ours-${index}`, text: 'Did you see our question?', nudge: true }
      if (what === 'answer') return { at, kind: 'message', id: `ours-${index}`, text: PUBLISHED, nudge: false }
      return { at, kind: what as 'close' | 'reopen' }
    })
    .sort((a, b) => a.at - b.at)
}

describe('a story told with our deeds', () => {
  it.each([
    ['usual', plan],
    ['answering', answering],
  ])('is the same up to the newest deed, whatever that is (%s shop)', (_, plan) => {
    fc.assert(
      fc.property(fc.nat({ max: 399 }), fc.array(DEED, { minLength: 1, maxLength: 4 }), (index, drawn) => {
        const deeds = deedsAfter(plan.at(index), drawn)
        const newest = deeds.at(-1)!.at

        const before = showTicket(plan, index, tellStory(plan, index, deeds.slice(0, -1)), newest)
        const after = showTicket(plan, index, tellStory(plan, index, deeds), newest)

        expect(after).toEqual(before)
      }),
      { numRuns: 1_500 },
    )
  })

  it('goes on as planned where the customer is nudged while they owe an answer', () => {
    const reactions = new Map<string, string[]>()
    for (let index = 0; index < plan.count; index++) {
      const told = tellStory(plan, index)
      const { followUps, owedAfter } = truthOf(plan, index, told, LATER)
      const ticket = showTicket(plan, index, told, LATER)
      const asked = ticket.messages.find(({ id }) => owedAfter[id] === 'customer')
      if (asked === undefined) continue
      const at = Date.parse(asked.at) + 3 * 3_600_000
      const next = ticket.messages.find(message => message.public && message.at > asked.at)
      if (next !== undefined && Date.parse(next.at) < at + 86_400_000) continue
      const nudge: Deed = { at, kind: 'message', id: 'ours', text: 'Did you see our question?', nudge: true }

      const nudged = showTicket(plan, index, tellStory(plan, index, [nudge]), LATER)

      const { reaction, afterMinutes = 0, unpromptedAfterMinutes } = followUps[asked.id]!
      if (unpromptedAfterMinutes !== undefined) continue
      const answer = nudged.messages.find(message => message.from === 'customer' && Date.parse(message.at) > at)
      const isInTime = answer !== undefined && Math.abs(Date.parse(answer.at) - at - afterMinutes * 60_000) < 5_000
      reactions.set(reaction, [...(reactions.get(reaction) ?? []), isInTime ? 'in time' : 'not then'])
    }

    // One in four overlooks a reminder, whoever sends it.
    const reacting = [...reactions.get('answers')!, ...reactions.get('complains')!]
    expect(reacting.length).toBeGreaterThan(8)
    const share = reacting.filter(when => when === 'in time').length / reacting.length
    expect(share).toBeGreaterThan(0.55)
    expect(share).toBeLessThan(0.95)
    expect(new Set(reactions.get('nothing'))).toEqual(new Set(['not then']))
  })

  it('is noticed, taken up again or given up where we close too soon', () => {
    let opensAnother = 0
    let wroteAgain = 0
    for (let index = 0; index < plan.count; index++) {
      if (plan.kind(index) !== 'request') continue
      const told = tellStory(plan, index, [{ at: plan.at(index) + 20_000, kind: 'close' }])
      if (told.scene.opensAnotherAt !== undefined) opensAnother++
      const { messages } = showTicket(plan, index, told, LATER)
      const second = messages.filter(message => message.public).at(1)
      if (second?.from === 'customer' && Date.parse(second.at) > plan.at(index) + 3_600_000) wroteAgain++
    }

    expect(opensAnother).toBeGreaterThan(20)
    expect(wroteAgain).toBeGreaterThan(60)
  })

  it('ends as with an agent where the published answer comes from us, and is overlooked by nobody then', () => {
    const ends = { theirs: new Map<string, number>(), ours: new Map<string, number>() }
    const unanswered = { theirs: 0, ours: 0 }
    let questions = 0
    for (let index = 0; index < answering.count; index++) {
      const theirs = tellStory(answering, index)
      if (truthOf(answering, index, theirs, LATER).published === undefined) continue
      questions++
      const answer: Deed = { at: answering.at(index) + 12_000, kind: 'message', id: 'o', text: PUBLISHED, nudge: false }
      const ours = tellStory(answering, index, [answer])
      for (const [whose, told] of Object.entries({ theirs, ours }) as ['theirs' | 'ours', typeof ours][]) {
        ends[whose].set(told.resolution, (ends[whose].get(told.resolution) ?? 0) + 1)
        const { messages } = showTicket(answering, index, told, LATER)
        if (!messages.some(({ from, public: shown }) => shown && from !== 'customer')) unanswered[whose]++
      }
    }

    expect(questions).toBeGreaterThan(50)
    expect(unanswered.theirs).toBeGreaterThan(8)
    expect(unanswered.ours).toBe(0)
    const met = (whose: 'theirs' | 'ours'): number =>
      (ends[whose].get('confirmed') ?? 0) + (ends[whose].get('met_in_silence') ?? 0)
    expect(ends.theirs.get('not_met')).toBeGreaterThan(8)
    expect(met('ours')).toBeGreaterThan(met('theirs'))
  })

  it('owes what was promised on the telephone, though the customer thanks and no message tells', () => {
    const owing: string[] = []
    for (let index = 0; index < answering.count; index++) {
      const { owedAfter, bareThanks, intent } = truthOf(answering, index, tellStory(answering, index), LATER)
      if (intent === 'thanks') continue
      owing.push(...Object.keys(bareThanks).filter(id => bareThanks[id] === true && owedAfter[id] === 'us'))
    }

    expect(owing.length).toBeGreaterThan(20)
  })

  it('has no wrong team in it where we are faster than that team', () => {
    const detours = { without: 0, routed: 0 }
    for (let index = 0; index < plan.count; index++) {
      const told = tellStory(plan, index)
      if (told.scene.needsPerson === 'legal_threat' || plan.kind(index) !== 'request') continue
      const route: Deed = { at: plan.at(index) + 15_000, kind: 'route', team: told.scene.rightTeam }
      const routed = tellStory(plan, index, [route])
      if (passedOn(told)) detours.without++
      if (passedOn(routed)) detours.routed++
    }

    expect(detours.without).toBeGreaterThan(8)
    expect(detours.routed).toBeLessThan(detours.without / 4)
  })
})

/** An agent gave it to a team, not to themselves. */
function passedOn({ scene }: ReturnType<typeof tellStory>): boolean {
  return scene.thread.events.some(
    ({ type, actor, to }) => type === 'assigned' && actor === 'agent' && (to as { user?: string }).user === undefined,
  )
}
