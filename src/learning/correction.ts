import type { Instant } from '../core/time.ts'
import { CORRECTED_WEIGHT, type Lesson } from './lesson.ts'

/** A person's word on what a ticket was about, kept apart from the tickets so that it can be seen, dated and taken back. */
export interface Correction {
  readonly id: string
  readonly ticketId: string
  readonly author: string
  readonly at: Instant
  /** Who corrected: an agent's id or name. */
  readonly by: string
  /** What the engine had read. */
  readonly was?: string
  readonly label: string
  /** The opening as `openingText` gives it, personal data redacted. */
  readonly text: string
  readonly language: string
  readonly channel: string
}

/**
 * Lets corrections replace the labels of the lessons they are about, and add lessons for tickets that history does not hold. Of
 * several for one ticket the newest counts; one dated at or after the cut-off does not.
 */
export function applyCorrections(
  lessons: readonly Lesson[],
  corrections: readonly Correction[],
  cutoff: Instant,
): Lesson[] {
  const newest = new Map<string, Correction>()
  for (const correction of corrections) {
    const known = newest.get(correction.ticketId)
    if (correction.at < cutoff && (known === undefined || known.at <= correction.at)) {
      newest.set(correction.ticketId, correction)
    }
  }
  const replaced = lessons.map(lesson => {
    const correction = newest.get(lesson.ticketId)
    if (correction === undefined) return lesson
    newest.delete(lesson.ticketId)
    return corrected(lesson, correction)
  })
  const added = [...newest.values()].map(correction =>
    corrected({ ...correction, weight: CORRECTED_WEIGHT, standing: 'corrected' }, correction),
  )
  return [...replaced, ...added]
}

function corrected(lesson: Lesson, { label, at }: Correction): Lesson {
  const { ticketId, author, text, language, channel } = lesson
  return { ticketId, author, at, text, label, language, channel, weight: CORRECTED_WEIGHT, standing: 'corrected' }
}
