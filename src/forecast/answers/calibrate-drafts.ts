import type { Range } from '../statistics/interval.ts'
import { cohenKappa, type Kappa } from '../statistics/kappa.ts'
import { predictionPoweredMean } from '../statistics/prediction-powered.ts'
import type { DraftCase } from './collect-drafts.ts'

/** Fewer labels say too little about the rule to correct anything by it. */
export const LEAST_LABELS = 50
/** Below this agreement beyond chance a corrected figure would be the labels alone in another dress: none is shown. */
export const LEAST_KAPPA = 0.4

export interface DraftCalibration {
  /** Labels that belong to drafts of this very run: same ticket, decision and words. */
  readonly labels: number
  /** Labels of other words: the draft has changed since. */
  readonly stale: number
  readonly kappa: Kappa | null
  readonly byIntent: readonly { readonly key: string; readonly kappa: Kappa | null; readonly labels: number }[]
  readonly byLanguage: readonly { readonly key: string; readonly kappa: Kappa | null; readonly labels: number }[]
  /** Share of sendable drafts as people would see it (PPI++), with 95 % range; null where labels or agreement are too few. */
  readonly corrected: Range | null
  readonly why: 'calibrated' | 'too_few_labels' | 'too_little_agreement'
}

/** One person's word on one draft. */
export interface DraftLabel {
  readonly id: string
  readonly ours: string
  readonly sendable: boolean
}

/** Holds the rule's verdicts against people's, and corrects the share of sendable drafts by the difference. Pure. */
export function calibrateDrafts(drafts: readonly DraftCase[], labels: readonly DraftLabel[]): DraftCalibration {
  const byId = new Map(labels.map(label => [label.id, label]))
  const known = drafts.filter(each => each.verdict !== 'unknown')
  const labelled = known.flatMap(draft => {
    const label = byId.get(draft.id)
    return label !== undefined && sameWords(label.ours, draft.ours) ? [{ draft, truth: label.sendable }] : []
  })
  const chosen = new Set(labelled.map(({ draft }) => draft.id))
  const rest = known.filter(draft => !chosen.has(draft.id))
  const kappa = kappaOf(labelled)
  const why =
    labelled.length < LEAST_LABELS
      ? 'too_few_labels'
      : kappa === null || kappa.value < LEAST_KAPPA
        ? 'too_little_agreement'
        : 'calibrated'
  return {
    labels: labelled.length,
    stale: labels.length - labelled.length,
    kappa,
    byIntent: groupsOf(labelled, ({ draft }) => draft.intent),
    byLanguage: groupsOf(labelled, ({ draft }) => draft.language),
    corrected: why === 'calibrated' ? corrected(labelled, rest) : null,
    why,
  }
}

type LabelledDraft = { readonly draft: DraftCase; readonly truth: boolean }

function corrected(labelled: readonly LabelledDraft[], rest: readonly DraftCase[]): Range | null {
  const pairs = labelled.map(({ draft, truth }) => ({ truth: truth ? 1 : 0, judged: judgedOf(draft) }))
  // With nearly everything labelled there is nothing to predict; the labels' own mean is asked for by judging them again.
  const others = rest.length < 2 ? pairs.map(pair => pair.judged) : rest.map(judgedOf)
  const range = predictionPoweredMean(pairs, others)
  if (range === undefined) return null
  const clamp = (value: number): number => Math.min(1, Math.max(0, value))
  return { value: clamp(range.value), low: clamp(range.low), high: clamp(range.high) }
}

function judgedOf(draft: DraftCase): number {
  return draft.verdict === 'sendable' ? 1 : 0
}

function kappaOf(labelled: readonly LabelledDraft[]): Kappa | null {
  const pairs = labelled.map(({ draft, truth }) => [draft.verdict, truth ? 'sendable' : 'not_sendable'] as const)
  return cohenKappa(pairs) ?? null
}

function groupsOf(
  labelled: readonly LabelledDraft[],
  keyOf: (each: LabelledDraft) => string,
): { key: string; kappa: Kappa | null; labels: number }[] {
  return [...Map.groupBy(labelled, keyOf)]
    .map(([key, group]) => ({ key, kappa: kappaOf(group), labels: group.length }))
    .sort((a, b) => b.labels - a.labels || (a.key < b.key ? -1 : 1))
}

/** Spreadsheets change line ends and outer blanks. */
function sameWords(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}
