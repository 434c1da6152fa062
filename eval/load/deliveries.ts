import { createManualClock } from '../../src/helpdesk/sandbox/clock.ts'
import { buildContext } from '../../src/helpdesk/sandbox/context.ts'
import { createDesk } from '../../src/helpdesk/sandbox/desk.ts'
import { receive } from '../../src/helpdesk/sandbox/inbound.ts'
import { createLedger } from '../../src/helpdesk/sandbox/ledger.ts'
import { createShop } from '../../src/helpdesk/sandbox/shop.ts'

/** A webhook's body whose ids are overwritten in place, so that every delivery is a new event of the same shape. */
export interface DeliveryShape {
  readonly bytes: Buffer
  stamp(n: number): void
}

const START = Date.parse('2026-11-16T09:00:00Z')
const SYSTEM = { kind: 'system' } as const
const DIGITS = 10
/** Ten digits that no text holds by chance. */
const MESSAGE = 7_777_777_001
const TICKET = 8_888_888_001
/** Messages come in threads of a few. */
const PER_TICKET = 4

const LINES = [
  'Hello, my parcel with the blue jacket was meant to be here on Tuesday and the tracking page has not moved since.',
  'I was at home the whole day and nobody rang. Could you please find out where it is and tell me when it comes?',
  'The order is for a birthday on Saturday, so if it cannot be found I would rather have the money back.',
  'I wrote to the carrier as well; they say that the sender has to ask. Here is what they sent me, word for word:',
]

/** What an account's template leaves out of the context, and how many lines the customer writes. */
const TEMPLATES: readonly { readonly without: readonly string[]; readonly lines: number }[] = [
  { without: ['requester', 'first_message', 'last_message', 'messages'], lines: 1 },
  { without: ['requester', 'first_message', 'last_message'], lines: 2 },
  { without: ['first_message', 'last_message'], lines: 4 },
  { without: ['requester', 'last_message'], lines: 3 },
]

/** Deliveries of `ticket-message-created` as the sandbox helpdesk writes them, between 2 and 6 KB. */
export function deliveryShapes(): DeliveryShape[] {
  return TEMPLATES.map(({ without, lines }) => {
    const whole = contextOf(lines)
    for (const name of without) delete whole[name]
    return toShape(JSON.stringify(whole))
  })
}

function contextOf(lines: number): Record<string, unknown> {
  const clock = createManualClock(START)
  const desk = createDesk({
    store: createShop({}, START),
    clock,
    ledger: createLedger(clock.now),
    listeners: [],
    outbox: [],
    visibilityDelay: 0,
    sendingDelay: 0,
  })
  const { ticket, message } = receive(desk, {
    channel: 'email',
    from: { name: 'Jeanne Moreau', address: 'jeanne@example.com' },
    subject: 'Where is my order #10442?',
    text: LINES.slice(0, lines).join('\n\n'),
  })
  const cause = desk.cause(SYSTEM)
  const signal = { trigger: 'ticket-message-created', ticketId: ticket.id, messageId: message.id, cause }
  const context = buildContext(desk.store, signal, 'flat', clock.now())
  return JSON.parse(
    JSON.stringify(context).replaceAll(`:${ticket.id},`, `:${TICKET},`).replaceAll(`:${message.id},`, `:${MESSAGE},`),
  )
}

function toShape(text: string): DeliveryShape {
  const bytes = Buffer.from(text)
  const placesOf = (id: number): number[] => {
    const places: number[] = []
    for (let at = bytes.indexOf(String(id)); at !== -1; at = bytes.indexOf(String(id), at + DIGITS)) places.push(at)
    return places
  }
  const places = { message: placesOf(MESSAGE), ticket: placesOf(TICKET) }
  const write = (at: readonly number[], id: number): void => {
    const digits = String(id).padStart(DIGITS, '1')
    for (const place of at) bytes.write(digits, place, 'latin1')
  }
  return {
    bytes,
    stamp(n) {
      write(places.message, messageIdOf(n))
      write(places.ticket, 2_000_000_000 + Math.floor(n / PER_TICKET))
    },
  }
}

/** The message that delivery `n` tells of. */
export function messageIdOf(n: number): number {
  return 3_000_000_000 + n
}
