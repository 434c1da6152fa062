import type { Instant } from '../../core/time.ts'
import type { LedgerRow } from '../ledger.ts'
import { TOO_FEW } from '../rate-of.ts'
import type { Range } from '../statistics/interval.ts'
import type { Prices, Sourced, Triple, VendorPrice, VendorRule } from './prices.ts'
import { vendorFacts } from './vendor-facts.ts'
import { RULES } from './vendor-rules.ts'

/** What one vendor would count on the same tickets, and what it would charge for that. */
export interface VendorView extends Sourced {
  readonly vendor: string
  readonly rule: VendorRule
  readonly unit: 'conversation' | 'session' | 'ticket'
  /** In the reported window. Low: none of the unknown; high: all of them; value: as many as of the known, half where too few are. */
  readonly counted: Range
  readonly unknown: number
  readonly pending: number
  /** Of all tickets, the counted; null for sessions, of which a ticket may have several. */
  readonly share: Range | null
  readonly price: Triple
  readonly per: number
  readonly currency: string
  /** In 30 days; packs are bought whole. */
  readonly perMonth: Range
  readonly costPerMonth: Range
}

/** @param perMonth 30 days as a multiple of the window */
export function vendorViews(rows: readonly LedgerRow[], end: Instant, perMonth: number, prices: Prices): VendorView[] {
  const facts = rows.map(row => vendorFacts(row, end))
  return prices.vendors.map(vendor => {
    const rule = RULES[vendor.rule]
    const counts = facts.map(each => rule.count(each))
    const known = counts.filter(each => typeof each === 'number')
    const sure = known.reduce((sum, each) => sum + each, 0)
    const unknown = counts.filter(each => each === 'unknown').length
    const answered = facts.filter(
      (each, index) => each.answer !== undefined && typeof counts[index] === 'number',
    ).length
    const likely = answered < TOO_FEW ? 0.5 : Math.min(1, sure / answered)
    const counted = { low: sure, value: sure + likely * unknown, high: sure + unknown }
    const monthly = scale(counted, perMonth)
    const { date, source, basis } = vendor
    return {
      vendor: vendor.name,
      rule: vendor.rule,
      unit: rule.unit,
      counted,
      unknown,
      pending: counts.filter(each => each === 'pending').length,
      share: rule.unit === 'session' || rows.length === 0 ? null : scale(counted, 1 / rows.length),
      price: vendor.price,
      per: vendor.per,
      currency: vendor.currency,
      perMonth: monthly,
      costPerMonth: {
        low: costOf(monthly.low, vendor, 'low'),
        value: costOf(monthly.value, vendor, 'likely'),
        high: costOf(monthly.high, vendor, 'high'),
      },
      date,
      source,
      basis,
    }
  })
}

function costOf(count: number, { price, per }: VendorPrice, pick: keyof Triple): number {
  return (per === 1 ? count : Math.ceil(count / per - 1e-9)) * price[pick]
}

function scale({ low, value, high }: Range, by: number): Range {
  return { low: low * by, value: value * by, high: high * by }
}
