import type { Judged } from '../judge/outcome.ts'
import type { LedgerRow } from '../ledger.ts'

/** The scores customers gave, in the helpdesk's own scale, as it was: nobody can know how they would have scored us. */
export interface SatisfactionFigures {
  readonly n: number
  readonly mean: number
  /** By what we would have done on the ticket: the first of these that fits. */
  readonly byDeed: readonly { readonly deed: Deed; readonly n: number; readonly mean: number | null }[]
}

export const DEEDS = ['answered', 'closed', 'followed_up', 'routed', 'nothing'] as const
export type Deed = (typeof DEEDS)[number]

const KINDS: Readonly<Record<Exclude<Deed, 'nothing'>, Judged['kind']>> = {
  answered: 'answer',
  closed: 'close',
  followed_up: 'nudge',
  routed: 'route',
}

export function satisfactionFigures(rows: readonly LedgerRow[]): SatisfactionFigures | null {
  const scored = rows.flatMap(row => {
    const { satisfaction: score } = row.ticket
    return score === undefined ? [] : [{ deed: deedOf(row), score }]
  })
  if (scored.length === 0) return null
  return {
    n: scored.length,
    mean: meanOf(scored)!,
    byDeed: DEEDS.map(deed => {
      const group = scored.filter(each => each.deed === deed)
      return { deed, n: group.length, mean: meanOf(group) ?? null }
    }),
  }
}

function deedOf({ judged }: LedgerRow): Deed {
  const done = new Set(judged.map(each => each.kind))
  return DEEDS.find(deed => deed !== 'nothing' && done.has(KINDS[deed])) ?? 'nothing'
}

function meanOf(scored: readonly { readonly score: number }[]): number | undefined {
  return scored.length === 0 ? undefined : scored.reduce((sum, { score }) => sum + score, 0) / scored.length
}
