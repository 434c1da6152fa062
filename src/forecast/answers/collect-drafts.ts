import type { Command } from '../../core/command.ts'
import { ANSWER_WINDOW } from '../judge/judge-answer.ts'
import type { LedgerRow } from '../ledger.ts'
import { isSubstantiveReply } from '../past.ts'
import { type DraftVerdict, type DraftWhy, judgeDraft } from './judge-draft.ts'

/** One answer of ours, sent or proposed, beside what the team wrote instead. */
export interface DraftCase {
  /** Ticket and decision: `4711#2`. */
  readonly id: string
  readonly customerId: string
  readonly intent: string
  readonly language: string
  readonly sent: boolean
  /** What the customer had written since the team's last word. */
  readonly question: string
  readonly ours: string
  readonly theirs?: string
  readonly verdict: DraftVerdict
  readonly why: DraftWhy
}

const LONGEST = 2_000

/** Every answer and every drafted note of a replay, in the ledger's order. */
export function collectDrafts(rows: readonly LedgerRow[]): DraftCase[] {
  return rows.flatMap(row =>
    row.decisions.flatMap(decision => {
      const draft = decision.commands.find(isDraft)
      if (draft === undefined || draft.text === '') return []
      const before = row.ticket.messages.filter(message => message.at <= decision.at)
      const reply = row.ticket.messages.find(
        message => message.at > decision.at && message.at <= decision.at + ANSWER_WINDOW && isSubstantiveReply(message),
      )
      const lastOfTeam = before.findLastIndex(message => message.from !== 'customer')
      const judged = judgeDraft({
        ours: draft.text,
        sources: decision.evidence.filter(item => item.kind === 'article').map(item => item.id),
        ...(reply && {
          theirs: { text: reply.text, ...(reply.macro !== undefined && { macro: reply.macro }) },
        }),
        conversation: before.map(message => message.text).join('\n'),
      })
      return [
        {
          id: `${row.ticket.id}#${decision.seq}`,
          customerId: row.ticket.customerId,
          intent: row.intent ?? '',
          language: row.language,
          sent: draft.kind === 'reply',
          question: cut(
            before
              .slice(lastOfTeam + 1)
              .map(message => message.text)
              .join('\n'),
          ),
          ours: cut(draft.text),
          ...(reply && { theirs: cut(reply.text) }),
          ...judged,
        },
      ]
    }),
  )
}

function isDraft(command: Command): command is Extract<Command, { kind: 'reply' | 'note' }> {
  return (
    (command.kind === 'reply' && command.purpose === 'answer') ||
    (command.kind === 'note' && command.purpose === 'draft')
  )
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
