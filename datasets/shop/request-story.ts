import { noteFrom, sendFromAgent } from './agent-message.ts'
import type { Agent } from './agents.ts'
import { answer, macroOf, sendOutOfOffice } from './answer-story.ts'
import { loadedSentences, sendFromCustomer, writeOpening } from './customer-message.ts'
import { closeBy, label, runNativeRules, takeOver, teamFor, waitForAgent } from './desk.ts'
import { tellGeneral } from './general-story.ts'
import { meetOurClose } from './left-closed.ts'
import { addService } from './paris-hours.ts'
import { phrase, type Scene, stateIntent } from './scene.ts'
import { customerIsSilent } from './silence-story.ts'
import type { Fate, Resolution } from './story-ends.ts'
import type { AskKind, Intent } from './vocabulary.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const ASKS: Readonly<Partial<Record<Intent, AskKind>>> = {
  order_status: 'order',
  delivery_problem: 'order',
  change_address: 'order',
  cancel_order: 'order',
  return_request: 'order',
  exchange_request: 'size',
  refund_status: 'order',
  damaged_item: 'photo',
  wrong_item: 'photo',
  warranty_claim: 'photo',
  sizing: 'size',
  invoice_request: 'order',
  technical_problem: 'device',
}

const PROMISES: Readonly<Partial<Record<Intent, number>>> = {
  order_status: 0.2,
  delivery_problem: 0.2,
  refund_status: 0.3,
  warranty_claim: 0.3,
  technical_problem: 0.3,
  stock_availability: 0.15,
  invoice_request: 0.12,
}

type Step = 'ask' | 'promise' | 'courier' | 'answer'

/** A request from its first message to its end: answered, asked back, promised, waiting for the courier, and what the customer made of it. */
export function tellRequest(scene: Scene, fate: Fate): Resolution {
  const { random } = scene
  const published = publishedFor(scene, fate)
  if (published !== undefined) {
    scene.isGeneral = true
    const then = tellGeneral(scene, teamFor(scene), published)
    return typeof then === 'string' ? then : converse(scene, then, fate, 'answer')
  }
  sendOpening(scene)
  runNativeRules(scene)
  const agent = takeOver(scene, teamFor(scene))
  label(scene, agent)
  return converse(scene, agent, fate, firstStep(scene, fate, random.next()))
}

/** The published answer to what they ask, where it settles the matter. */
function publishedFor({ settings, intent, secondary, voice, random }: Scene, fate: Fate): string | undefined {
  if (settings.general === 0 || fate !== 'free' || secondary !== undefined) return undefined
  const words = voice.agent.published[intent]
  return words !== undefined && random.chance(settings.general) ? words : undefined
}

/** A new ticket about a matter that was left lying. The agent who opens it answers, mostly with an excuse. */
export function tellChase(scene: Scene): Resolution {
  const { thread, voice, random } = scene
  scene.heat = Math.min(1, scene.heat + 0.25)
  const words = [
    phrase(scene, voice.customer.chase),
    ...(random.chance(0.9) ? [stateIntent(scene, scene.intent)] : []),
    ...loadedSentences(scene),
  ]
  sendFromCustomer(scene, words.join(' '), { opening: true })
  runNativeRules(scene)
  const agent = takeOver(scene, teamFor(scene))
  label(scene, agent)
  if (random.chance(0.2)) thread.event('priority', 'agent', 'high')
  scene.apologise = random.chance(0.7)
  return converse(scene, agent, 'free', random.chance(0.85) ? 'answer' : 'promise')
}

function sendOpening(scene: Scene): void {
  const { random, thread, voice } = scene
  const photos = ['damaged_item', 'wrong_item', 'warranty_claim'].includes(scene.intent) && random.chance(0.4)
  if (scene.channel === 'chat' && random.chance(0.3)) {
    sendFromCustomer(scene, phrase(scene, voice.customer.greetings))
    thread.pass(random.int(4, 40) * 1000)
    sendFromCustomer(scene, writeOpening(scene), { attachments: photos })
    return
  }
  sendFromCustomer(scene, writeOpening(scene), { opening: true, attachments: photos })
}

function firstStep(scene: Scene, fate: Fate, roll: number): Step {
  if (fate === 'solved_then_quiet') return 'answer'
  const promise = PROMISES[scene.intent] ?? 0.08
  if (fate === 'left_waiting') return roll < 0.7 ? 'promise' : 'courier'
  if (scene.intent === 'delivery_problem' && roll > 0.78) return 'courier'
  const ask = ASKS[scene.intent] === undefined ? 0.06 : scene.phrasing === 'vague' ? 0.7 : 0.3
  return roll < ask ? 'ask' : roll < ask + promise ? 'promise' : 'answer'
}

function converse(scene: Scene, first: Agent, fate: Fate, opening: Step): Resolution {
  const { random, thread } = scene
  let agent = first
  let step = opening
  for (let round = 0; round < 5; round++) {
    if (scene.needsPerson === 'legal_threat' && agent.team !== 'Escalations') agent = takeOver(scene, 'Escalations')
    if (step === 'ask') {
      const next = askBack(scene, agent)
      if (next !== 'answered') return next
      step = random.chance(0.85) ? 'answer' : 'promise'
    } else if (step === 'promise' || step === 'courier') {
      const next = step === 'promise' ? promise(scene, agent, fate) : askCourier(scene, agent, fate)
      if (next !== 'go_on') return next
      step = 'answer'
    } else {
      const next = answer(scene, agent, fate)
      if (next === 'promised_elsewhere') {
        const kept = keepElsewhere(scene, agent, fate)
        if (kept !== 'go_on') return kept
        continue
      }
      if (next !== 'again') return next
      step = random.chance(0.15) ? 'promise' : 'answer'
      scene.heat = Math.min(1, scene.heat + 0.15)
      waitForAgent(scene, agent)
      if (random.chance(0.12)) label(scene, agent)
    }
    if (thread.now > scene.horizon) break
  }
  return 'not_met'
}

function askBack(scene: Scene, agent: Agent): Resolution | 'answered' {
  const { random, thread, voice } = scene
  const kind: AskKind = ASKS[scene.intent] ?? 'choice'
  const will = random.weighted({ answers: 62, silent: 38 })
  const minutes = Math.round(random.around(scene.channel === 'chat' ? 3 : 300, scene.channel === 'chat' ? 0.7 : 1.2))
  const words = phrase(scene, voice.agent.ask[kind])
  const id = sendFromAgent(scene, agent, words, {
    owed: 'customer',
    expect: { effect: 'wasted', reaction: 'answers', unpromptedAfterMinutes: minutes },
    ...macroOf(scene, agent, `ask-${kind}`),
  })
  if (will === 'silent') {
    const ended = customerIsSilent(scene, agent, id, kind)
    if (ended !== 'answered') return ended
  } else {
    if (scene.channel === 'email' && minutes > 90 && random.chance(0.05)) sendOutOfOffice(scene, 4 * MINUTE)
    thread.pass(minutes * MINUTE)
    sendFromCustomer(scene, phrase(scene, voice.customer.answers[kind]), { attachments: kind === 'photo' })
  }
  waitForAgent(scene, agent)
  return 'answered'
}

function promise(scene: Scene, agent: Agent, fate: Fate): Resolution | 'go_on' {
  const { random, thread, voice } = scene
  const id = sendFromAgent(scene, agent, phrase(scene, voice.agent.promise), {
    owed: 'us',
    expect: { effect: 'harmful', reaction: 'complains', afterMinutes: random.int(10, 600) },
  })
  const due = addService(thread.now, random.int(5, 16) * HOUR)
  if (random.chance(0.2))
    noteFrom(
      scene,
      agent.name,
      random.pick([
        'Asked the warehouse, waiting.',
        'Checked with accounting, they answer tomorrow.',
        'To do: come back to the customer!',
      ]),
    )
  const snoozed = random.chance(0.3)
  if (snoozed) {
    thread.pass(random.int(30, 120) * 1000)
    thread.event('snoozed', 'agent', undefined, { until: new Date(due).toISOString() })
  }
  const acknowledged = random.chance(0.27)
  if (acknowledged) waitingThanks(scene)
  const kept = fate !== 'left_waiting' && random.chance(agent.quality)
  if (kept) {
    const comes = due + random.int(-3 * 60, 60) * MINUTE
    if (isNudged(scene, id, comes)) return complainsOfNudge(scene, agent)
    thread.passUntil(comes)
    meetOurClose(scene)
    if (snoozed && !acknowledged) thread.event('unsnoozed', thread.now < due ? 'agent' : 'system')
    thread.passUntil(addService(thread.now, MINUTE))
    return 'go_on'
  }
  return brokenPromise(scene, agent, fate, id)
}

/** The customer has thanked for an answer, and for what was promised on the telephone besides. */
function keepElsewhere(scene: Scene, agent: Agent, fate: Fate): Resolution | 'go_on' {
  const { random, thread } = scene
  const saidIn = thread.messages.findLast(({ from }) => from === 'agent')!.id
  if (!random.chance(agent.quality)) return brokenPromise(scene, agent, fate, saidIn)
  thread.passUntil(addService(thread.now, random.int(5, 16) * HOUR))
  meetOurClose(scene)
  thread.passUntil(addService(thread.now, MINUTE))
  return 'go_on'
}

/** Whom we owe an answer does not like to be asked for one. */
function complainsOfNudge(scene: Scene, agent: Agent): 'go_on' {
  const { voice } = scene
  scene.heat = Math.min(1, scene.heat + 0.4)
  sendFromCustomer(scene, [phrase(scene, voice.customer.notSolved), ...loadedSentences(scene)].join(' '))
  waitForAgent(scene, agent)
  scene.apologise = true
  return 'go_on'
}

/** Passes to the moment of the complaint, where a nudge of ours comes before `until` and is taken badly. */
function isNudged({ thread }: Scene, saidIn: string, until: number): boolean {
  const { reaction, afterMinutes = 60 } = thread.expected(saidIn)
  const at = thread.nudgeUntil(until)
  if (at === undefined || reaction !== 'complains') return false
  thread.passUntil(at + afterMinutes * MINUTE)
  return true
}

function askCourier(scene: Scene, agent: Agent, fate: Fate): Resolution | 'go_on' {
  const { random, thread, voice } = scene
  const id = sendFromAgent(scene, agent, phrase(scene, voice.agent.courier), {
    owed: 'third_party',
    expect: { effect: 'wasted', reaction: 'nothing' },
  })
  if (random.chance(0.25)) waitingThanks(scene)
  if (fate !== 'left_waiting' && random.chance(0.8)) {
    thread.passUntil(addService(thread.now, random.int(8, 40) * HOUR))
    noteFrom(scene, 'courier-claims', phrase(scene, voice.agent.courierNews), 'system')
    thread.owed = 'us'
    waitForAgent(scene, agent)
    return 'go_on'
  }
  return brokenPromise(scene, agent, fate, id)
}

/** A thank-you in form, but the next step is ours or the courier's: not safe to close. */
function waitingThanks(scene: Scene): void {
  const { thread, random, voice } = scene
  thread.pass(Math.round(random.around(scene.channel === 'chat' ? 1 : 50, 1)) * MINUTE)
  sendFromCustomer(scene, phrase(scene, voice.customer.thanksWaiting), { owed: thread.owed, bareThanks: true })
}

/** The agent forgets. Some customers chase, some never come back; the ticket may even be closed over it. */
function brokenPromise(scene: Scene, agent: Agent, fate: Fate, saidIn: string): Resolution | 'go_on' {
  const { random, thread, voice } = scene
  if (fate === 'left_waiting' || random.chance(0.3)) {
    if (!random.chance(0.6)) return isNudged(scene, saidIn, scene.horizon) ? complainsOfNudge(scene, agent) : 'not_met'
    const by = random.chance(0.5) ? 'rule' : 'agent'
    const seconds = random.int(30, 90) * 3600
    if (isNudged(scene, saidIn, thread.now + seconds * 1000)) return complainsOfNudge(scene, agent)
    closeBy(scene, by, seconds)
    return 'not_met'
  }
  const waits = random.around(2.6, 0.5) * DAY
  if (isNudged(scene, saidIn, thread.now + waits)) return complainsOfNudge(scene, agent)
  thread.pass(waits)
  scene.heat = Math.min(1, scene.heat + 0.3)
  sendFromCustomer(scene, [phrase(scene, voice.customer.chase), ...loadedSentences(scene)].join(' '))
  waitForAgent(scene, agent)
  scene.apologise = true
  return 'go_on'
}
