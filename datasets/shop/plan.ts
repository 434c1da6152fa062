import { parisOffset } from './paris-hours.ts'
import { createRandom } from './random.ts'
import { type ShopSettings, USUAL } from './settings.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** The newest weeks, whose customers use wordings that no earlier ticket has. */
export const NEW_WORDING_WEEKS = 6

export type Kind = 'request' | 'spam' | 'bounce' | 'out_of_office' | 'notification'
const KINDS: readonly Kind[] = ['request', 'spam', 'bounce', 'out_of_office', 'notification']

/** Why a customer opens a new ticket although an earlier one exists. */
export type Sequel = 'none' | 'thanks' | 'chase' | 'other_question'
const SEQUELS: readonly Sequel[] = ['none', 'thanks', 'chase', 'other_question']

/** Who writes when, for the whole history: a few numbers per ticket, so that each ticket can be told by itself later. */
export interface Plan {
  readonly seed: number
  /** What belongs to the shop itself stands on this: its season, its campaigns and where its mix goes. All else is chance. */
  readonly shop: number
  readonly settings: ShopSettings
  readonly count: number
  readonly start: number
  readonly end: number
  isCampaign(at: number): boolean
  /** Whether this ticket's customer uses wordings that the others lack. */
  newWording(index: number): boolean
  at(index: number): number
  person(index: number): number
  kind(index: number): Kind
  sequel(index: number): Sequel
  /** The earlier ticket this one belongs to, or −1. */
  parent(index: number): number
  /** The later ticket that belongs to this one, or −1. */
  child(index: number): number
  /** The same customer's ticket before this one, or −1. */
  previous(index: number): number
}

/** @param options.shop the seed itself where absent; another seed then gives the same shop with other chance */
export function makePlan(options: {
  seed: number
  shop?: number
  tickets: number
  weeks: number
  end: number
  settings?: ShopSettings
}): Plan {
  const { seed, shop = seed, tickets: count, weeks, end, settings = USUAL } = options
  const start = end - weeks * WEEK
  const campaigns = campaignWeeks(shop, weeks, settings.campaigns)
  const at = spread({ seed, shop, count, weeks, start, campaigns, settings })
  const person = new Int32Array(count)
  const kind = new Uint8Array(count)
  const sequel = new Uint8Array(count)
  const parent = new Int32Array(count).fill(-1)
  const child = new Int32Array(count).fill(-1)
  const previous = new Int32Array(count).fill(-1)
  const newest: number[] = []
  let people = 0
  for (let i = 0; i < count; i++) {
    const random = createRandom(seed, 'plan', i)
    kind[i] = KINDS.indexOf(random.weighted<Kind>(kindWeights(settings.unsolicited)))
    const wanted = random.chance(0.1) ? lowerBound(at, at[i]! - (1.3 + 11 * random.next() ** 1.5) * DAY, i) : -1
    if (
      wanted > 0 &&
      kind[i] === 0 &&
      kind[wanted] === 0 &&
      child[wanted] === -1 &&
      (sequel[wanted] === 0 || sequel[wanted] === 3) &&
      newest[person[wanted]!]! === wanted
    ) {
      parent[i] = wanted
      child[wanted] = i
      sequel[i] = SEQUELS.indexOf(random.weighted<Sequel>({ thanks: 36, chase: 38, other_question: 26 }))
      person[i] = person[wanted]!
    } else if (kind[i] === 0 && i > 20 && random.chance(0.27)) {
      person[i] = person[random.int(0, i - 1)]!
    } else {
      person[i] = people++
    }
    previous[i] = newest[person[i]!] ?? -1
    newest[person[i]!] = i
  }
  return {
    seed,
    shop,
    count,
    start,
    end,
    settings,
    isCampaign: moment => campaigns.has(Math.floor((moment - start) / WEEK)),
    newWording: index =>
      settings.newWording === 'newest_weeks'
        ? at[index]! >= end - NEW_WORDING_WEEKS * WEEK
        : createRandom(seed, 'wording', index).chance(settings.newWording),
    at: index => at[index]!,
    person: index => person[index]!,
    kind: index => KINDS[kind[index]!]!,
    sequel: index => SEQUELS[sequel[index]!]!,
    parent: index => parent[index]!,
    child: index => child[index]!,
    previous: index => previous[index]!,
  }
}

function kindWeights(unsolicited: number): Record<Kind, number> {
  return {
    request: 91.5,
    spam: 3.6 * unsolicited,
    bounce: 1.1 * unsolicited,
    out_of_office: 1.3 * unsolicited,
    notification: 2.5 * unsolicited,
  }
}

function campaignWeeks(shop: number, weeks: number, count: number): ReadonlySet<number> {
  const first = Math.floor(weeks * (0.3 + 0.35 * createRandom(shop, 'campaign').next()))
  const others = createRandom(shop, 'campaigns')
  return new Set(Array.from({ length: count }, (_, nth) => (nth === 0 ? first : others.int(0, weeks - 1))))
}

/** Weeks swing and grow, some have a campaign; inside a week the shop's customers keep their hours. Ascending. */
function spread({
  seed,
  shop,
  count,
  weeks,
  start,
  campaigns,
  settings,
}: Pick<Plan, 'seed' | 'shop' | 'count' | 'start' | 'settings'> & {
  readonly weeks: number
  readonly campaigns: ReadonlySet<number>
}): Float64Array {
  const random = createRandom(seed, 'weeks')
  const phase = createRandom(shop, 'season').next()
  const weights = Array.from(
    { length: weeks },
    (_, week) =>
      settings.growth ** week *
      random.around(1, settings.weekSwing) *
      (campaigns.has(week) ? 1.75 : 1) *
      (1 + settings.season * Math.sin(2 * Math.PI * (week / 13 + phase))),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const at = new Float64Array(count)
  let done = 0
  let share = 0
  for (let week = 0; week < weeks; week++) {
    share += weights[week]!
    const until = week === weeks - 1 ? count : Math.round((count * share) / total)
    const from = start + week * WEEK
    const hours = hourWeights(from)
    let hour = 0
    let passed = 0
    for (let i = done; i < until; i++) {
      const target = (i - done + random.next()) / (until - done)
      while (hour < hours.length - 1 && passed + hours[hour]! < target) passed += hours[hour++]!
      const inside = Math.min(0.9999, Math.max(0, (target - passed) / hours[hour]!))
      at[i] = Math.floor((from + (hour + inside) * HOUR) / 1000) * 1000
    }
    done = until
  }
  return at
}

const BY_HOUR = [1, 0.6, 0.3, 0.2, 0.2, 0.4, 1, 2.4, 4.5, 6.5, 7.5, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6.5, 6.5, 4.5, 2.3]
const BY_DAY = [0.55, 1.35, 1.15, 1.05, 1.05, 1, 0.7]

function hourWeights(from: number): number[] {
  const weights = Array.from({ length: 168 }, (_, hour) => {
    const local = new Date(from + hour * HOUR + parisOffset(from + hour * HOUR))
    return BY_HOUR[local.getUTCHours()]! * BY_DAY[local.getUTCDay()]!
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map(weight => weight / total)
}

/** The last index below `limit` whose time is at or before `value`; −1 where there is none. */
function lowerBound(at: Float64Array, value: number, limit: number): number {
  let low = 0
  let high = limit
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
