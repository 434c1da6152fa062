import { readWords } from '../understanding/intents/text-features.ts'
import type { Lesson } from './lesson.ts'

/** Two labels that people gave to the same words. */
export interface LabelConflict {
  readonly labels: readonly [string, string]
  /** Texts, alike but for case, digits and punctuation, that carry both. */
  readonly texts: number
  /** Their lessons. */
  readonly lessons: number
}

/** Shorter texts ("hello") are everybody's and say nothing about a label. */
const LEAST_WORDS = 4

/** Finds the labels that an account's people use inconsistently, most lessons first. */
export function findLabelConflicts(lessons: readonly Lesson[]): LabelConflict[] {
  const byText = new Map<string, Map<string, number>>()
  for (const { text, label } of lessons) {
    const words = readWords(text)
    if (words.length < LEAST_WORDS) continue
    const key = words.join(' ')
    const labels = byText.get(key) ?? new Map<string, number>()
    byText.set(key, labels.set(label, (labels.get(label) ?? 0) + 1))
  }
  const found = new Map<string, { labels: [string, string]; texts: number; lessons: number }>()
  for (const counts of byText.values()) {
    const labels = [...counts.keys()].sort()
    for (const [i, first] of labels.entries()) {
      for (const second of labels.slice(i + 1)) {
        const key = `${first}\n${second}`
        const conflict = found.get(key) ?? { labels: [first, second], texts: 0, lessons: 0 }
        conflict.texts++
        conflict.lessons += counts.get(first)! + counts.get(second)!
        found.set(key, conflict)
      }
    }
  }
  return [...found.values()].sort((a, b) => b.lessons - a.lessons || (a.labels.join() < b.labels.join() ? -1 : 1))
}
