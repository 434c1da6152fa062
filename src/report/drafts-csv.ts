import { stableHash } from '../core/stable-hash.ts'
import type { DraftCase } from '../forecast/answers/collect-drafts.ts'
import { cell } from './decisions-csv.ts'

/** Columns of the file that people label; `sendable` is theirs to fill with yes or no. */
export const LABEL_COLUMNS = ['id', 'language', 'intent', 'customer', 'draft', 'team', 'sendable', 'comment'] as const

/**
 * A sample of drafts for people to label, RFC 4180, UTF-8 with BOM. Drawn by chance alone, so that what is learned from it holds for
 * the rest; the rule's own verdict is left out, because who reads it agrees with it.
 * @param size how many, or all where there are fewer
 */
export function draftsCsv(drafts: readonly DraftCase[], size: number, seed: number): string {
  const chosen = drafts
    .filter(each => each.verdict !== 'unknown')
    .map(each => ({ each, order: stableHash(seed, 'label', each.id) }))
    .sort((a, b) => a.order - b.order || (a.each.id < b.each.id ? -1 : 1))
    .slice(0, size)
  const lines = chosen.map(({ each }) =>
    [each.id, each.language, each.intent, each.question, each.ours, each.theirs ?? '', '', ''].map(cell).join(','),
  )
  return `\uFEFF${[LABEL_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`
}
