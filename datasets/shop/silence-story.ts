import { sendFromAgent } from './agent-message.ts'
import type { Agent } from './agents.ts'
import { loadedSentences, sendFromCustomer } from './customer-message.ts'
import { closeBy, waitForAgent } from './desk.ts'
import { addService } from './paris-hours.ts'
import { phrase, type Scene } from './scene.ts'
import type { Resolution } from './story-ends.ts'
import type { FollowUpResponse } from './truth.ts'
import type { AskKind } from './vocabulary.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Share of those who would react to a reminder and overlook it, whoever sends it. */
const OVERLOOKED = 0.25

/** Why a customer who owes an answer keeps silent. Only the truth file knows. */
type Why = 'forgot' | 'solved_it' | 'lost_interest' | 'annoyed'

/** The customer does not answer a question of ours. Some teams snooze and ask again by hand, most just close. */
export function customerIsSilent(scene: Scene, agent: Agent, askedIn: string, kind: AskKind): Resolution | 'answered' {
  const { random, thread } = scene
  const why: Why = random.weighted({ forgot: 46, solved_it: 26, lost_interest: 18, annoyed: 10 })
  const comesBack = why === 'forgot' && random.chance(0.35)
  const backAfter = Math.round(random.around(6, 0.5) * 24 * 60)
  thread.expect(askedIn, {
    ...responseOf(why, random.int(20, 900)),
    ...(comesBack && { unpromptedAfterMinutes: backAfter }),
  })
  const askedAt = thread.now
  const unprompted = comesBack ? askedAt + backAfter * MINUTE : undefined
  if (random.chance(0.4)) {
    const again = addService(thread.now, random.int(10, 27) * HOUR)
    thread.pass(random.int(20, 90) * 1000)
    thread.event('snoozed', 'agent', undefined, { until: new Date(again).toISOString() })
    const nudged = nudgedByUs(scene, agent, { askedIn, kind, until: again, unprompted })
    if (nudged !== undefined) return nudged
    thread.passUntil(again)
    thread.event('unsnoozed', 'system')
    if (random.chance(0.75)) {
      thread.pass(random.int(2, 90) * MINUTE)
      return nudgedByHand(scene, agent, why, kind)
    }
  }
  const closing = askedAt + random.around(4, 0.4) * DAY
  const nudged = nudgedByUs(scene, agent, { askedIn, kind, until: closing, unprompted })
  if (nudged !== undefined) return nudged
  thread.passUntil(closing)
  closeBy(scene, random.chance(0.45) ? 'rule' : 'agent', 3)
  if (!comesBack) return why === 'solved_it' ? 'met_in_silence' : 'not_met'
  thread.passUntil(askedAt + backAfter * MINUTE)
  sendLateAnswer(scene, kind)
  return 'answered'
}

/** What the customer does about a nudge of ours, where one comes before `until`: what was planned, or what they meant to do anyway. */
function nudgedByUs(
  scene: Scene,
  agent: Agent,
  silence: { askedIn: string; kind: AskKind; until: number; unprompted: number | undefined },
): Resolution | 'answered' | undefined {
  const { thread } = scene
  const at = thread.nudgeUntil(silence.until)
  if (at === undefined) return undefined
  const { reaction, afterMinutes = 60 } = thread.expected(silence.askedIn)
  const isLost = reaction === 'nothing' || scene.random.chance(OVERLOOKED)
  const reacts = isLost ? Number.POSITIVE_INFINITY : at + afterMinutes * MINUTE
  // Who has not written by the nudge comes after it, whenever they were to come.
  const comes = silence.unprompted === undefined ? reacts : Math.max(silence.unprompted, at + MINUTE)
  if (Math.min(reacts, comes) === Number.POSITIVE_INFINITY) return undefined
  thread.passUntil(Math.min(reacts, comes))
  if (isLost || reaction === 'answers' || comes < reacts) {
    sendLateAnswer(scene, silence.kind)
    return 'answered'
  }
  return reaction === 'thanks' ? thanksAfterNudge(scene, agent) : complainsOfNudge(scene)
}

function thanksAfterNudge(scene: Scene, agent: Agent): Resolution {
  sendFromCustomer(scene, phrase(scene, scene.voice.customer.thanksLong), { owed: 'nothing', bareThanks: true })
  waitForAgent(scene, agent)
  closeBy(scene, 'agent', 8)
  return 'confirmed'
}

function complainsOfNudge(scene: Scene): 'answered' {
  scene.heat = Math.min(1, scene.heat + 0.4)
  sendFromCustomer(scene, [phrase(scene, scene.voice.customer.notSolved), ...loadedSentences(scene)].join(' '))
  return 'answered'
}

function nudgedByHand(scene: Scene, agent: Agent, why: Why, kind: AskKind): Resolution | 'answered' {
  const { random, thread, voice } = scene
  const second = responseOf(why === 'forgot' && random.chance(0.4) ? 'lost_interest' : why, random.int(30, 1500))
  const askedIn = sendFromAgent(scene, agent, phrase(scene, voice.agent.nudge), {
    owed: 'customer',
    macro: 'follow-up',
    expect: second,
  })
  const first = responseOf(why, random.int(20, 900))
  if (first.reaction === 'nothing' || random.chance(OVERLOOKED)) {
    const closing = thread.now + random.int(2, 5) * DAY
    const nudged = nudgedByUs(scene, agent, { askedIn, kind, until: closing, unprompted: undefined })
    if (nudged !== undefined) return nudged
    thread.passUntil(closing)
    closeBy(scene, 'agent', 3)
    return why === 'solved_it' ? 'met_in_silence' : 'not_met'
  }
  thread.pass((first.afterMinutes ?? 60) * MINUTE)
  if (first.reaction === 'answers') {
    sendLateAnswer(scene, kind)
    return 'answered'
  }
  return first.reaction === 'thanks' ? thanksAfterNudge(scene, agent) : complainsOfNudge(scene)
}

function sendLateAnswer(scene: Scene, kind: AskKind): void {
  const c = scene.voice.customer
  sendFromCustomer(scene, phrase(scene, c.lateAnswer, { answer: phrase(scene, c.answers[kind]) }), {
    attachments: kind === 'photo',
  })
}

function responseOf(why: Why, minutes: number): FollowUpResponse {
  switch (why) {
    case 'forgot':
      return { effect: 'useful', reaction: 'answers', afterMinutes: minutes }
    case 'solved_it':
      return minutes % 2 === 0
        ? { effect: 'wasted', reaction: 'thanks', afterMinutes: minutes }
        : { effect: 'wasted', reaction: 'nothing' }
    case 'lost_interest':
      return { effect: 'wasted', reaction: 'nothing' }
    case 'annoyed':
      return { effect: 'harmful', reaction: 'complains', afterMinutes: minutes }
  }
}
