import { readWords } from '../understanding/intents/text-features.ts'
import type { Lesson } from './lesson.ts'

/** A word in so large a share of the lessons says nothing about any of them. */
const COMMON = 0.5

/**
 * Finds lessons by shared words, weighed by rarity and by length. Built once over an account's lessons.
 * @returns the nearest, best first; of equals the earlier lesson
 */
export function indexLessons(lessons: readonly Lesson[]): (text: string) => { lesson: Lesson; score: number }[] {
  const postings = new Map<string, number[]>()
  const lengths = new Float64Array(lessons.length)
  for (const [number, { text }] of lessons.entries()) {
    for (const word of new Set(readWords(text))) {
      const places = postings.get(word)
      if (places) places.push(number)
      else postings.set(word, [number])
    }
  }
  const weights = new Map<string, number>()
  for (const [word, places] of postings) {
    if (lessons.length > 10 && places.length > COMMON * lessons.length) continue
    const weight = Math.log((1 + lessons.length) / places.length)
    weights.set(word, weight)
    for (const number of places) lengths[number]! += weight * weight
  }
  return text => {
    const scores = new Map<number, number>()
    for (const word of new Set(readWords(text))) {
      const weight = weights.get(word)
      if (weight === undefined) continue
      for (const number of postings.get(word)!) scores.set(number, (scores.get(number) ?? 0) + weight * weight)
    }
    return [...scores]
      .map(([number, shared]) => ({ number, lesson: lessons[number]!, score: shared / Math.sqrt(lengths[number]!) }))
      .sort((a, b) => b.score - a.score || a.number - b.number)
      .map(({ lesson, score }) => ({ lesson, score }))
  }
}
