import type { Command } from '../src/core/command.ts'
import type { Decision } from '../src/core/decision.ts'
import { noteWords } from '../src/core/note-words.ts'
import type { Policy } from '../src/core/policy.ts'

/** As many as fit a line; the console lists them all. */
const NAMED = 3

/**
 * Words for a customer as they stand in the ticket for people: marked as a draft that nobody was sent, with what they stand on,
 * and then the words themselves to be copied.
 */
export function draftNote(
  text: string,
  command: Command,
  { evidence }: Pick<Decision, 'evidence'>,
  policy: Pick<Policy, 'notes'>,
): string {
  const { draft, list } = noteWords(policy)
  const own = command.kind === 'note' ? command.sources : undefined
  const all = own ?? evidence.filter(({ kind }) => kind === 'article').map(({ id }) => id)
  const named = [...new Set(all.map(id => sourceName(id, draft)))]
  const shown = [...named.slice(0, NAMED), ...(named.length > NAMED ? [draft.more(named.length - NAMED)] : [])]
  const head = shown.length === 0 ? draft.head : `${draft.head}\n${draft.sources(list(shown))}`
  return `${head}\n\n${text}`
}

/** `macro:Refund`, `4711/98` for an answer in a ticket, `returns#en.2` for a piece of a page. */
function sourceName(id: string, draft: ReturnType<typeof noteWords>['draft']): string {
  if (id.startsWith('macro:')) return draft.macro(id.slice('macro:'.length))
  const piece = id.lastIndexOf('#')
  if (piece > 0) return draft.page(id.slice(0, piece))
  const answer = id.indexOf('/')
  return answer > 0 ? draft.ticket(id.slice(0, answer)) : draft.page(id)
}
