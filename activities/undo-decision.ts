import type pg from 'pg'
import type { Command } from '../src/core/command.ts'
import { noteWords } from '../src/core/note-words.ts'
import type { Policy } from '../src/core/policy.ts'
import type { Instant } from '../src/core/time.ts'
import type { StoredCommand } from '../src/store/commands.ts'
import { readDecision, type StoredDecision } from '../src/store/decisions.ts'
import { readPolicy } from '../src/store/policies.ts'
import { findUndoable, storeUndo, type Undoing } from '../src/store/undo.ts'
import type { ActivityDeps } from './activity-deps.ts'
import { describeReceipt } from './describe-receipt.ts'
import type { OpenTicket } from './open-ticket.ts'
import { endCommand } from './progress.ts'

/** The words under which a customer who has our message is put right; a person checks and sends them. */
const CORRECTIONS: Readonly<Record<string, string>> = {
  en: 'Our last automatic message was sent by mistake; please disregard it. We are sorry for the confusion.',
  fr: 'Notre dernier message automatique a été envoyé par erreur ; merci de ne pas en tenir compte. Veuillez nous excuser.',
  de: 'Unsere letzte automatische Nachricht wurde versehentlich gesendet; bitte beachten Sie sie nicht. Entschuldigen Sie bitte.',
  es: 'Nuestro último mensaje automático se envió por error; no lo tenga en cuenta, por favor. Disculpe las molestias.',
}

/**
 * Takes a stored decision back, for a person who asked for it. Durable once this returns; the ticket's workflow carries it
 * out, and has to be nudged.
 * @param at account time
 */
export async function undoDecision(pool: pg.Pool, account: string, id: string, at: Instant): Promise<Undoing> {
  const { policyId } = await readDecision(pool, account, id)
  const { policy } = await readPolicy(pool, account, policyId)
  return storeUndo(pool, account, id, {
    at,
    correction: decision => correctionNote(decision, policy),
    receipt: decision =>
      describeReceipt(
        decision,
        decision.commands.map(() => ({ status: 'pending' })),
        policy,
      ),
  })
}

/** An agent asked for it in a note: takes back what was done last on the ticket before that note. */
export async function undoNewest(
  deps: Pick<ActivityDeps, 'pool'>,
  ticket: OpenTicket,
  stored: StoredCommand,
  at: Instant,
): Promise<void> {
  const { account, decision } = ticket
  const newest = await findUndoable(deps.pool, account, decision.ticketId, decision.seq)
  if (newest !== undefined) await undoDecision(deps.pool, account, newest, at)
  await endCommand(deps, ticket, stored.id, {
    status: newest === undefined ? 'refused' : 'done',
    ...(newest === undefined && { note: 'nothing_to_undo' }),
  })
}

function correctionNote({ language }: StoredDecision, policy: Policy): Command {
  const words = CORRECTIONS[language ?? 'en'] ?? CORRECTIONS['en']!
  return { kind: 'note', purpose: 'draft', text: noteWords(policy).draft.correction(words) }
}
