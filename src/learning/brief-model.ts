import { redact } from '../text/redact.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import type { ClassifyRequest } from '../understanding/model/port.ts'
import type { Lesson } from './lesson.ts'
import { indexLessons } from './nearest-lessons.ts'
import { typicalLessons } from './typical-lessons.ts'

export type Brief = Pick<ClassifyRequest, 'labels' | 'examples'>

/** Most alike lessons that are shown, and of one label at most. */
const NEAREST = 8
const OF_ONE_LABEL = 3

/**
 * What a language model is told about an account before it sorts a message: the intents, in the team's words where the policy has
 * some, and redacted lessons: those most like the message, then a typical one of each intent that is not among them.
 * `apart` is the message's own ticket, whose label would be the answer.
 */
export function briefModel(
  model: IntentModel,
  lessons: readonly Lesson[],
  about: Readonly<Record<string, { readonly about?: string }>>,
): (text: string, apart?: string) => Brief {
  const nearest = indexLessons(lessons)
  const typical = typicalLessons(model, lessons)
  const labels = model.labels.map(label => {
    const definition = Object.hasOwn(about, label) ? about[label]!.about : undefined
    return { label, ...(definition !== undefined && { definition }) }
  })
  return (text, apart) => {
    const chosen: Lesson[] = []
    const counts = new Map<string, number>()
    for (const { lesson } of nearest(text)) {
      if (chosen.length === NEAREST) break
      const count = counts.get(lesson.label) ?? 0
      if (lesson.ticketId === apart || count === OF_ONE_LABEL || !model.labels.includes(lesson.label)) continue
      counts.set(lesson.label, count + 1)
      chosen.push(lesson)
    }
    const others = typical.filter(lesson => lesson.ticketId !== apart && !counts.has(lesson.label))
    const examples = [...chosen, ...others].map(lesson => ({ label: lesson.label, text: redact(lesson.text) }))
    return { labels, examples }
  }
}
