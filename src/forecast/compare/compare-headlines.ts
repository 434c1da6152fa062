import { DAY, type Milliseconds } from '../../core/time.ts'
import type { Assumptions } from '../money/prices.ts'
import {
  AMOUNTS,
  HEADLINES,
  type Headline,
  type HeadlineFacts,
  type HeadlineSum,
  sumsOfFacts,
} from '../next/headline-sums.ts'
import { TOO_FEW } from '../rate-of.ts'
import type { Range } from '../statistics/interval.ts'
import { exactMcNemar } from '../statistics/mcnemar.ts'
import { type PairedCluster, pairedBootstrap } from '../statistics/paired-bootstrap.ts'
import { detectableDifference } from './detectable-difference.ts'

/** One ticket as two policies leave it. */
export interface PairedTicket {
  readonly customerId: string
  readonly a: HeadlineFacts
  readonly b: HeadlineFacts
}

/** The headlines and the share of tickets on the rung *wrong*. */
export type ComparedName = Headline | 'wrong'
export const COMPARED: readonly ComparedName[] = [
  'resolved_share',
  'wrong',
  ...HEADLINES.filter(name => name !== 'resolved_share'),
]

/** `same`: no case differs; `not_shown`: what differs may be chance. */
export type ComparedVerdict = 'more' | 'less' | 'not_shown' | 'same' | 'too_few'

export interface ComparedFigure {
  readonly name: ComparedName
  readonly unit: 'share' | 'per_month'
  /** Null where there is no case. */
  readonly a: number | null
  readonly b: number | null
  /** b − a with its 95 % range, customers resampled; null where there is too little to resample. */
  readonly difference: Range | null
  readonly verdict: ComparedVerdict
  /** Of yes-or-no figures: the tickets with an observed outcome under both, and on how many only one of the two says yes. */
  readonly pairs?: {
    readonly n: number
    readonly onlyA: number
    readonly onlyB: number
    /** Exact McNemar test, two-sided. */
    readonly p: number
    /** The smallest difference that so many tickets would show with 80 % power. */
    readonly detectable: number
  }
}

/** Every headline under both policies, paired ticket by ticket. @param window length of the reported stretch of time @param assumptions the product's own where absent */
export function compareHeadlines(
  tickets: readonly PairedTicket[],
  window: Milliseconds,
  seed: number,
  assumptions?: Assumptions,
): ComparedFigure[] {
  const sums = tickets.map(({ customerId, a, b }) => ({
    customerId,
    a: comparedSums(a, assumptions),
    b: comparedSums(b, assumptions),
  }))
  const months = Math.max(1, window / DAY) / 30
  return COMPARED.map(name => {
    const cases = sums.map(({ customerId, a, b }) => ({ customerId, a: a[name], b: b[name] }))
    return AMOUNTS.has(name as Headline) ? compareAmounts(name, cases, months, seed) : compareShares(name, cases, seed)
  })
}

interface Case {
  readonly customerId: string
  readonly a: HeadlineSum
  readonly b: HeadlineSum
}

/** What one ticket adds to each compared figure. */
export function comparedSums(
  facts: HeadlineFacts,
  assumptions?: Assumptions,
): Readonly<Record<ComparedName, HeadlineSum>> {
  const sums = sumsOfFacts(facts, assumptions)
  return { ...sums, wrong: { top: facts.rung === 'wrong' ? 1 : 0, bottom: sums.resolved_share.bottom } }
}

function compareShares(name: ComparedName, cases: readonly Case[], seed: number): ComparedFigure {
  const known = cases.filter(({ a, b }) => a.bottom > 0 || b.bottom > 0)
  const total = (pick: (each: Case) => number): number => known.reduce((sum, each) => sum + pick(each), 0)
  const [topA, bottomA, topB, bottomB] = [
    total(({ a }) => a.top),
    total(({ a }) => a.bottom),
    total(({ b }) => b.top),
    total(({ b }) => b.bottom),
  ]
  const figure = {
    name,
    unit: 'share' as const,
    a: bottomA === 0 ? null : topA / bottomA,
    b: bottomB === 0 ? null : topB / bottomB,
    difference: pairedBootstrap(clustersOf(known), { seed }) ?? null,
  }
  const pairs = name === 'resolved_share' || name === 'wrong' ? pairsOf(cases) : undefined
  const few = Math.min(bottomA, bottomB, pairs?.n ?? Number.POSITIVE_INFINITY) < TOO_FEW
  const isSame = known.every(({ a, b }) => a.top === b.top && a.bottom === b.bottom)
  const verdict = few ? 'too_few' : isSame ? 'same' : verdictOf(figure.difference, pairs?.p)
  return { ...figure, verdict, ...(pairs && { pairs }) }
}

/** Amounts have no denominator of their own: per customer, scaled to all customers and a month of 30 days. */
function compareAmounts(name: ComparedName, cases: readonly Case[], months: number, seed: number): ComparedFigure {
  const clusters = clustersOf(cases)
  const scale = clusters.length / months
  const scaled = (top: number): { top: number; bottom: number } => ({ top: top * scale, bottom: 1 })
  const difference = pairedBootstrap(
    clusters.map(({ a, b }) => ({ a: scaled(a.top), b: scaled(b.top) })),
    { seed },
  )
  const isSame = cases.every(({ a, b }) => a.top === b.top)
  return {
    name,
    unit: 'per_month',
    a: cases.reduce((sum, { a }) => sum + a.top, 0) / months,
    b: cases.reduce((sum, { b }) => sum + b.top, 0) / months,
    difference: difference ?? null,
    verdict: cases.length < TOO_FEW ? 'too_few' : isSame ? 'same' : verdictOf(difference ?? null),
  }
}

/** A difference counts as shown where its range leaves zero out and, of yes-or-no figures, the exact test agrees. */
function verdictOf(difference: Range | null, p = 0): ComparedVerdict {
  if (difference === null || p > 0.05) return 'not_shown'
  if (difference.low > 0) return 'more'
  return difference.high < 0 ? 'less' : 'not_shown'
}

function clustersOf(cases: readonly Case[]): PairedCluster[] {
  const clusters = new Map<string, { a: { top: number; bottom: number }; b: { top: number; bottom: number } }>()
  for (const { customerId, a, b } of cases) {
    let cluster = clusters.get(customerId)
    if (cluster === undefined) {
      cluster = { a: { top: 0, bottom: 0 }, b: { top: 0, bottom: 0 } }
      clusters.set(customerId, cluster)
    }
    cluster.a.top += a.top
    cluster.a.bottom += a.bottom
    cluster.b.top += b.top
    cluster.b.bottom += b.bottom
  }
  return [...clusters.values()]
}

function pairsOf(cases: readonly Case[]): NonNullable<ComparedFigure['pairs']> {
  const both = cases.filter(({ a, b }) => a.bottom > 0 && b.bottom > 0)
  const onlyA = both.filter(({ a, b }) => a.top > b.top).length
  const onlyB = both.filter(({ a, b }) => a.top < b.top).length
  const n = both.length
  return {
    n,
    onlyA,
    onlyB,
    p: exactMcNemar(onlyA, onlyB),
    detectable: detectableDifference(n / designEffect(both), n === 0 ? 0 : (onlyA + onlyB) / n),
  }
}

/** How many times the variance grows because tickets of one customer differ together; never below 1. */
function designEffect(cases: readonly Case[]): number {
  const mean = cases.reduce((sum, { a, b }) => sum + b.top - a.top, 0) / cases.length
  const byCustomer = new Map<string, number>()
  let alone = 0
  for (const { customerId, a, b } of cases) {
    const deviation = b.top - a.top - mean
    alone += deviation ** 2
    byCustomer.set(customerId, (byCustomer.get(customerId) ?? 0) + deviation)
  }
  const together = [...byCustomer.values()].reduce((sum, each) => sum + each ** 2, 0)
  return alone === 0 ? 1 : Math.max(1, together / alone)
}
