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
  if (labels === undefined) return []
  const complete = tickets.flatMap(ticket => {
    const label = lastSign(ticket) < cutoff ? labels.labelOf(ticket)?.label : undefined
    return label === undefined ? [] : [{ ticket, label }]
  })
  const usual = usualTeams(complete)
  return complete.flatMap(({ ticket, label }): Lesson[] => {
    const view = asOf(ticket, cutoff)
    releaseTicket(ticket)
    const opening = openingMessages(view.messages.filter(message => message.public))
    const text = opening.length === 0 ? '' : openingText(opening, view.subject)
    if (text === '') return []
    const { at, was } = labelHistory(ticket, label, labels)
    const standing = was !== undefined ? 'corrected' : leftUsualTeam(ticket, label, usual) ? 'doubted' : 'given'
    return [
      {
        ticketId: ticket.id,
        author: authorOf(ticket.customer),
        at: at ?? lastSign(ticket),
        text,
        label,
        language: detectLanguage(text, view.language).code,
        channel: ticket.channel,
        weight: standing === 'corrected' ? CORRECTED_WEIGHT : standing === 'doubted' ? DOUBTED_WEIGHT : 1,
        standing,
      },
    ]
  })
}

function lastSign(ticket: Ticket): Instant {
  let last = Date.parse(ticket.created_at)
  for (const each of ticket.messages) last = Math.max(last, Date.parse(each.at))
  for (const each of ticket.events) last = Math.max(last, Date.parse(each.at))
  return last
}
