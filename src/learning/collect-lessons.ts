import { atOnce, type Steps } from '../core/steps.ts'
import type { Instant } from '../core/time.ts'
import { asOf } from '../history/as-of.ts'
import type { LabelSource } from '../history/label-source.ts'
import { releaseTicket } from '../history/prepare-ticket.ts'
import type { Ticket } from '../history/ticket.ts'
import { detectLanguage } from '../text/language.ts'
import { openingMessages } from '../understanding/opening.ts'
import { authorOf } from './author-of.ts'
import { labelHistory } from './label-history.ts'
import { CORRECTED_WEIGHT, DOUBTED_WEIGHT, type Lesson } from './lesson.ts'
import { openingText } from './opening-text.ts'
import { leftUsualTeam, usualTeams } from './usual-teams.ts'

/**
 * The labelled first messages that were complete at the cut-off: a label given later, or a ticket still running then, would
 * carry the future into the model. In the order of the tickets.
 */
export function collectLessons(tickets: readonly Ticket[], cutoff: Instant, labels: LabelSource | undefined): Lesson[] {
  return atOnce(lessonSteps(tickets, cutoff, labels))
}

/** The same, ticket by ticket, for a process that has other things to do meanwhile. */
export function* lessonSteps(
  tickets: readonly Ticket[],
  cutoff: Instant,
  labels: LabelSource | undefined,
): Steps<Lesson[]> {
  if (labels === undefined) return []
  const complete: { ticket: Ticket; label: string }[] = []
  for (const ticket of tickets) {
    const label = lastSign(ticket) < cutoff ? labels.labelOf(ticket)?.label : undefined
    if (label !== undefined) complete.push({ ticket, label })
    yield CHARACTERS_OF_SIGNS
  }
  const usual = usualTeams(complete)
  const lessons: Lesson[] = []
  for (const { ticket, label } of complete) {
    const view = asOf(ticket, cutoff)
    releaseTicket(ticket)
    const opening = openingMessages(view.messages.filter(message => message.public))
    const text = opening.length === 0 ? '' : openingText(opening, view.subject)
    yield CHARACTERS_OF_SIGNS + text.length
    if (text === '') continue
    const { at, was } = labelHistory(ticket, label, labels)
    const standing = was !== undefined ? 'corrected' : leftUsualTeam(ticket, label, usual) ? 'doubted' : 'given'
    lessons.push({
      ticketId: ticket.id,
      author: authorOf(ticket.customer),
      at: at ?? lastSign(ticket),
      text,
      label,
      language: detectLanguage(text, view.language).code,
      channel: ticket.channel,
      weight: standing === 'corrected' ? CORRECTED_WEIGHT : standing === 'doubted' ? DOUBTED_WEIGHT : 1,
      standing,
    })
  }
  return lessons
}

/** Parsing the moments of a ticket takes as long as reading so many characters. */
const CHARACTERS_OF_SIGNS = 100

function lastSign(ticket: Ticket): Instant {
  let last = Date.parse(ticket.created_at)
  for (const each of ticket.messages) last = Math.max(last, Date.parse(each.at))
  for (const each of ticket.events) last = Math.max(last, Date.parse(each.at))
  return last
}
