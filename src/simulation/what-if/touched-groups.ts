import type { Policy } from '../../core/policy.ts'
import type { Reading } from '../../core/reading.ts'
import { pickStage } from '../../core/stage.ts'
import type { About } from '../../turn/about-of.ts'
import { changedPlaces, placeOf, SEPARATOR } from './changed-paths.ts'

/** What one decision is made from, as far as numbers of the policy are held against it. */
export interface TurnFacts {
  readonly reading: Reading | null
  /** Our messages to the customer within the cap's week. */
  readonly contacts: number
}

/** Limits that decisions hold a number against, and nothing else: only crossing that number changes a decision. */
type Held = (facts: TurnFacts) => readonly number[]

const CAP = placeOf('limits', 'messagesPerCustomerPerWeek')
const THANKS = placeOf('thanks', 'toleratedWrongCloses')

function heldAgainst(place: string): Held | undefined {
  if (place === CAP) return ({ contacts }) => [contacts]
  if (place === THANKS)
    return ({ reading }) => (reading === null ? [] : [1 - reading.thanks.confidence, 1 - reading.owed.confidence])
  const [room, , field, ...more] = place.split(SEPARATOR)
  if (room === 'intents' && field === 'toleratedError' && more.length === 0)
    return ({ reading }) => (reading?.intent ? [1 - reading.intent.confidence] : [])
  return undefined
}

/** Room for rounding on both sides: a group too many costs a millisecond, one too few a wrong figure. */
const ROUNDING = 1e-6

interface Numbers {
  readonly groups: number[]
  readonly values: number[]
}

/** Which groups' decisions read which places of a policy, and which numbers they held against its limits. */
export class TouchedGroups {
  readonly #policy: Policy
  readonly #readers = new Map<string, number[]>()
  readonly #numbers = new Map<string, Numbers>()
  readonly #held = new Map<string, Held | undefined>()
  /** By group: what its decisions were about, each once. */
  readonly #abouts: (readonly About[])[] = []
  readonly #customers: string[] = []

  constructor(policy: Policy) {
    this.#policy = policy
  }

  /** @param facts those of the turn in which it was read; undefined outside of any */
  read(group: number, place: string, facts: TurnFacts | undefined): void {
    if (isStage(place)) return
    if (!this.#held.has(place)) this.#held.set(place, heldAgainst(place))
    const held = facts && this.#held.get(place)
    if (held === undefined) {
      const readers = this.#readers.get(place)
      if (readers === undefined) this.#readers.set(place, [group])
      else if (readers.at(-1) !== group) readers.push(group)
      return
    }
    let numbers = this.#numbers.get(place)
    if (numbers === undefined) {
      numbers = { groups: [], values: [] }
      this.#numbers.set(place, numbers)
    }
    for (const value of held(facts!)) {
      numbers.groups.push(group)
      numbers.values.push(value)
    }
  }

  decided(group: number, customerId: string, abouts: readonly About[]): void {
    const distinct = new Map(abouts.map(about => [`${about.channel}\u0000${about.intent ?? ''}`, about]))
    this.#abouts[group] = [...distinct.values()]
    this.#customers[group] = customerId
  }

  /** The groups that may be decided differently under the other policy; all others are decided exactly alike, but for the stage. */
  under(other: Policy): ReadonlySet<number> {
    const groups = new Set<number>()
    let isStaged = false
    for (const place of changedPlaces(this.#policy, other)) {
      for (const group of this.#readers.get(place) ?? []) groups.add(group)
      if (place.startsWith('hours')) for (const group of this.#readers.get('hours') ?? []) groups.add(group)
      if (isStage(place) || place === 'account') isStaged = true
      const numbers = this.#numbers.get(place)
      if (numbers !== undefined) addCrossed(groups, numbers, valueAt(this.#policy, place), valueAt(other, place))
    }
    if (isStaged)
      for (const [group, abouts] of this.#abouts.entries())
        if (this.#isSwitched(group, abouts, other)) groups.add(group)
    return groups
  }

  #isSwitched(group: number, abouts: readonly About[], other: Policy): boolean {
    const isOff = (policy: Policy, { intent, channel }: About): boolean =>
      pickStage(policy, intent, channel, this.#customers[group]!).stage === 'off'
    return abouts.some(about => isOff(this.#policy, about) !== isOff(other, about))
  }
}

/** The stage goes into a decision as it is; all that hangs on it is whether it is off. */
function isStage(place: string): boolean {
  return place === 'stage' || place.startsWith(`stage${SEPARATOR}`)
}

function addCrossed(groups: Set<number>, { groups: whose, values }: Numbers, before: unknown, after: unknown): void {
  const isNumbers = typeof before === 'number' && typeof after === 'number'
  const low = isNumbers ? Math.min(before, after) - ROUNDING : Number.NEGATIVE_INFINITY
  const high = isNumbers ? Math.max(before, after) + ROUNDING : Number.POSITIVE_INFINITY
  for (let i = 0; i < values.length; i++) if (values[i]! >= low && values[i]! <= high) groups.add(whose[i]!)
}

function valueAt(policy: Policy, place: string): unknown {
  return place
    .split(SEPARATOR)
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], policy)
}
