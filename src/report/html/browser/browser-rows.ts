import type { Evidence } from '../../../core/reading.ts'
import type { ResultDecision, ResultRow } from '../../result.ts'
import type { Messages } from '../messages.ts'
import { commandText } from '../sections/command-text.ts'

/** A ticket as the list of decisions needs it: less than the result holds, because ten thousand of them travel in one page. */
export interface BrowserRow {
  readonly id: string
  readonly customer: string
  readonly channel: string
  readonly language: string
  readonly intent?: string
  readonly created: string
  readonly rung: ResultRow['rung']
  readonly decisions: readonly BrowserDecision[]
  readonly judged: ResultRow['judged']
  readonly conversation?: ResultRow['conversation']
}

interface BrowserDecision {
  readonly at: string
  /** Kinds of what was done, plans left out: what the filter asks for. */
  readonly kinds: readonly string[]
  readonly did: readonly string[]
  readonly reason: ResultDecision['reason']
  readonly confidence?: number
  readonly evidence: readonly Evidence[]
}

const PLANS: ReadonlySet<string> = new Set(['schedule_follow_up', 'cancel_follow_up'])

export function browserRow(row: ResultRow, say: Messages): BrowserRow {
  const { id, customer, channel, language, intent, created, rung, decisions, judged, conversation } = row
  const shown = new Set(conversation?.messages.map(message => message.id))
  return {
    id,
    customer,
    channel,
    language,
    ...(intent !== undefined && { intent }),
    created,
    rung,
    decisions: decisions.map(({ at, commands, reason, confidence, evidence }) => ({
      at,
      kinds: commands.map(({ kind }) => kind).filter(isNoPlan),
      did: commands.map(command => commandText(command, say)),
      reason,
      ...(confidence !== undefined && { confidence }),
      evidence: evidence.map(item => withoutShownQuote(item, shown)),
    })),
    judged,
    ...(conversation && { conversation }),
  }
}

/** A plan that came to nothing is no deed: what it led to has a decision of its own. */
export function isNoPlan(kind: string): boolean {
  return !PLANS.has(kind)
}

/** The page quotes a message that it shows anyway by looking it up. */
function withoutShownQuote(item: Evidence, shown: ReadonlySet<string>): Evidence {
  return item.kind === 'message' && shown.has(item.id) ? { kind: item.kind, id: item.id } : item
}
