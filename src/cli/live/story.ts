import { HOUR, MINUTE, type Milliseconds } from '../../core/time.ts'

/** Somebody who writes to the invented shop. */
export interface Person {
  readonly name: string
  /** E-mail address or telephone number. */
  readonly address: string
  readonly channel: 'email' | 'sms'
  /** The app their texts come through. */
  readonly integration?: string
  readonly vip?: boolean
  /** Number of an order that has not been shipped. */
  readonly unshipped?: string
}

/** One thing that a customer or an agent does, `at` so long after the day's start. */
export interface Step {
  readonly at: Milliseconds
  readonly by: 'customer' | 'agent'
  /** Whose conversation: a key of `PEOPLE`. */
  readonly whose: string
  readonly subject?: string
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
  /** What the agent makes of the ticket, after writing where there is a text. */
  readonly sets?: 'closed' | 'open'
}

export const PEOPLE: Readonly<Record<string, Person>> = {
  mia: { name: 'Mia Roth', address: 'mia@mail.example', channel: 'email' },
  jonas: { name: 'Jonas Weber', address: 'jonas@post.example', channel: 'email' },
  camille: { name: 'Camille Petit', address: 'camille@courrier.example', channel: 'email' },
  elena: {
    name: 'Elena Navarro',
    address: 'elena@correo.example',
    channel: 'email',
    vip: true,
    unshipped: '#1043',
  },
  hugo: { name: 'Hugo Lindt', address: 'hugo@mail.example', channel: 'email', vip: true, unshipped: '#1044' },
  priya: { name: 'Priya Shah', address: '+447700900123', channel: 'sms', integration: 'postscript' },
  victor: { name: 'Victor Hale', address: 'victor@mail.example', channel: 'email' },
  olga: { name: 'Olga Brandt', address: 'olga@firma.example', channel: 'email' },
  sam: { name: 'Sam Ortiz', address: 'sam@mail.example', channel: 'email' },
}

const at = (hours: number, minutes = 0): Milliseconds => hours * HOUR + minutes * MINUTE

const SCRIPT: readonly Step[] = [
  // A question, an answer, a thank-you: closed once.
  customer('mia', at(0, 5), 'Hello, where is my order #1042? It has not arrived yet.', 'Where is my order?'),
  agent('mia', at(1, 0), 'Hello Mia, order #1042 was delivered to your neighbour this morning.', 'closed'),
  customer('mia', at(3, 10), 'Found it. Thank you so much for your help!'),
  // Thanks, but.
  customer(
    'jonas',
    at(0, 15),
    'Hallo, ich habe die Stiefel zurückgeschickt. Wann bekomme ich die Rückerstattung?',
    'Retoure',
  ),
  agent('jonas', at(1, 20), 'Hallo Jonas, die Retoure ist bei uns angekommen.', 'closed'),
  customer('jonas', at(4, 0), 'Danke! Aber wann bekomme ich denn nun meine Rückerstattung?'),
  // A new question on a closed ticket.
  customer('camille', at(0, 25), 'Bonjour, où en est ma commande #1051 ?', 'Commande #1051'),
  agent('camille', at(1, 40), 'Bonjour Camille, votre colis a été livré ce matin.', 'closed'),
  customer('camille', at(5, 0), 'Bonjour, la lampe est arrivée cassée. Que dois-je faire ?'),
  // Two VIPs with orders that have not left: one falls silent, one says goodbye.
  customer('elena', at(0, 35), 'Hi, can you change the delivery address of my order #1043?', 'Order #1043'),
  agent('elena', at(2, 0), 'Hi Elena, of course. Could you tell us the new address, please?'),
  customer('hugo', at(0, 45), 'Hello, can you change the delivery address of my order #1044?', 'Order #1044'),
  agent('hugo', at(2, 10), 'Hello Hugo, gladly. Which address should we use?'),
  customer('hugo', at(6, 0), 'That is settled now. Thank you very much for your help, goodbye!'),
  // A text message inside its reopen window.
  customer('priya', at(0, 55), 'Hi! Do you have the blue rain jacket in size M?'),
  agent('priya', at(2, 20), 'Hi Priya, yes, the blue one in M is back in the shop.', 'closed'),
  customer('priya', at(5, 30), 'Can I exchange the one I bought for it?'),
  // A legal threat always goes to people.
  customer('victor', at(3, 30), 'This is the third time. You will hear from my lawyer, I will sue you.', 'Complaint'),
  // A machine answers the agent.
  customer('olga', at(1, 5), 'Hello, please send me an invoice for order #1050.', 'Invoice'),
  agent('olga', at(2, 40), 'Hello Olga, to which company name should we make it out?'),
  {
    ...customer('olga', at(2, 42), 'I am out of the office until Monday and will answer then.', 'Automatic reply'),
    headers: { 'Auto-Submitted': 'auto-replied' },
  },
  // We close, a person reopens, and that stands.
  customer('sam', at(1, 15), 'Hi, how do I return the tent I bought last week?', 'Return'),
  agent('sam', at(2, 50), 'Hi Sam, the label is in your account.', 'closed'),
  customer('sam', at(6, 0), 'Perfect, thanks a lot!'),
  { at: at(8, 30), by: 'agent', whose: 'sam', sets: 'open' },
  customer('sam', at(11, 0), 'Thank you again!'),
]

/** The day, in order of time. It ends when Elena's two days of silence are over. */
export const STORY: readonly Step[] = [...SCRIPT].sort((a, b) => a.at - b.at)
export const STORY_LENGTH: Milliseconds = at(51)

function customer(whose: string, moment: Milliseconds, text: string, subject?: string): Step {
  return { at: moment, by: 'customer', whose, text, ...(subject !== undefined && { subject }) }
}

function agent(whose: string, moment: Milliseconds, text: string, sets?: Step['sets']): Step {
  return { at: moment, by: 'agent', whose, text, ...(sets !== undefined && { sets }) }
}
