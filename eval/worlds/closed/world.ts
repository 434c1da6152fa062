import type { Deed } from '../../../datasets/shop/deeds.ts'
import { ticketIdOf } from '../../../datasets/shop/facts.ts'
import { withOneMore } from '../../../datasets/shop/one-more.ts'
import type { Plan } from '../../../datasets/shop/plan.ts'
import { showTicket } from '../../../datasets/shop/show-ticket.ts'
import { type Told, tellStory, truthOf } from '../../../datasets/shop/tell-ticket.ts'
import type { TicketTruth } from '../../../datasets/shop/truth.ts'
import type { Instant } from '../../../src/core/time.ts'
import type { Input } from '../../../src/core/turn.ts'
import { inputsOf } from '../../../src/history/inputs-of.ts'
import type { Ticket } from '../../../src/history/ticket.ts'

/** A ticket whose story nobody has asked for yet. */
interface Untold {
  readonly plan: Plan
  readonly index: number
  readonly createdAt: Instant
  readonly deeds: readonly Deed[]
}

interface Story extends Untold {
  readonly told: Told
  /** What people and machines do, as far as it is told now; ours is left out. */
  readonly inputs: readonly Input[]
}

/**
 * A shop whose people answer what we do. Each ticket is a story that is told anew with our deeds in it: up to the newest deed it is
 * the same to the byte, from there on it goes as its people would go on. Nothing after `until` is shown.
 */
export class World {
  readonly #plan: Plan
  readonly #until: Instant
  readonly #stories = new Map<string, Untold | Story>()
  readonly #ofPerson = new Map<number, string[]>()

  constructor(plan: Plan, until: Instant) {
    this.#plan = plan
    this.#until = until
    for (let index = 0; index < plan.count; index++) this.#know(plan, index)
  }

  /** Tickets created from `from` on, oldest first; those our deeds have called forth among them. */
  createdSince(from: Instant): string[] {
    return [...this.#stories]
      .filter(([, { createdAt }]) => createdAt >= from)
      .sort(([a, { createdAt: x }], [b, { createdAt: y }]) => x - y || (a < b ? -1 : 1))
      .map(([id]) => id)
  }

  knows(id: string): boolean {
    return this.#stories.has(id)
  }

  createdAt(id: string): Instant {
    return this.#stories.get(id)!.createdAt
  }

  /** The ticket as its helpdesk shows it at a moment, that moment included. */
  show(id: string, at: Instant): Ticket {
    const { plan, index, told } = this.#story(id)
    return showTicket(plan, index, told, at + 1)
  }

  /** The customer's other tickets that exist at a moment. */
  others(id: string, at: Instant): Ticket[] {
    const { plan, index } = this.#story(id)
    return this.#ofPerson
      .get(plan.person(index))!
      .filter(other => other !== id && this.#stories.get(other)!.createdAt <= at)
      .map(other => this.show(other, at))
  }

  inputs(id: string): readonly Input[] {
    return this.#story(id).inputs
  }

  /** The ticket as it would have gone without us. */
  untouched(id: string): Ticket {
    const { plan, index } = this.#story(id)
    return showTicket(plan, index, tellStory(plan, index), this.#until)
  }

  truth(id: string): TicketTruth {
    const { plan, index, told } = this.#story(id)
    return truthOf(plan, index, told, this.#until)
  }

  /** Tells the ticket anew with one more deed. Returns the id of a ticket that the customer opens because of it. */
  do(id: string, deed: Deed): string | undefined {
    const story = this.#story(id)
    const deeds = [...story.deeds, deed].sort((a, b) => a.at - b.at)
    this.#keep(id, { ...story, deeds, told: tellStory(story.plan, story.index, deeds) })
    const opensAt = this.#story(id).told.scene.opensAnotherAt
    if (opensAt === undefined || opensAt >= this.#until || story.index >= this.#plan.count) return undefined
    const more = withOneMore(story.plan, story.index, opensAt)
    const added = ticketIdOf(more.plan.seed, more.index)
    return this.#stories.has(added) ? undefined : this.#know(more.plan, more.index)
  }

  #know(plan: Plan, index: number): string {
    const id = ticketIdOf(plan.seed, index)
    this.#stories.set(id, { plan, index, createdAt: plan.at(index), deeds: [] })
    const person = plan.person(index)
    const known = this.#ofPerson.get(person)
    if (known === undefined) this.#ofPerson.set(person, [id])
    else known.push(id)
    return id
  }

  /** Most stories are told when somebody first asks for them. */
  #story(id: string): Story {
    const story = this.#stories.get(id)!
    if ('told' in story) return story
    return this.#keep(id, { ...story, told: tellStory(story.plan, story.index, story.deeds) })
  }

  #keep(id: string, story: Omit<Story, 'inputs'>): Story {
    const whole = showTicket(story.plan, story.index, story.told, this.#until)
    const ours = new Set(story.deeds.flatMap(deed => (deed.kind === 'message' ? [deed.id] : [])))
    const inputs = inputsOf(whole).filter(
      input => !(input.kind === 'event' ? input.actor === 'bot' : ours.has(input.id)),
    )
    const kept = { ...story, inputs }
    this.#stories.set(id, kept)
    return kept
  }
}
