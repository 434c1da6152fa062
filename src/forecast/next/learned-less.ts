import { type Frame, sumBy } from './frame.ts'
import type { TicketSum } from './period-sums.ts'

/** Parts of which the older count as far as they are thought to tell the same, and the variance of what they may still be off by. */
export interface Counted {
  readonly parts: readonly TicketSum[]
  readonly doubt: number
}

/** The step is thought to be what it usually is, give or take so many times as much, until the two parts show it. */
const GIVE_OR_TAKE = 3

/**
 * Tickets that were decided with less learned show what such a model does, not quite what today's will. The further the two ratios lie
 * apart beyond chance, the less the older one counts: each by the inverse of its variance, that of the step between them added to the
 * older.
 * @param parts one a ticket, in the frame's order
 * @param variance of one case where the parts' own does not say
 * @param usualStep variance of the step before anything is seen
 */
export function countLess(
  frame: Frame,
  parts: readonly TicketSum[],
  variance: (value: number, cases: number) => number,
  usualStep: (value: number, oneCase: number) => number,
): Counted {
  const isOlder = frame.learnedLess
  const [older, newer] = [sumOf(parts, i => isOlder[i]!), sumOf(parts, i => !isOlder[i]!)]
  if (older.bottom === 0 || newer.bottom === 0) return { parts, doubt: 0 }
  const value = (older.top + newer.top) / (older.bottom + newer.bottom)
  const oneCase = variance(value, older.cases + newer.cases)
  const usual = usualStep(value, oneCase)
  const varianceOf = (which: typeof older, isOne: (i: number) => boolean): number => {
    const residual = (i: number): number => (isOne(i) ? parts[i]!.top - value * parts[i]!.bottom : 0)
    const squares = sumBy(frame.customers, residual).reduce((sum, each) => sum + each ** 2, 0)
    return Math.max(squares / which.bottom ** 2, oneCase / (which.cases + 1))
  }
  const ofOlder = varianceOf(older, i => isOlder[i]!)
  const byChance = ofOlder + varianceOf(newer, i => !isOlder[i]!)
  const seen = (older.top / older.bottom - newer.top / newer.bottom) ** 2 - byChance
  const before = (GIVE_OR_TAKE * usual) ** 2
  const sure = before / (before + 2 * byChance ** 2)
  const step = Math.max(0, sure * seen + (1 - sure) * usual)
  const weight = ofOlder / (ofOlder + step)
  const share = (weight * older.bottom) / (weight * older.bottom + newer.bottom)
  const scaled = ({ top, bottom, cases }: TicketSum): TicketSum => ({
    top: weight * top,
    bottom: weight * bottom,
    cases: weight * cases,
  })
  return { parts: parts.map((part, i) => (isOlder[i]! ? scaled(part) : part)), doubt: step * share ** 2 }
}

function sumOf(parts: readonly TicketSum[], isOne: (i: number) => boolean): TicketSum {
  const sum = { top: 0, bottom: 0, cases: 0 }
  parts.forEach(({ top, bottom, cases }, i) => {
    if (!isOne(i)) return
    sum.top += top
    sum.bottom += bottom
    sum.cases += cases
  })
  return sum
}
