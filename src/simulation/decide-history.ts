import type { Policy } from '../core/policy.ts'
import type { HelpersOptions } from '../drafting/create-helpers.ts'
import { asOf } from '../history/as-of.ts'
import { placeTicket } from '../history/place-ticket.ts'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import { policyHash } from '../policy/policy-hash.ts'
import type { TurnPorts } from '../turn/ports.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import type { AnswerCounts } from '../understanding/model/counted-model.ts'
import type { ModelPort } from '../understanding/model/port.ts'
import { type AsOfCheck, checkAsOf } from './check-as-of.ts'
import type { ModelCheck } from './check-model.ts'
import { checkProvenance } from './check-provenance.ts'
import { consultModel } from './consult-model.ts'
import { type FollowUpFit, findFollowUpFits } from './follow-up-fits.ts'
import type { LoadedHistory } from './load-history.ts'
import type { Repeatability, RepeatOptions } from './measure-repeatability.ts'
import { findNotSimulable, type NotSimulable } from './not-simulable.ts'
import type { DraftFlicker } from './repeat-drafts.ts'
import { replay } from './replay.ts'
import type { ReplayedTicket } from './replayed.ts'
import { SnapshotFile } from './snapshot-file.ts'
import type { Robustness } from './stress/judge-stress.ts'
import { stressHistory } from './stress/stress-history.ts'
import type { Understood } from './understand-history.ts'

/** What a replay asks beside reading: passages and words. Built once the cut-off and the tickets are known. */
export type Helpers = (known: Pick<HelpersOptions, 'tickets' | 'policy' | 'documents' | 'writeAnswer'>) => Aids

/** Passages and words; where they can be had for another policy without being built anew, `withPolicy` gives them. */
export interface Aids extends Pick<TurnPorts, 'knowledge' | 'write'> {
  withPolicy?(policy: Policy): Aids
}

export interface DecideHistoryOptions {
  readonly history: Pick<LoadedHistory, 'tickets' | 'dataHash'>
  readonly understood: Understood
  /** The understood one, or another with the same time zone, brands and markets. */
  readonly policy: Policy
  readonly seed: number
  readonly helpers: Helpers
  /** Pages that answers may stand on. */
  readonly documents?: readonly KnowledgeDocument[]
  readonly drafts: boolean
  /** The language model that may be asked, within the policy's share; none where absent. */
  readonly chat?: ModelPort
  readonly codeFingerprint: string
  /** Where the state of an interrupted replay is kept; nowhere where absent. */
  readonly snapshotFile?: string
  readonly snapshotEveryTurns?: number
  readonly resume: boolean
  /** With a language model: asks it about some messages again. */
  readonly repeat?: RepeatOptions
  /** Copies of so many tickets are attacked; read with the same embeddings. None where absent. */
  readonly stress?: { readonly count: number; readonly embedder: Embedder | null }
  readonly signal?: AbortSignal
  /** Called where much of the memory in use has just become free. */
  readonly onFreed?: () => void
  readonly onProgress?: (phase: 'ask' | 'replay', done: number, total: number) => void
}

export interface Decided {
  readonly replayed: readonly ReplayedTicket[]
  readonly asOfCheck: AsOfCheck
  readonly notSimulable: readonly NotSimulable[]
  readonly followUpFits: readonly FollowUpFit[]
  /** Whether a language model said the same again; null where it was not asked again. */
  readonly repeatability: Repeatability | null
  /** The same of the answers in its words; null where none was asked for again. */
  readonly draftFlicker: DraftFlicker | null
  /** What became of attacks on copies of tickets; null where none was made. */
  readonly robustness: Robustness | null
  /** Questions to the language model; none where it was not asked. */
  readonly answers?: AnswerCounts & { readonly check: ModelCheck }
  /** False where the work was interrupted; what was done is kept in the snapshot file. */
  readonly finished: boolean
  readonly turns: number
}

/** Turns between two snapshots of a long replay. */
const SNAPSHOT_EVERY_TURNS = 50_000

/** Plays the newer tickets through the live decisions, in global order: stage 2 of a simulation. Reads nothing again. */
export async function decideHistory(options: DecideHistoryOptions): Promise<Decided> {
  const { history, understood, policy, seed, onProgress } = options
  const { newer, readings, until, cutoff } = understood
  const consulted =
    options.chat &&
    (await consultModel({
      chat: options.chat,
      policy,
      tickets: newer,
      read: readings.read,
      intents: understood.model,
      lessons: understood.lessons,
      drafts: options.drafts,
      ...(options.repeat && { repeat: options.repeat }),
      ...(options.signal && { signal: options.signal }),
      onProgress: (done, total) => onProgress?.('ask', done, total),
    }))
  const snapshots =
    options.snapshotFile === undefined
      ? undefined
      : new SnapshotFile(options.snapshotFile, {
          dataHash: history.dataHash,
          policyHash: policyHash(policy),
          modelId: understood.model.id,
          codeFingerprint: options.codeFingerprint,
          cutoff,
          seed,
          drafts: options.drafts,
          ...(consulted && { opinions: consulted.opinions }),
        })
  const chosen = new Set(newer.map(ticket => ticket.id))
  // What was drafted before an interruption would be missing from the comparison; a model's answers are kept, so nothing is asked anew.
  const from = options.resume && consulted?.draftFlicker === undefined ? snapshots?.read() : undefined
  const snapshotEvery = options.snapshotEveryTurns ?? SNAPSHOT_EVERY_TURNS
  let nextSnapshot = (from?.turns ?? 0) + snapshotEvery
  const known = { tickets: history.tickets, policy, ...(options.documents && { documents: options.documents }) }
  const aids = options.helpers({ ...known, ...(consulted?.writeAnswer && { writeAnswer: consulted.writeAnswer }) })
  const result = await replay({
    tickets: history.tickets,
    replayed: ticket => chosen.has(ticket.id),
    until: () => until,
    policy,
    read: consulted?.read ?? readings.read,
    knowledge: aids.knowledge,
    write: aids.write,
    ...(from && { resumeFrom: from }),
    ...(options.signal && { signal: options.signal }),
    onProgress: ({ turns, finished, snapshot }) => {
      onProgress?.('replay', finished, newer.length)
      if (turns < nextSnapshot) return
      nextSnapshot = turns + snapshotEvery
      snapshots?.write(snapshot())
      options.onFreed?.()
    },
  })
  if (result.finished) snapshots?.remove()
  else snapshots?.write(result.snapshot())
  const byId = new Map(newer.map(ticket => [ticket.id, ticket]))
  const seen = checkAsOf(byId, result.tickets, seed, ticket => placeTicket(ticket, policy))
  const followUpFits = findFollowUpFits(result.tickets, policy, {
    view: (id, at) => asOf(placeTicket(byId.get(id)!, policy), at),
    read: consulted?.read ?? readings.read,
  })
  const robustness =
    options.stress === undefined || options.stress.count === 0 || !result.finished
      ? null
      : await stressHistory({
          tickets: newer,
          ...options.stress,
          seed,
          policy,
          model: understood.model,
          codeFingerprint: options.codeFingerprint,
          // Words about copies are not worth a model's time.
          ...(consulted?.writeAnswer === undefined ? aids : options.helpers(known)),
          ...(options.signal && { signal: options.signal }),
        })
  const { labels, lessons } = understood
  const origins = checkProvenance({ tickets: history.tickets, replayed: result.tickets, lessons, labels, cutoff })
  return {
    replayed: result.tickets,
    asOfCheck: { ...seen, origins },
    notSimulable: findNotSimulable(result.tickets),
    followUpFits,
    robustness,
    repeatability: consulted?.repeatability ?? null,
    draftFlicker: consulted?.draftFlicker?.() ?? null,
    ...(consulted && { answers: { ...consulted.counts, check: consulted.check } }),
    finished: result.finished,
    turns: result.turns,
  }
}
