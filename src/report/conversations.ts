import { stableHash } from '../core/stable-hash.ts'
import type { LedgerRow } from '../forecast/ledger.ts'
import type { PastMessage } from '../forecast/past.ts'

/** What was said on a ticket, cut to what a reader needs beside its decisions. */
export interface Conversation {
  readonly messages: readonly {
    readonly id: string
    readonly from: PastMessage['from']
    readonly at: string
    readonly text: string
  }[]
  /** Messages left out after the first ones. */
  readonly omitted: number
}

/** Which conversations a result carries. */
export interface ConversationsKept {
  /** `acted`: of the tickets on which something would have been done; `some`: a part of those, drawn by chance. */
  readonly kept: 'all' | 'acted' | 'some'
  /** Characters of a message; longer ones end with an ellipsis. */
  readonly longestText: number
  readonly tickets: number
}

export interface Conversations extends ConversationsKept {
  readonly of: ReadonlyMap<string, Conversation>
}

/** Where messages are left out, it is after these. */
export const FIRST_MESSAGES = 4
const LAST_MESSAGES = 6
const LENGTHS = [400, 240, 160] as const
/** Names, ids and times of a message weigh about as much as a short text. */
const FRAME = 80
const MOST_CHARACTERS = 8_000_000

/**
 * A file that people forward has to stay one that opens: long texts are cut first, then conversations on which nothing would
 * have been done are left out, then chance draws. The same ledger keeps the same ones.
 * @param most characters of all conversations together
 */
export function keepConversations(
  ledger: readonly LedgerRow[],
  seed: number,
  most: number = MOST_CHARACTERS,
): Conversations {
  const acted = ledger.filter(isActedOn)
  for (const [kept, rows] of [['all', ledger] as const, ['acted', acted] as const]) {
    for (const longestText of LENGTHS)
      if (weigh(rows, longestText) <= most) return { kept, longestText, ...conversationsOf(rows, longestText) }
  }
  const longestText = LENGTHS.at(-1)!
  const drawn: LedgerRow[] = []
  let left = most
  const order = acted.map(row => ({ row, order: stableHash(seed, 'conversation', row.ticket.id) }))
  for (const { row } of order.sort((a, b) => a.order - b.order || (a.row.ticket.id < b.row.ticket.id ? -1 : 1))) {
    left -= weigh([row], longestText)
    if (left < 0) break
    drawn.push(row)
  }
  return { kept: 'some', longestText, ...conversationsOf(drawn, longestText) }
}

/** Plans that came to nothing are no deed. */
function isActedOn({ decisions }: LedgerRow): boolean {
  return decisions.some(({ commands }) =>
    commands.some(({ kind }) => kind !== 'schedule_follow_up' && kind !== 'cancel_follow_up'),
  )
}

function shownOf(messages: readonly PastMessage[]): readonly PastMessage[] {
  return messages.length <= FIRST_MESSAGES + LAST_MESSAGES
    ? messages
    : [...messages.slice(0, FIRST_MESSAGES), ...messages.slice(-LAST_MESSAGES)]
}

function weigh(rows: readonly LedgerRow[], longestText: number): number {
  let sum = 0
  for (const { ticket } of rows)
    for (const { text } of shownOf(ticket.messages)) sum += FRAME + Math.min(text.length, longestText)
  return sum
}

function conversationsOf(
  rows: readonly LedgerRow[],
  longestText: number,
): { tickets: number; of: Map<string, Conversation> } {
  const of = new Map(
    rows.map(({ ticket }): [string, Conversation] => {
      const shown = shownOf(ticket.messages)
      const messages = shown.map(({ id, from, at, text }) => ({
        id,
        from,
        at: new Date(at).toISOString(),
        text: cut(text, longestText),
      }))
      return [ticket.id, { messages, omitted: ticket.messages.length - shown.length }]
    }),
  )
  return { tickets: rows.length, of }
}

/** Never between the two halves of a character. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const half = text.charCodeAt(longest - 1)
  return `${text.slice(0, half >= 0xd800 && half <= 0xdbff ? longest - 1 : longest)}…`
}
