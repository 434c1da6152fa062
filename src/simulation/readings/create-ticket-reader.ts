import type { Policy } from '../../core/policy.ts'
import { placeTicket } from '../../history/place-ticket.ts'
import type { Ticket } from '../../history/ticket.ts'
import { textsToEmbed } from '../../learning/texts-to-embed.ts'
import { predictIntent } from '../../understanding/intents/predict-intent.ts'
import { deserializeIntentModel } from '../../understanding/intents/serialize-intent-model.ts'
import { createReader } from '../../understanding/read.ts'
import { readTicket } from './ticket-readings.ts'

/** The parts of a policy that readings depend on. */
export interface ReaderRules extends Pick<Policy, 'brands' | 'markets'> {
  readonly timeZone: string
}

/** A few tickets, to be read together. */
export interface TakenTickets {
  /** Every text whose vector reading them may ask for. */
  texts(): readonly string[]
  /** Their readings as JSON, in order. @param vectorAt the vector of the text at that place; none where there is no model */
  read(vectorAt?: (index: number) => Float32Array): string[]
}

/** Reads whole tickets from their JSON; what a thread does, and whoever has no threads. */
export function createTicketReader(
  model: Uint8Array,
  { timeZone, ...origins }: ReaderRules,
): { take(tickets: readonly (readonly [json: string, since: number])[]): TakenTickets } {
  let vectors: ReadonlyMap<string, Float32Array> | undefined
  const reader = createReader({
    intentModel: deserializeIntentModel(model),
    predictIntent,
    timeZone,
    embeddingOf: text => vectors?.get(text),
  })
  return {
    take(given) {
      const tickets = given.map(([json, since]) => ({ ticket: JSON.parse(json) as Ticket, since }))
      let texts: readonly string[] | undefined
      const textsOf = (): readonly string[] => {
        texts ??= textsToEmbed(tickets.map(({ ticket }) => ticket))
        return texts
      }
      return {
        texts: textsOf,
        read(vectorAt) {
          vectors = vectorAt && new Map(textsOf().map((text, i) => [text, vectorAt(i)]))
          return tickets.map(({ ticket, since }) =>
            JSON.stringify(readTicket(placeTicket(ticket, origins), since, view => reader.read(view, []))),
          )
        },
      }
    },
  }
}
