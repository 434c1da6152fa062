import type { Lesson } from './lesson.ts'

/** At most so many lessons of one label by one author, or this share of what others say of the label, whichever is more. */
const OF_LABEL = { least: 3, share: 0.02 }
/** And so many, or this share of everybody else's lessons, over all labels. */
const OF_ALL = { least: 6, share: 0.01 }

export interface BoundedLessons {
  readonly lessons: readonly Lesson[]
  /** Lessons left out, and the number of authors they came from. */
  readonly leftOut: number
  readonly authors: number
}

/**
 * Keeps any one customer from moving the classifier: of each author only the newest few lessons are learned from. The others are
 * left out whole rather than weighed less, so that they reach neither the vocabulary, nor the weights, nor the calibration.
 * Shares are of what others wrote: an author who writes more earns no more.
 */
export function boundInfluence(lessons: readonly Lesson[]): BoundedLessons {
  const ofAuthor = countBy(lessons, lesson => lesson.author)
  const ofLabel = countBy(lessons, lesson => lesson.label)
  const ofPair = countBy(lessons, pairOf)
  const taken = new Map<string, number>()
  const kept = new Set<Lesson>()
  const authors = new Set<string>()
  for (const lesson of [...lessons].sort((a, b) => b.at - a.at || (a.ticketId < b.ticketId ? -1 : 1))) {
    const { author, label } = lesson
    const pair = pairOf(lesson)
    const all = taken.get(author) ?? 0
    const same = taken.get(pair) ?? 0
    if (
      all >= allowed(OF_ALL, lessons.length - ofAuthor.get(author)!) ||
      same >= allowed(OF_LABEL, ofLabel.get(label)! - ofPair.get(pair)!)
    ) {
      authors.add(author)
      continue
    }
    taken.set(author, all + 1)
    taken.set(pair, same + 1)
    kept.add(lesson)
  }
  return {
    lessons: lessons.filter(lesson => kept.has(lesson)),
    leftOut: lessons.length - kept.size,
    authors: authors.size,
  }
}

function allowed({ least, share }: { least: number; share: number }, others: number): number {
  return Math.max(least, Math.floor(share * others))
}

/** Distinct from any author: an author holds no line break. */
function pairOf({ author, label }: Lesson): string {
  return `${author}\n${label}`
}

function countBy(lessons: readonly Lesson[], key: (lesson: Lesson) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const lesson of lessons) counts.set(key(lesson), (counts.get(key(lesson)) ?? 0) + 1)
  return counts
}
