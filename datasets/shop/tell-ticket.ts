import type { Ticket } from '../../src/history/ticket.ts'
import { CONFUSED_WITH, TEAM_OF } from './catalog.ts'
import { sendFromCustomer } from './customer-message.ts'
import type { Deed } from './deeds.ts'
import { closeBy, runNativeRules, takeOver, teamFor } from './desk.ts'
import { type Facts, factsOf, ticketIdOf } from './facts.ts'
import { orderIdOf } from './orders.ts'
import { tellCall } from './phone-story.ts'
import type { Plan } from './plan.ts'
import { createRandom } from './random.ts'
import { tellChase, tellRequest } from './request-story.ts'
import { phrase, type Scene } from './scene.ts'
import { showTicket } from './show-ticket.ts'
import { makeSlots, type Slots } from './slots.ts'
import type { Fate, Resolution } from './story-ends.ts'
import { Thread, type ToldThread } from './thread.ts'
import type { TicketTruth, TrueIntent, TrueOwed } from './truth.ts'
import { tellUnsolicited } from './unsolicited-story.ts'
import type { Language } from './vocabulary.ts'
import { VOICES } from './voices.ts'

const DAY = 86_400_000

/** A ticket as an export shows it, and what was really so. */
export interface ToldTicket {
  readonly ticket: Ticket
  readonly truth: TicketTruth
}

/** Tells the ticket with this number, whatever else was told before. */
export function tellTicket(plan: Plan, index: number): ToldTicket {
  const told = tellStory(plan, index)
  return { ticket: showTicket(plan, index, told, plan.end, 'surveyed'), truth: truthOf(plan, index, told, plan.end) }
}

/** A story told to its end, of which every moment can be shown. */
export interface Told {
  readonly facts: Facts
  readonly scene: Scene
  readonly subject: string | undefined
  readonly language: Language
  readonly intent: TrueIntent
  readonly resolution: Resolution
}

/** Tells how it goes with these deeds of ours, ascending by time. Until the first of them it goes as without any. */
export function tellStory(plan: Plan, index: number, deeds: readonly Deed[] = []): Told {
  const facts = factsOf(plan, index)
  const kind = plan.kind(index)
  const scene = setScene(plan, index, facts, deeds)
  const sequel = plan.sequel(index)
  const parent = plan.parent(index)
  let intent: TrueIntent = facts.intent
  let subject: string | undefined = scene.subject
  let { language } = scene.person
  let resolution: Resolution = 'nothing_asked'
  if (kind !== 'request') {
    ;({ subject, language } = tellUnsolicited(scene, kind))
    intent = kind
  } else if (sequel === 'thanks') {
    intent = 'thanks'
    tellThanks(scene, owedAt(tellStory(plan, parent).scene.thread.toldUntil(plan.end), plan.at(index)))
  } else if (sequel === 'chase') {
    resolution = tellChase(scene)
    mergeSome(scene, ticketIdOf(plan.seed, parent))
  } else if (facts.channel === 'phone') resolution = tellCall(scene)
  else resolution = tellRequest(scene, fateOf(plan, index))
  if (facts.channel === 'phone' && kind === 'request') subject = `Inbound call: ${scene.slots['name']}`
  if (facts.channel === 'sms' && kind === 'request') subject = `SMS conversation with ${scene.slots['name']}`
  if (facts.channel === 'chat' && kind === 'request') subject = undefined
  return { facts, scene, subject, language, intent, resolution }
}

/** What was really so, about the messages before `end`. */
export function truthOf(plan: Plan, index: number, told: Told, end: number): TicketTruth {
  const { scene, intent, language, resolution } = told
  const kind = plan.kind(index)
  const sequel = plan.sequel(index)
  const parent = plan.parent(index)
  const thread = scene.thread.toldUntil(end)
  return {
    id: ticketIdOf(plan.seed, index),
    intent,
    ...(scene.secondary && kind === 'request' && sequel === 'none' && { secondaryIntent: scene.secondary }),
    language,
    phrasing: scene.phrasing,
    ...(parent !== -1 && { sequelOf: ticketIdOf(plan.seed, parent) }),
    owedAfter: thread.owedAfter,
    safeToClose: thread.safeToClose,
    bareThanks: thread.bareThanks,
    followUps: thread.followUps,
    finalTeam: kind === 'request' ? teamFor(scene) : 'nobody',
    ...(scene.needsPerson && { needsPerson: scene.needsPerson }),
    ...(scene.isGeneral && { published: scene.voice.agent.published[scene.intent]! }),
    resolution,
  }
}

function setScene(plan: Plan, index: number, facts: Facts, deeds: readonly Deed[]): Scene {
  const { seed } = plan
  const newWording = plan.newWording(index)
  const at = plan.at(index)
  const random = createRandom(seed, 'story', index)
  const { person, intent, matter } = facts
  const voice = VOICES[person.language]
  const orderId = facts.purchase?.id ?? orderIdOf(seed, matter)
  const slotsIn = (language: Language): Slots =>
    makeSlots(createRandom(seed, 'slots', matter), { ...person, language }, intent, plan.at(matter), orderId)
  const kind = plan.kind(index)
  const secondary =
    kind === 'request' && facts.channel !== 'phone' && random.chance(0.05)
      ? random.pick(CONFUSED_WITH[intent])
      : undefined
  const heat = { warm: 0.02, neutral: 0.1, terse: 0.2, hot: 0.6 }[person.temper] * (0.5 + random.next())
  const scene: Scene = {
    random,
    settings: plan.settings,
    person,
    voice,
    slots: slotsIn(person.language),
    slotsIn,
    thread: new Thread(seed, index, at, deeds),
    intent,
    ...(secondary && { secondary }),
    channel: kind === 'request' ? facts.channel : 'email',
    newWording,
    campaign: plan.isCampaign(at),
    vip: person.vipSince !== undefined && person.vipSince <= at,
    isGeneral: false,
    asksNothing: kind !== 'request' || plan.sequel(index) === 'thanks',
    subject: '',
    orderId,
    heat: Math.min(1, heat),
    phrasing: newWording ? 'newer' : 'older',
    stopped: false,
    apologise: false,
    horizon: plan.end + 30 * DAY,
    rightTeam: TEAM_OF[intent],
    matter: intent,
  }
  const subjects = random.chance(0.1) ? voice.customer.vague.subjects : voice.intents[intent].subjects
  return { ...scene, subject: phrase(scene, subjects) }
}

function fateOf(plan: Plan, index: number): Fate {
  const child = plan.child(index)
  const sequel = child === -1 ? 'none' : plan.sequel(child)
  if (sequel === 'chase') return 'left_waiting'
  if (sequel === 'thanks')
    return createRandom(plan.seed, 'fate', index).chance(0.85) ? 'solved_then_quiet' : 'left_waiting'
  return 'free'
}

/** Who owed the next step on an earlier ticket at a moment: what its newest message before then left behind. */
function owedAt(thread: ToldThread, at: number): TrueOwed {
  const limit = new Date(at).toISOString()
  const last = thread.messages.filter(message => message.at < limit).at(-1)
  return last === undefined ? 'us' : thread.owedAfter[last.id]!
}

/** Tidy agents merge the ticket they have just finished into the one where the matter began. */
function mergeSome({ thread, random }: Scene, into: string): void {
  if (thread.status !== 'closed' || !random.chance(0.15)) return
  thread.pass(random.int(10, 600) * 1000)
  thread.event('merged', 'agent', into)
}

/** Thanks that arrive as a ticket of their own; whether they may be closed depends on the earlier ticket. */
function tellThanks(scene: Scene, owedBefore: TrueOwed): void {
  const { thread, random, voice } = scene
  sendFromCustomer(
    scene,
    phrase(scene, random.chance(0.6) ? voice.customer.thanksLater : voice.customer.thanks, { agent: 'team' }),
    { owed: owedBefore, bareThanks: true },
  )
  runNativeRules(scene)
  thread.owed = owedBefore
  takeOver(scene, scene.rightTeam)
  closeBy(scene, 'agent', random.int(3, 60))
}
