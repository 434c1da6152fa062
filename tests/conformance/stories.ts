import type { Directory } from '../../src/core/staff.ts'
import { MINUTE } from '../../src/core/time.ts'
import { Ticket, type TicketEvent, type TicketMessage } from '../../src/history/ticket.ts'

/** Monday, ten in the morning in Paris. */
export const MONDAY = Date.parse('2026-11-16T09:00:00Z')

/** Who works there; nobody of Care is in. */
export const DIRECTORY: Directory = {
  teams: {
    Logistics: [
      { user: 'ben', available: true },
      { user: 'ana', available: true },
      { user: 'cleo', available: false },
    ],
    Billing: [
      { user: 'dora', available: true },
      { user: 'emil', available: true },
    ],
    Care: [{ user: 'fay', available: false }],
  },
  firstAdmin: 'olive',
}

type Line =
  | readonly [at: string, who: 'customer' | 'agent' | 'note', text: string, more?: Partial<TicketMessage>]
  | readonly [at: string, what: TicketEvent['type'], by: TicketEvent['actor'], more?: Partial<TicketEvent>]

/** `1d2h30m` after Monday morning. */
function moment(text: string): string {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/
    .exec(text)!
    .map(part => Number(part ?? 0))
  return new Date(MONDAY + ((days * 24 + hours) * 60 + minutes) * MINUTE + seconds * 1_000).toISOString()
}

const SPEAKERS = new Set(['customer', 'agent', 'note'])

/** One ticket as it went, without us: what people and their helpdesk did. */
function story(id: string, about: Partial<Ticket>, ...lines: readonly Line[]): Ticket {
  const channel = about.channel ?? 'email'
  const messages: TicketMessage[] = []
  const events: TicketEvent[] = []
  for (const [index, [at, what, text, more]] of lines.entries()) {
    if (SPEAKERS.has(what)) {
      messages.push({
        id: `${id}-${index}`,
        at: moment(at),
        from: what === 'customer' ? 'customer' : 'agent',
        public: what !== 'note',
        channel: what === 'note' ? 'internal-note' : channel,
        text,
        ...(more as Partial<TicketMessage>),
      })
    } else {
      events.push({
        at: moment(at),
        type: what as TicketEvent['type'],
        actor: text as TicketEvent['actor'],
        ...(more as Partial<TicketEvent>),
      })
    }
  }
  const first = [...messages, ...events].map(each => each.at).sort()[0]!
  return Ticket.parse({
    schema: 1,
    id,
    account: 'acme',
    channel,
    status: 'open',
    tags: [],
    customer: { id: `customer-of-${id}`, email: `${id}@mail.example` },
    created_at: first,
    messages,
    events,
    ...about,
  })
}

const VIP = {
  vip: true,
  orders: [{ id: '#1043', status: 'unfulfilled', placed_at: '2026-11-12T09:00:00Z' }],
}
const TEXTS = { channel: 'sms.postscript' }

export const STORIES: readonly Ticket[] = [
  story(
    'a-burst',
    {},
    ['0m', 'customer', 'Hello'],
    ['0m30s', 'customer', 'Where is my order #1042? It has not arrived yet.'],
    ['1m10s', 'customer', 'I ordered it two weeks ago.'],
    ['9m', 'customer', 'And please send me the invoice too.'],
  ),
  story(
    'a-burst-that-an-agent-ends',
    {},
    ['5m', 'customer', 'Hello, where is my order?'],
    ['5m20s', 'agent', 'It left today and will be with you tomorrow.'],
    ['5m25s', 'closed', 'agent'],
  ),
  story(
    'thanks-on-closed',
    { language: 'fr' },
    ['0m', 'customer', 'Bonjour, où en est ma commande #1051 ?'],
    ['1h', 'agent', 'Bonjour, votre colis a été livré ce matin.'],
    ['1h1m', 'closed', 'agent'],
    ['3h', 'customer', 'Merci beaucoup !'],
    ['3h', 'reopened', 'customer'],
  ),
  story(
    'thanks-but',
    { language: 'de' },
    ['2m', 'customer', 'Hallo, ich habe die Stiefel zurückgeschickt. Wann bekomme ich die Rückerstattung?'],
    ['1h', 'agent', 'Hallo, die Retoure ist bei uns angekommen.'],
    ['1h', 'closed', 'agent'],
    ['4h', 'customer', 'Danke! Aber wann bekomme ich denn nun meine Rückerstattung?'],
  ),
  story(
    'silence',
    { customer: { id: 'elena', ...VIP } },
    ['10m', 'customer', 'Hi, can you change the delivery address of my order #1043?'],
    ['1h', 'agent', 'Hi Elena, of course. Could you tell us the new address, please?'],
  ),
  story(
    'silence-twin',
    { customer: { id: 'elena', ...VIP } },
    ['20m', 'customer', 'Hi, please send me an invoice for order #1043.'],
    ['1h30m', 'agent', 'Hi Elena, to which company name should we make it out?'],
  ),
  story(
    'silence-of-another-brand',
    { brand: 'southwind', customer: { id: 'elena', ...VIP } },
    ['21m', 'customer', 'Hi, where can I send the boots back?'],
    ['1h', 'agent', 'Hi Elena, which order are they from?'],
  ),
  story(
    'silence-of-a-brand-by-its-mailbox',
    { customer: { id: 'elena', ...VIP } },
    ['22m', 'customer', 'Hi, where can I send the sandals back?', { to: ['help@southwind.example'] }],
    ['1h', 'agent', 'Hi Elena, which order are they from?'],
  ),
  story(
    'brand-by-a-tag-that-is-taken-off',
    { customer: { id: 'otto' } },
    ['22m', 'customer', 'Hi, where is my order #2044?'],
    ['25m', 'tagged', 'agent', { to: 'southwind' }],
    ['1h', 'customer', 'I ordered it two weeks ago.'],
    ['2h', 'untagged', 'agent', { to: 'southwind' }],
    ['3h', 'customer', 'Is it lost?'],
  ),
  story(
    'asked-here',
    { customer: { id: 'ines', phone: '+14155552671' } },
    ['23m', 'customer', 'Hello, where is my order #2001?'],
    ['1h', 'agent', 'Hello Ines, could you confirm your postcode, please?'],
  ),
  story('answered-there', { customer: { id: 'ines', phone: '+14155552671' } }, [
    '1d2h',
    'customer',
    'About order #2001: the postcode is 28013. Where is my order?',
  ]),
  story(
    'asked-far-away',
    { market: 'US', customer: { id: 'sam' } },
    ['25m', 'customer', 'Hello, where is my order?'],
    ['1h', 'agent', 'Hello Sam, could you tell us the number of the order, please?'],
  ),
  story(
    'promise-and-impatience',
    {},
    ['27m', 'customer', 'Hello, where is my order #2002?'],
    ['1h', 'agent', 'Hello, we will get back to you tomorrow with the tracking number.'],
    ['2h', 'customer', 'Any news? Where is my order #2002?'],
    ['1d1h', 'customer', 'Hello? Where is my order #2002?'],
  ),
  story(
    'stop-and-start',
    { ...TEXTS, customer: { id: 'theo' } },
    ['29m', 'customer', 'Wo ist meine Bestellung?'],
    ['1h', 'agent', 'Welche Nummer hat sie?'],
    ['2h', 'customer', 'Abmelden'],
    ['1d', 'customer', 'START'],
  ),
  story(
    'answered-in-time',
    { language: 'es', customer: { id: 'carmen', ...VIP } },
    ['12m', 'customer', 'Hola, ¿pueden cambiar la dirección de entrega de mi pedido #1043?'],
    ['1h', 'agent', 'Hola Carmen, claro. ¿Nos puede decir la nueva dirección?'],
    ['1d3h', 'customer', 'Es la calle Mayor 3, 28013 Madrid.'],
  ),
  story(
    'goodbye',
    { customer: { id: 'hugo', ...VIP } },
    ['14m', 'customer', 'Hello, can you change the delivery address of my order #1043?'],
    ['1h', 'agent', 'Hello Hugo, gladly. Which address should we use?'],
    ['6h', 'customer', 'That is settled now. Thank you very much for your help, goodbye!'],
  ),
  story(
    'agent-at-work',
    {},
    ['16m', 'customer', 'Where is my order?'],
    ['20m', 'assigned', 'agent', { to: { user: 'ana' } }],
    ['22m', 'customer', 'It was due on Friday.'],
    ['25m', 'note', 'Asked the carrier.'],
  ),
  story(
    'text-inside-window',
    TEXTS,
    ['18m', 'customer', 'Hi! Do you have the blue rain jacket in size M?'],
    ['1h', 'agent', 'Yes, it is back in the shop.'],
    ['1h', 'closed', 'agent'],
    ['5h', 'customer', 'Can I exchange the one I bought for it?'],
    ['7h', 'customer', 'Hello?'],
  ),
  story(
    'text-earlier',
    { ...TEXTS, customer: { id: 'priya' } },
    ['15m', 'customer', 'Where is my parcel?'],
    ['1h', 'agent', 'It was delivered today.'],
    ['1h', 'closed', 'agent'],
  ),
  story('text-after-window', { ...TEXTS, customer: { id: 'priya' } }, [
    '3d',
    'customer',
    'It still is not here, where is my order?',
  ]),
  story(
    'stop',
    TEXTS,
    ['24m', 'customer', 'Where is my order?'],
    ['1h', 'agent', 'Which number does it have?'],
    ['2h', 'customer', 'STOP'],
  ),
  story(
    'out-of-office',
    {},
    ['26m', 'customer', 'Hello, please send me an invoice for order #1050.'],
    ['2h', 'agent', 'Hello, to which company name should we make it out?'],
    [
      '2h1m',
      'customer',
      'I am out of the office until Monday and will answer then.',
      { headers: { 'Auto-Submitted': 'auto-replied' } },
    ],
  ),
  story('legal-threat', { language: 'fr' }, [
    '28m',
    'customer',
    'C’est la troisième fois. Mon avocat va vous contacter, je porte plainte.',
  ]),
  story(
    'agent-reopens',
    {},
    ['30m', 'customer', 'Hi, where is my order?'],
    ['1h', 'agent', 'It was delivered this morning.'],
    ['1h', 'closed', 'agent'],
    ['2h', 'customer', 'Perfect, thanks a lot!'],
    ['2h', 'reopened', 'customer'],
    ['2h5m', 'closed', 'agent'],
    ['3h', 'reopened', 'agent'],
    ['4h', 'customer', 'Thank you again!'],
  ),
  story(
    'promise',
    { language: 'de' },
    ['32m', 'customer', 'Guten Tag, wo ist meine Bestellung?'],
    ['1h', 'agent', 'Guten Tag, wir fragen beim Versand nach und melden uns bei Ihnen.'],
  ),
  story(
    'snoozed',
    {},
    ['34m', 'customer', 'Where is my order #1044?'],
    ['1h', 'agent', 'Could you send us a photo of the label?'],
    ['1h1m', 'snoozed', 'agent', { until: moment('2d') }],
    ['2d', 'unsnoozed', 'system'],
  ),
  story(
    'asked',
    { language: 'es', customer: { id: 'jorge' } },
    ['36m', 'customer', 'Hola, ¿dónde está mi pedido?'],
    ['1h', 'agent', 'Hola Jorge, ¿cuál es el número del pedido?'],
  ),
  story(
    'earlier-answer',
    { customer: { id: 'nora' } },
    ['38m', 'customer', 'Where is my order?'],
    ['1h', 'agent', 'It was delivered this morning.'],
    ['1h', 'closed', 'agent'],
  ),
  story('thanks-as-new-ticket', { customer: { id: 'nora' } }, ['5h', 'customer', 'Thanks a lot for your help!']),
]
