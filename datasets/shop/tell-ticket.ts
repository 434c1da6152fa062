import type { Ticket, TicketEvent } from '../../src/history/ticket.ts'
import { CONFUSED_WITH, INTENT_WEIGHTS, TEAM_OF } from './catalog.ts'
import { sendFromCustomer } from './customer-message.ts'
import { closeBy, runNativeRules, takeOver } from './desk.ts'
import { asOrder, orderEvents, orderIdOf, type Purchase, purchaseOf } from './orders.ts'
import { type Person, personOf } from './people.ts'
import { tellCall } from './phone-story.ts'
import type { Plan } from './plan.ts'
import { createRandom, mix32 } from './random.ts'
import { teamFor, tellChase, tellRequest } from './request-story.ts'
import { phrase, type Scene, SHOP } from './scene.ts'
import { makeSlots, type Slots } from './slots.ts'
import type { Fate, Resolution } from './story-ends.ts'
import { settle, Thread, type ToldThread } from './thread.ts'
import type { TicketTruth, TrueIntent, TrueOwed } from './truth.ts'
import { tellUnsolicited } from './unsolicited-story.ts'
import type { Channel, Intent, Language } from './vocabulary.ts'
import { VOICES } from './voices.ts'

const DAY = 86_400_000

/** A ticket as an export shows it, and what was really so. */
export interface ToldTicket {
  readonly ticket: Ticket
  readonly truth: TicketTruth
}

/** What the plan and chance fix about a ticket before its story is told; cheap, so that relatives can ask for it. */
interface Facts {
  readonly intent: Intent
  readonly channel: Channel
  readonly person: Person
  readonly purchase?: Purchase
  /** The ticket whose order and product this one is about. */
  readonly matter: number
}

/** Ids look like a helpdesk's and say nothing about order or kind. */
export function ticketIdOf(seed: number, index: number): string {
  return String(mix32(index + mix32(seed ^ 0x7133)))
}

function factsOf(plan: Plan, index: number): Facts {
  const { seed } = plan
  const random = createRandom(seed, 'facts', index)
  const person = personOf(seed, plan.person(index), plan.start, plan.end)
  const channel = random.weighted<Channel>({ email: 56, chat: 21, sms: 11, phone: 12 })
  const sequel = plan.sequel(index)
  if (sequel === 'chase' || sequel === 'thanks') {
    const earlier = factsOf(plan, plan.parent(index))
    const same =
      random.chance(0.6) && earlier.channel !== 'phone' ? earlier.channel : channel === 'phone' ? 'email' : channel
    return { ...earlier, channel: same }
  }
  const intent = pickIntent(plan, index)
  const purchase = purchaseOf(seed, index, intent, plan.at(index))
  return { intent, channel, person, matter: index, ...(purchase && { purchase }) }
}

/** The mix drifts a little from week to week; the campaign brings questions about codes and stock. */
function pickIntent(plan: Plan, index: number): Intent {
  const at = plan.at(index)
  const week = createRandom(plan.seed, 'mix', Math.floor((at - plan.start) / (7 * DAY)))
  const campaign = at >= plan.campaign.from && at < plan.campaign.to
  const weights = { ...INTENT_WEIGHTS } as Record<Intent, number>
  for (const intent of Object.keys(weights) as Intent[]) weights[intent] *= week.around(1, 0.18)
  if (campaign) {
    weights.discount_code *= 4
    weights.stock_availability *= 2.5
    weights.order_status *= 1.4
  }
  return createRandom(plan.seed, 'intent', index).weighted(weights)
}

/** Tells the ticket with this number, whatever else was told before. */
export function tellTicket(plan: Plan, index: number): ToldTicket {
  const told = tell(plan, index)
  return { ticket: assemble(plan, index, told), truth: told.truth }
}

interface Told {
  readonly facts: Facts
  readonly scene: Scene
  readonly subject: string | undefined
  readonly thread: ToldThread
  readonly truth: TicketTruth
}

function tell(plan: Plan, index: number): Told {
  const facts = factsOf(plan, index)
  const kind = plan.kind(index)
  const scene = setScene(plan, index, facts)
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
    tellThanks(scene, owedAt(tell(plan, parent).thread, plan.at(index)))
  } else if (sequel === 'chase') {
    resolution = tellChase(scene)
    mergeSome(scene, ticketIdOf(plan.seed, parent))
  } else if (facts.channel === 'phone') resolution = tellCall(scene)
  else resolution = tellRequest(scene, fateOf(plan, index))
  if (facts.channel === 'phone' && kind === 'request') subject = `Inbound call: ${scene.slots['name']}`
  if (facts.channel === 'sms' && kind === 'request') subject = `SMS conversation with ${scene.slots['name']}`
  if (facts.channel === 'chat' && kind === 'request') subject = undefined
  const thread = scene.thread.toldUntil(plan.end)
  const truth: TicketTruth = {
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
    resolution,
  }
  return { facts, scene, subject, thread, truth }
}

function setScene(plan: Plan, index: number, facts: Facts): Scene {
  const { seed } = plan
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
    person,
    voice,
    slots: slotsIn(person.language),
    slotsIn,
    thread: new Thread(seed, index, at),
    intent,
    ...(secondary && { secondary }),
    channel: kind === 'request' ? facts.channel : 'email',
    newWording: at >= plan.newWordingFrom,
    campaign: at >= plan.campaign.from && at < plan.campaign.to,
    vip: person.vipSince !== undefined && person.vipSince <= at,
    subject: '',
    orderId,
    heat: Math.min(1, heat),
    phrasing: at >= plan.newWordingFrom ? 'newer' : 'older',
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

function assemble(plan: Plan, index: number, told: Told): Ticket {
  const { scene, facts, thread, subject } = told
  const { person } = facts
  const at = plan.at(index)
  const request = plan.kind(index) === 'request'
  const events = request
    ? [
        ...customerFacts(person, at, plan.end),
        ...(facts.purchase ? orderEvents(facts.purchase, at) : []),
        ...thread.events,
      ]
    : thread.events
  const limit = new Date(plan.end).toISOString()
  const dated = events.filter(event => event.at < limit).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const settled = settle(dated)
  const orders = request ? ordersOf(plan, index) : []
  const satisfaction = request ? satisfactionOf(plan, index, told, settled.closed_at) : undefined
  return {
    schema: 1,
    id: told.truth.id,
    account: SHOP.account,
    brand: SHOP.brand,
    ...(request && { market: person.market }),
    channel: scene.channel,
    ...(subject !== undefined && { subject }),
    ...(request && { language: person.language }),
    ...settled,
    customer: request
      ? {
          id: person.id,
          email: person.email,
          phone: person.phone,
          name: `${person.first} ${person.last}`,
          vip: person.vipSince !== undefined && person.vipSince < plan.end,
          ...(person.segments.length > 0 && { segments: [...person.segments] }),
          timezone: person.timezone,
          ...(orders.length > 0 && { orders }),
        }
      : { id: person.id, email: thread.messages[0]?.author ?? person.email },
    created_at: new Date(at).toISOString(),
    ...(satisfaction && { satisfaction }),
    messages: thread.messages,
    events: dated,
  }
}

/** What the helpdesk knew of the customer when the ticket came in, and what it learned while the ticket lived. */
function customerFacts(person: Person, at: number, end: number): TicketEvent[] {
  const { vipSince } = person
  const field = (moment: number, name: string, value: unknown): TicketEvent => ({
    at: new Date(Math.floor(moment / 1000) * 1000).toISOString(),
    type: 'field',
    actor: 'system',
    to: { name, value },
  })
  const events = [field(at, 'customer.vip', vipSince !== undefined && vipSince <= at)]
  if (person.segments.length > 0) events.push(field(at, 'customer.segments', [...person.segments]))
  if (vipSince !== undefined && vipSince > at && vipSince < Math.min(end, at + 30 * DAY))
    events.push(field(vipSince, 'customer.vip', true))
  return events
}

/** The customer's newest orders as the export shows them: of this ticket and the two before it. */
function ordersOf(plan: Plan, index: number): NonNullable<Ticket['customer']['orders']> {
  const orders = new Map<string, NonNullable<Ticket['customer']['orders']>[number]>()
  for (let at = index, steps = 0; at !== -1 && steps < 3; at = plan.previous(at), steps++) {
    const { purchase } = factsOf(plan, at)
    if (purchase) orders.set(purchase.id, asOrder(purchase, plan.end))
  }
  return [...orders.values()]
}

function satisfactionOf(plan: Plan, index: number, told: Told, closedAt: string | undefined): Ticket['satisfaction'] {
  const random = createRandom(plan.seed, 'survey', index)
  if (closedAt === undefined || told.truth.intent === 'thanks' || !random.chance(0.17)) return undefined
  const good = told.truth.resolution === 'confirmed' ? 0.93 : told.truth.resolution === 'not_met' ? 0.2 : 0.72
  const happy = random.chance(good * (1 - 0.4 * told.scene.heat))
  const score = happy ? random.int(4, 5) : random.int(1, 3)
  const { reviews } = told.scene.voice.customer
  const review = happy ? reviews.good : reviews.bad
  return {
    score,
    ...(random.chance(0.35) && { comment: phrase(told.scene, review, { agent: told.scene.slots['agent'] || 'team' }) }),
  }
}
