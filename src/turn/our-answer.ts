import { beginningOf } from '../core/our-answer.ts'
import type { Policy } from '../core/policy.ts'
import type { TicketState } from '../core/state.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { LANGUAGES } from '../drafting/compose.ts'

/**
 * The ticket as understanding and drafting take it: what we have answered is answered, as if the team had. Deciding goes on telling
 * the two apart, because a person who answers takes the ticket over.
 */
export function withOurAnswer(
  view: TicketView,
  answered: TicketState['answered'],
  policy: Pick<Policy, 'personas'>,
): TicketView {
  if (answered === undefined) return view
  const index = view.messages.findIndex(
    ({ from, public: isPublic, at, text = '' }) =>
      from === 'bot' && isPublic && at >= answered.at && beginningOf(text) === answered.beginning,
  )
  if (index < 0) return view
  const { html: _, ...ours } = view.messages[index]!
  const said = { ...ours, from: 'agent' as const, text: withoutFrame(ours.text ?? '', policy) }
  return { ...view, messages: view.messages.with(index, said) }
}

/** Who speaks and that software wrote it are no words of the answer; a bare name at the end reads like the beginning of something. */
function withoutFrame(text: string, { personas }: Pick<Policy, 'personas'>): string {
  const disclosures = Object.values(LANGUAGES).flatMap(({ disclosure }) => [disclosure.full, disclosure.short])
  const signatures = Object.values(personas).map(({ signOff, name }) => signOff || name)
  return [...disclosures, ...signatures].reduce(withoutEnd, text.trim())
}

function withoutEnd(text: string, end: string): string {
  return end !== '' && text.endsWith(end) ? text.slice(0, -end.length).replace(/[\s–]+$/, '') : text
}
