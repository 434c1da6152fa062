/** What the helpdesk wrote down by itself, a line per thing that happened, in order of `seq`. */
export interface LedgerLine {
  readonly seq: number
  /** The helpdesk's clock, in milliseconds. */
  readonly at: number
  readonly kind: string
  readonly by: { readonly kind: 'user' | 'customer' | 'rule' | 'system'; readonly id?: number }
  readonly ticketId?: number
  readonly detail: Readonly<Record<string, unknown>>
}

/** What a customer's message meant, as those who wrote it know. */
export interface SaidLine {
  readonly messageId: number
  readonly ticketId: number
  readonly says: 'goodbye' | 'stop' | 'asks' | 'something'
}

export interface DecisionRow {
  readonly id: string
  readonly ticketId: string
  readonly seq: number
  readonly at: number
  readonly reason: string
  readonly inputs: readonly string[]
  readonly commands: readonly { readonly kind: string; readonly [field: string]: unknown }[]
  readonly seen: readonly string[]
  readonly policyId: string
}

/** What people ordered during the day; moments of the helpdesk's clock. */
export interface Ordered {
  /** Nothing may reach a customer between these, and what was decided by then never. */
  readonly stop?: { readonly from: number; readonly to: number; readonly held: readonly string[] }
  readonly publish?: {
    readonly policyId: string
    /** Tickets with a timer of the policy before. */
    readonly armed: readonly string[]
    /** Decisions from before. */
    readonly before: readonly string[]
    /** How long after an agent's words the new policy nudges. */
    readonly firstNudge: number
  }
}

export interface CommandRow {
  readonly id: string
  readonly decisionId: string
  readonly ticketId: string
  readonly kind: string
  readonly status: string
  readonly note: string | null
  readonly messageId: string | null
  readonly name: string | null
}

export interface InboxRow {
  readonly ticketId: string
  readonly kind: string
  readonly id: string
  readonly at: number
  readonly consumedBy: string | null
}

export interface TicketRow {
  readonly ticketId: string
  readonly wakeAt: number | null
}

/** All that is judged: the helpdesk's ledger, what people meant, and what the store says about itself. */
export interface Evidence {
  readonly ledger: readonly LedgerLine[]
  readonly said: readonly SaidLine[]
  /** The helpdesk user that is us. */
  readonly ownUserId: number
  /** How long reads may hide a new message, in the helpdesk's milliseconds. */
  readonly visibilityDelay: number
  readonly decisions: readonly DecisionRow[]
  readonly commands: readonly CommandRow[]
  readonly inbox: readonly InboxRow[]
  readonly tickets: readonly TicketRow[]
  readonly orders: Ordered
  /** The account's time at the end. */
  readonly now: number
}

/** One ticket's part of the evidence. */
export interface Case {
  readonly ticketId: string
  readonly ledger: readonly LedgerLine[]
  readonly says: ReadonlyMap<string, SaidLine['says']>
  readonly ownUserId: number
  readonly visibilityDelay: number
  readonly decisions: readonly DecisionRow[]
  readonly commands: readonly CommandRow[]
  readonly inbox: readonly InboxRow[]
  readonly wakeAt: number | null
  readonly orders: Ordered
  readonly now: number
}

/** `lost`: something true that nobody answered; `doubled`: a customer got it twice; `wrong`: must not have happened; `blemish`: unlovely. */
export interface Finding {
  readonly kind: 'lost' | 'doubled' | 'wrong' | 'blemish'
  readonly rule: string
  readonly ticketId: string
  /** Ids and numbers that lead to the place. */
  readonly where: string
}

export const isOurs = (one: Case, line: LedgerLine): boolean => line.by.kind === 'user' && line.by.id === one.ownUserId
export const isAgents = (one: Case, line: LedgerLine): boolean =>
  line.by.kind === 'user' && line.by.id !== one.ownUserId
export const isPublicWords = (line: LedgerLine): boolean =>
  line.kind === 'message_created' && line.detail['public'] === true
export const messageIdOf = (line: LedgerLine): string => String(line.detail['messageId'])

/** Customers' public messages, in order. */
export function customerMessages(one: Case): LedgerLine[] {
  return one.ledger.filter(line => isPublicWords(line) && line.by.kind === 'customer')
}

/** The evidence, ticket by ticket. */
export function casesOf(evidence: Evidence): Case[] {
  const byTicket = <Row extends { ticketId?: string | number }>(rows: readonly Row[]): Map<string, Row[]> => {
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
      if (row.ticketId === undefined) continue
      const key = String(row.ticketId)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [row])
      else group.push(row)
    }
    return groups
  }
  const ledger = byTicket(evidence.ledger)
  const said = byTicket(evidence.said)
  const decisions = byTicket(evidence.decisions)
  const commands = byTicket(evidence.commands)
  const inbox = byTicket(evidence.inbox)
  const tickets = byTicket(evidence.tickets)
  const ids = new Set([...ledger.keys(), ...decisions.keys(), ...inbox.keys()])
  return [...ids].sort().map(ticketId => ({
    ticketId,
    ledger: ledger.get(ticketId) ?? [],
    says: new Map((said.get(ticketId) ?? []).map(line => [String(line.messageId), line.says])),
    ownUserId: evidence.ownUserId,
    visibilityDelay: evidence.visibilityDelay,
    decisions: decisions.get(ticketId) ?? [],
    commands: commands.get(ticketId) ?? [],
    inbox: inbox.get(ticketId) ?? [],
    wakeAt: tickets.get(ticketId)?.[0]?.wakeAt ?? null,
    orders: evidence.orders,
    now: evidence.now,
  }))
}
