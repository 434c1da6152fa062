import { rateOf } from '../rate-of.ts'
import type { Rate } from '../statistics/interval.ts'
import type { DraftCalibration } from './calibrate-drafts.ts'
import type { DraftCase } from './collect-drafts.ts'
import type { DraftWhy } from './judge-draft.ts'

export interface DraftFigures {
  /** Answers and drafts written in the window. */
  readonly total: number
  readonly sent: number
  /** The rule's word: sendable, of those where the team answered too. */
  readonly sendable: Rate
  /** Had every draft that nobody's answer can be held against failed, or been fit to send. */
  readonly bounds: { readonly pessimistic: number; readonly optimistic: number }
  readonly why: Readonly<Partial<Record<DraftWhy, number>>>
  readonly byIntent: readonly { readonly key: string; readonly sendable: Rate }[]
  readonly byLanguage: readonly { readonly key: string; readonly sendable: Rate }[]
  /** What people said about a sample; null until they have labelled one. */
  readonly calibration: DraftCalibration | null
}

export function draftFigures(
  drafts: readonly DraftCase[],
  seed: number,
  calibration: DraftCalibration | null = null,
): DraftFigures {
  const known = drafts.filter(each => each.verdict !== 'unknown')
  const sendable = rateOfDrafts(known, seed)
  const unknown = drafts.length - known.length
  const share = (count: number): number => (drafts.length === 0 ? 0 : count / drafts.length)
  const why = [...Map.groupBy(drafts, each => each.why)].map(([key, group]) => [key, group.length] as const)
  return {
    total: drafts.length,
    sent: drafts.filter(each => each.sent).length,
    sendable,
    bounds: { pessimistic: share(sendable.count), optimistic: share(sendable.count + unknown) },
    why: Object.fromEntries(why.sort(([a], [b]) => (a < b ? -1 : 1))),
    byIntent: groups(known, seed, each => each.intent),
    byLanguage: groups(known, seed, each => each.language),
    calibration,
  }
}

function groups(
  drafts: readonly DraftCase[],
  seed: number,
  keyOf: (draft: DraftCase) => string,
): { key: string; sendable: Rate }[] {
  return [...Map.groupBy(drafts, keyOf)]
    .map(([key, group]) => ({ key, sendable: rateOfDrafts(group, seed) }))
    .sort((a, b) => b.sendable.n - a.sendable.n || (a.key < b.key ? -1 : 1))
}

function rateOfDrafts(drafts: readonly DraftCase[], seed: number): Rate {
  return rateOf(
    drafts.map(({ customerId, verdict }) => ({ customerId, hit: verdict === 'sendable' })),
    seed,
  )
}
