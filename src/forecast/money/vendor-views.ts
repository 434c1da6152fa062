import { type Command, reachesCustomer } from '../../core/command.ts'
import { HOUR, type Milliseconds } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import { isSubstantiveReply } from '../past.ts'

/** What one vendor would call resolved on the same tickets, and what it would charge for that. */
export interface VendorView {
  readonly vendor: string
  /** The vendor's rule in one line. */
  readonly rule: string
  readonly resolved: number
  readonly share: number
  readonly price: number
  readonly currency: string
  readonly cost: number
}

interface Vendor {
  readonly vendor: string
  readonly rule: string
  readonly price: number
  readonly currency: string
  /** The ticket counts when no person replied and the customer stayed silent this long after our last message or close. */
  readonly silence: Milliseconds
  /** Closing without a message counts too. */
  readonly countsCloses: boolean
}

/** Public list prices as known in January 2026; edit them for your own contract. */
const VENDORS: readonly Vendor[] = [
  {
    vendor: 'Fin',
    rule: 'confirmed, or no reply within 24 h of the answer',
    price: 0.99,
    currency: 'USD',
    silence: 24 * HOUR,
    countsCloses: false,
  },
  {
    vendor: 'Zendesk',
    rule: 'no reply within 72 h of the answer, and a check',
    price: 1.5,
    currency: 'USD',
    silence: 72 * HOUR,
    countsCloses: false,
  },
  {
    vendor: 'Gorgias AI Agent',
    rule: 'no person within 72 h of the answer',
    price: 0.9,
    currency: 'USD',
    silence: 72 * HOUR,
    countsCloses: false,
  },
  {
    vendor: 'Per ticket touched',
    rule: 'every ticket the software closed or answered',
    price: 0.5,
    currency: 'USD',
    silence: 0,
    countsCloses: true,
  },
]

export function vendorViews(rows: readonly LedgerRow[]): VendorView[] {
  return VENDORS.map(vendor => {
    const resolved = rows.filter(row => wouldCount(row, vendor)).length
    return {
      vendor: vendor.vendor,
      rule: vendor.rule,
      resolved,
      share: rows.length === 0 ? 0 : resolved / rows.length,
      price: vendor.price,
      currency: vendor.currency,
      cost: resolved * vendor.price,
    }
  })
}

function wouldCount(row: LedgerRow, vendor: Vendor): boolean {
  const last = row.decisions.findLast(decision => decision.commands.some(command => counts(command, vendor)))
  if (last === undefined) return false
  if (vendor.countsCloses) return true
  return !row.ticket.messages.some(
    message =>
      message.at > last.at &&
      message.at <= last.at + vendor.silence &&
      (isSubstantiveReply(message) || (message.from === 'customer' && !message.courtesy)),
  )
}

/** A nudge answers nothing; vendors count answers, and those who count every touch count closes as well. */
function counts(command: Command, vendor: Vendor): boolean {
  if (vendor.countsCloses) return command.kind === 'close' || reachesCustomer(command)
  return command.kind === 'reply' && command.purpose === 'answer'
}
