import type { Desk } from '../helpdesk/sandbox/desk.ts'
import type { TicketRecord } from '../helpdesk/sandbox/records.ts'
import { type OurDeeds, ourDeeds } from './our-deeds.ts'
import type { Situation } from './parse-situation.ts'
import type { Never } from './situation-form.ts'

const LONGEST_RECEIPT = 3

/** What may not have happened in the whole story: what it says itself, and what may happen in none. */
export function judgeStory(
  situation: Pick<Situation, 'never' | 'never_says'>,
  desk: Desk,
  tickets: ReadonlyMap<string, TicketRecord>,
  ownId: number,
  called: readonly string[],
): string[] {
  return [...tickets].flatMap(([name, ticket]) => {
    const ours = ourDeeds(desk, ticket, ownId, 0)
    return [
      ...situation.never
        .filter(deed => didIt(deed, ours, called))
        .map(deed => `never expected on "${name}": ${NEVER_WORDS[deed]}`),
      ...situation.never_says
        .filter(words => ours.messages.some(({ text }) => text.toLowerCase().includes(words.toLowerCase())))
        .map(words => `never expected on "${name}": a message that says “${words}”`),
      ...twice(desk, ticket, name),
      ...ours.notes.filter(isLongReceipt).map(note => `a receipt on "${name}" is longer than three lines: “${note}”`),
    ]
  })
}

const NEVER_WORDS: Readonly<Record<Never, string>> = {
  closed: 'that we close the ticket',
  reopened: 'that we reopen the ticket',
  assigned: 'that we assign it',
  wrote: 'a message of ours to the customer',
  noted: 'a note of ours',
  tagged: 'a tag of ours',
  ran: 'an action of ours',
}

function didIt(deed: Never, ours: OurDeeds, called: readonly string[]): boolean {
  switch (deed) {
    case 'closed':
      return ours.closed > 0
    case 'reopened':
      return ours.reopened > 0
    case 'assigned':
      return ours.assigned > 0
    case 'wrote':
      return ours.messages.length > 0
    case 'noted':
      return ours.notes.length > 0
    case 'tagged':
      return ours.tagged.length > 0
    case 'ran':
      return called.length > 0
  }
}

/** One decision sends at most one message, and none goes out twice. */
function twice(desk: Desk, ticket: TicketRecord, name: string): string[] {
  const ids = desk.outbox.flatMap(({ ticketId, externalId }) =>
    ticketId === ticket.id && externalId ? [externalId] : [],
  )
  // `rehearsal:<ticket>:<decision>:<command>`
  const decisions = ids.map(id => id.split(':').slice(0, -1).join(':'))
  return new Set(decisions).size === decisions.length ? [] : [`one decision on "${name}" sent two messages`]
}

/** Below an empty line stand words for a customer, as long as they have to be. */
function isLongReceipt(note: string): boolean {
  const [head = ''] = note.split('\n\n')
  return /^Rehearsal\s?: /.test(note) && head.split('\n').length > LONGEST_RECEIPT
}
