import type { Policy } from '../../core/policy.ts'
import { pickStage, type StageForCustomer } from '../../core/stage.ts'
import type { About } from '../../turn/about-of.ts'
import { changedPlaces, SEPARATOR } from './changed-paths.ts'
import { type Held, heldAgainst, type TurnFacts } from './held-numbers.ts'
import { isEqual } from './is-equal.ts'

/** Room for rounding on both sides: a group too many costs a millisecond, one too few a wrong figure. */
const ROUNDING = 1e-6

interface Numbers {
  readonly groups: number[]
  readonly turns: number[]
  readonly values: number[]
}

/** A turn while it is being taken. */
export interface OpenTurn {
  readonly group: number
  readonly turn: number
  readonly about: About
  readonly facts: TurnFacts
}

/** What another policy touches. */
export interface Touched {
  /** All other groups are decided exactly alike, but for the stage. */
  readonly groups: ReadonlySet<number>
  /** False where the turn, standing before the very same, comes out the same under the other policy, but for the stage. */
  isTouched(turn: number): boolean
  /** The stage of a turn under the other policy; undefined where it stays. */
  stagedOf(turn: number): StageForCustomer | undefined
}

/** By the kind of matter, before and after. */
interface Staging {
  readonly isSwitched: boolean
  /** Undefined where the stage stays, or hangs on the customer. */
  readonly staged?: StageForCustomer
  readonly isByCustomer: boolean
}

/** Which turns read which places of a policy, and which numbers they held against its limits. */
export class TouchedGroups {
  readonly #policy: Policy
  readonly #places = new Map<string, number>()
  /** By place: groups that read it outside of any turn. */
  readonly #readers = new Map<string, Set<number>>()
  readonly #numbers = new Map<string, Numbers>()
  readonly #held = new Map<string, Held | undefined>()
  /** Turns often read the very same places: by those, as one text, their number. */
  readonly #kinds = new Map<string, number>()
  readonly #placesOfKind: (readonly number[])[] = []
  readonly #groupsOfKind: Set<number>[] = []
  readonly #kindOfTurn: number[] = []
  readonly #matters = new Map<string, number>()
  readonly #aboutOfMatter: About[] = []
  readonly #matterOfTurn: number[] = []
  readonly #groupOfTurn: number[] = []
  readonly #customers: string[] = []
  #reading = new Set<number>()

  constructor(policy: Policy) {
    this.#policy = policy
  }

  /** @param open the turn in which it was read, as far as it is known; undefined outside of any */
  read(group: number, place: string, open: Pick<OpenTurn, 'turn' | 'facts'> | 'early' | undefined): void {
    if (isStage(place)) return
    if (open === undefined) {
      const readers = this.#readers.get(place)
      if (readers === undefined) this.#readers.set(place, new Set([group]))
      else readers.add(group)
      return
    }
    if (!this.#held.has(place)) this.#held.set(place, heldAgainst(place))
    const values = open === 'early' ? undefined : this.#held.get(place)?.(open.facts)
    if (values === undefined || open === 'early') {
      let id = this.#places.get(place)
      if (id === undefined) {
        id = this.#places.size
        this.#places.set(place, id)
      }
      this.#reading.add(id)
      return
    }
    let numbers = this.#numbers.get(place)
    if (numbers === undefined) {
      numbers = { groups: [], turns: [], values: [] }
      this.#numbers.set(place, numbers)
    }
    for (const value of values) {
      numbers.groups.push(group)
      numbers.turns.push(open.turn)
      numbers.values.push(value)
    }
  }

  /** The turn is over: what was read since the one before was read for it. */
  close({ group, turn, about }: Omit<OpenTurn, 'facts'>, customerId: string): void {
    const read = [...this.#reading].sort((a, b) => a - b)
    this.#reading = new Set()
    const key = read.join(' ')
    let kind = this.#kinds.get(key)
    if (kind === undefined) {
      kind = this.#kinds.size
      this.#kinds.set(key, kind)
      this.#placesOfKind.push(read)
      this.#groupsOfKind.push(new Set())
    }
    this.#groupsOfKind[kind]!.add(group)
    this.#kindOfTurn[turn] = kind
    this.#matterOfTurn[turn] = this.#matterOf(about)
    this.#groupOfTurn[turn] = group
    this.#customers[group] = customerId
  }

  /** @param more places that the two policies differ in besides their own */
  under(other: Policy, more: readonly string[] = []): Touched {
    const groups = new Set<number>()
    const turns = new Set<number>()
    const changed = new Set<number>()
    for (const changedPlace of [...changedPlaces(this.#policy, other), ...more]) {
      const place = changedPlace.startsWith('hours') ? 'hours' : changedPlace
      for (const group of this.#readers.get(place) ?? []) groups.add(group)
      const id = this.#places.get(place)
      if (id !== undefined) changed.add(id)
      const numbers = this.#numbers.get(place)
      if (numbers !== undefined) addCrossed(groups, turns, numbers, valueAt(this.#policy, place), valueAt(other, place))
    }
    const isKindTouched = this.#placesOfKind.map(places => places.some(place => changed.has(place)))
    for (const [kind, isTouched] of isKindTouched.entries())
      if (isTouched) for (const group of this.#groupsOfKind[kind]!) groups.add(group)
    const isStaged = !isEqual([this.#policy.stage, this.#policy.account], [other.stage, other.account])
    const staging = isStaged ? this.#aboutOfMatter.map(about => this.#stagingOf(about, other)) : []
    if (staging.some(({ isSwitched }) => isSwitched))
      for (let turn = 0; turn < this.#groupOfTurn.length; turn++)
        if (staging[this.#matterOfTurn[turn]!]!.isSwitched) groups.add(this.#groupOfTurn[turn]!)
    return {
      groups,
      isTouched: turn =>
        isKindTouched[this.#kindOfTurn[turn]!]! ||
        turns.has(turn) ||
        (isStaged && staging[this.#matterOfTurn[turn]!]!.isSwitched),
      stagedOf: turn => (isStaged ? this.#stagedOf(turn, staging[this.#matterOfTurn[turn]!]!, other) : undefined),
    }
  }

  #matterOf(about: About): number {
    const key = JSON.stringify([about.channel, about.intent])
    let matter = this.#matters.get(key)
    if (matter === undefined) {
      matter = this.#matters.size
      this.#matters.set(key, matter)
      this.#aboutOfMatter.push(about)
    }
    return matter
  }

  /** Which of a canary's two sides a customer is on hangs on the customer; what is no canary is so for all. */
  #stagingOf({ intent, channel }: About, other: Policy): Staging {
    const [before, after] = [this.#policy, other].map(policy => pickStage(policy, intent, channel, ''))
    const isSwitched = (before!.stage === 'off') !== (after!.stage === 'off')
    const isByCustomer = before!.stage === 'canary' || after!.stage === 'canary'
    return { isSwitched, isByCustomer, ...(before!.stage !== after!.stage && { staged: after! }) }
  }

  #stagedOf(turn: number, { isByCustomer, staged }: Staging, other: Policy): StageForCustomer | undefined {
    if (!isByCustomer) return staged
    const { intent, channel } = this.#aboutOfMatter[this.#matterOfTurn[turn]!]!
    return pickStage(other, intent, channel, this.#customers[this.#groupOfTurn[turn]!]!)
  }
}

/** The stage goes into a decision as it is; all that hangs on it is whether it is off. */
function isStage(place: string): boolean {
  return place === 'stage' || place.startsWith(`stage${SEPARATOR}`)
}

function addCrossed(
  groups: Set<number>,
  crossed: Set<number>,
  { groups: whose, turns, values }: Numbers,
  before: unknown,
  after: unknown,
): void {
  const isNumbers = typeof before === 'number' && typeof after === 'number'
  const low = isNumbers ? Math.min(before, after) - ROUNDING : Number.NEGATIVE_INFINITY
  const high = isNumbers ? Math.max(before, after) + ROUNDING : Number.POSITIVE_INFINITY
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < low || values[i]! > high) continue
    groups.add(whose[i]!)
    crossed.add(turns[i]!)
  }
}

function valueAt(policy: Policy, place: string): unknown {
  return place
    .split(SEPARATOR)
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], policy)
}
