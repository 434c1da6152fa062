import { DAY } from '../../core/time.ts'
import type { Ticket } from '../../history/ticket.ts'
import type { LedgerRow } from '../ledger.ts'
import { isSubstantiveReply, type PastMessage, type PastTicket } from '../past.ts'
import { rateOf, TOO_FEW } from '../rate-of.ts'
import type { Rate } from '../statistics/interval.ts'
import { wilson } from '../statistics/proportion.ts'

/** A macro of the team that nobody should use as it is, and why. */
export type MacroFinding =
  /** Customers came back more often than after other replies, by more than chance. */
  | {
      readonly kind: 'comes_back'
      readonly macro: string
      readonly cameBack: Rate
      readonly others: Rate
      readonly example: string
    }
  /** Messages went out with a variable unfilled. */
  | { readonly kind: 'empty_variable'; readonly macro: string; readonly empty: Rate; readonly example: string }
  /** Used before the reported window, and not once in it. */
  | { readonly kind: 'unused'; readonly macro: string; readonly uses: number; readonly lastUsed: string }

const COMES_BACK_WITHIN = 7 * DAY
/** Used less often than this it was hardly anybody's habit. */
const LEAST_USES = 5
/** `{{ticket.customer.firstname}}`, `[ORDER_NUMBER]`. */
const UNFILLED = /\{\{[^{}]{0,80}\}\}|\[[A-Z][A-Z_]{2,30}\]/
/** A greeting with nobody in it: "Hello ,". */
const NOBODY = /^(?:hi|hello|dear|bonjour|salut|hallo|guten tag|liebe[r]?|hola|estimad[oa]) +,/imu

interface Use {
  readonly macro: string | undefined
  readonly ticket: PastTicket
  readonly message: PastMessage
  /** Undefined where the customer was asked something, or may yet come back. */
  readonly cameBack: boolean | undefined
}

/** @param tickets the whole history: a macro may have been used before the window alone */
export function macroFindings(
  rows: readonly LedgerRow[],
  tickets: readonly Ticket[],
  window: { readonly from: number; readonly to: number },
  seed: number,
): MacroFinding[] {
  const uses = rows.flatMap(({ ticket }) => usesIn(ticket, window.to))
  const byMacro = [...Map.groupBy(uses, each => each.macro)]
    .flatMap(([macro, all]) => (macro === undefined ? [] : [{ macro, all }]))
    .sort((a, b) => (a.macro < b.macro ? -1 : 1))
  return [
    ...byMacro.flatMap(({ macro, all }) => comesBack(macro, all, uses, seed) ?? []),
    ...byMacro.flatMap(({ macro, all }) => emptyVariable(macro, all, seed) ?? []),
    ...unused(tickets, window.from),
  ]
}

function usesIn(ticket: PastTicket, end: number): Use[] {
  return ticket.messages.flatMap((message, index) => {
    if (!isSubstantiveReply(message)) return []
    const next = ticket.messages.slice(index + 1).find(each => each.from === 'customer' || isSubstantiveReply(each))
    const isBack = next?.from === 'customer' && !next.courtesy && next.at <= message.at + COMES_BACK_WITHIN
    const isOpen = message.text.includes('?') || message.at + COMES_BACK_WITHIN > end
    return [{ macro: message.macro, ticket, message, cameBack: isOpen ? undefined : isBack }]
  })
}

function comesBack(macro: string, uses: readonly Use[], all: readonly Use[], seed: number): MacroFinding | undefined {
  const own = uses.filter(each => each.cameBack !== undefined)
  const rest = all.filter(each => each.cameBack !== undefined && each.macro !== macro)
  if (own.length < TOO_FEW || rest.length < TOO_FEW) return undefined
  const others = wilson(rest.filter(each => each.cameBack).length, rest.length)
  const cameBack = rateOf(
    own.map(each => ({ customerId: each.ticket.customerId, hit: each.cameBack === true })),
    seed,
  )
  const example = own.find(each => each.cameBack)?.ticket.id
  if (cameBack.low <= others.high || example === undefined) return undefined
  return { kind: 'comes_back', macro, cameBack, others, example }
}

function emptyVariable(macro: string, uses: readonly Use[], seed: number): MacroFinding | undefined {
  const empty = uses.filter(({ message }) => UNFILLED.test(message.text) || NOBODY.test(message.text))
  const example = empty[0]?.ticket.id
  if (example === undefined) return undefined
  const cases = uses.map(each => ({ customerId: each.ticket.customerId, hit: empty.includes(each) }))
  return { kind: 'empty_variable', macro, empty: rateOf(cases, seed), example }
}

function unused(tickets: readonly Ticket[], from: number): MacroFinding[] {
  const known = new Map<string, { uses: number; last: string; inWindow: boolean }>()
  for (const { messages } of tickets) {
    for (const { macro, at } of messages) {
      if (macro === undefined) continue
      const entry = known.get(macro) ?? { uses: 0, last: at, inWindow: false }
      entry.uses++
      if (Date.parse(at) > Date.parse(entry.last)) entry.last = at
      entry.inWindow ||= Date.parse(at) >= from
      known.set(macro, entry)
    }
  }
  return [...known]
    .filter(([, { uses, inWindow }]) => uses >= LEAST_USES && !inWindow)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([macro, { uses, last }]) => ({ kind: 'unused', macro, uses, lastUsed: new Date(last).toISOString() }))
}
