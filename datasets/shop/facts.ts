import { INTENT_WEIGHTS } from './catalog.ts'
import { type Purchase, purchaseOf } from './orders.ts'
import { type Person, personOf } from './people.ts'
import type { Plan } from './plan.ts'
import { createRandom, mix32 } from './random.ts'
import type { Channel, Intent } from './vocabulary.ts'

const DAY = 86_400_000

/** What the plan and chance fix about a ticket before its story is told; cheap, so that relatives can ask for it. */
export interface Facts {
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

export function factsOf(plan: Plan, index: number): Facts {
  const { seed } = plan
  const random = createRandom(seed, 'facts', index)
  const person = personOf(plan, plan.person(index))
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
  const campaign = plan.isCampaign(at)
  const passed = (at - plan.start) / (plan.end - plan.start)
  const weights = { ...INTENT_WEIGHTS } as Record<Intent, number>
  for (const intent of Object.keys(weights) as Intent[]) {
    weights[intent] *= week.around(1, plan.settings.mixSwing)
    weights[intent] *= createRandom(plan.shop, 'drift', intent).around(1, plan.settings.mixDrift) ** passed
  }
  if (campaign) {
    weights.discount_code *= 4
    weights.stock_availability *= 2.5
    weights.order_status *= 1.4
  }
  return createRandom(plan.seed, 'intent', index).weighted(weights)
}
