import { RehearsalError } from '../errors/rehearsal-error.ts'
import { CHANGE_KINDS, type ChangeKind, changeOf } from '../forecast/compare/changed-tickets.ts'
import { compareHeadlines } from '../forecast/compare/compare-headlines.ts'
import type { ChangeLine } from '../forecast/compare/explain-change.ts'
import type { Assumptions } from '../forecast/money/prices.ts'
import type { HeadlineFacts } from '../forecast/next/headline-sums.ts'
import type { ChangedTicket, Comparison } from './comparison.ts'
import { conversationAround } from './conversation-around.ts'
import type { ResultRow, SimulationResult } from './result.ts'

export interface ComparedInput {
  readonly name: string
  readonly result: SimulationResult
}

/** Conversations beside the gravest changes: as many as the page shows. */
const MOST_CONVERSATIONS = 300

/**
 * Pairs two simulations of the same tickets, ticket by ticket.
 * @param lines how the policies differ, where they are at hand
 * @param assumptions about minutes and prices; the product's own where absent
 * @throws RehearsalError `wrong_use` where they are not of the same tickets, read and split in the same way
 */
export function compareResults(
  a: ComparedInput,
  b: ComparedInput,
  lines: readonly ChangeLine[] | null,
  assumptions?: Assumptions,
): Comparison {
  refuseOthers(a, b)
  const { meta } = a.result
  const pairs = pairRows(a.result.rows, b.result.rows)
  const changed = pairs
    .flatMap(pair => changedTicket(pair, lines ?? []))
    .sort((x, y) => RANK[x.kind] - RANK[y.kind] || compare(x.created, y.created) || compare(x.id, y.id))
  const said = new Map(a.result.rows.map(row => [row.id, row.conversation]))
  const window = Date.parse(meta.window.to) - Date.parse(meta.window.from)
  return {
    schema: 1,
    meta: {
      account: meta.account,
      seed: meta.seed,
      cutoff: meta.cutoff,
      window: meta.window,
      dataHash: meta.dataHash,
      modelId: meta.modelId,
    },
    a: { name: a.name, policyHash: meta.policyHash, ladder: a.result.forecast.ladder },
    b: { name: b.name, policyHash: b.result.meta.policyHash, ladder: b.result.forecast.ladder },
    sameCode: meta.codeFingerprint === b.result.meta.codeFingerprint,
    lines,
    tickets: pairs.length,
    customers: new Set(pairs.map(([row]) => row.customer)).size,
    headlines: compareHeadlines(
      pairs.map(([before, after]) => ({ customerId: before.customer, a: factsOf(before), b: factsOf(after) })),
      window,
      meta.seed,
      assumptions,
    ),
    changes: countKinds(changed),
    changed: changed.map((ticket, index) =>
      index < MOST_CONVERSATIONS ? withConversation(ticket, said.get(ticket.id)) : ticket,
    ),
  }
}

const SAME = ['dataHash', 'seed', 'cutoff', 'modelId'] as const
const NAMES: Readonly<Record<(typeof SAME)[number], string>> = {
  dataHash: 'the tickets (dataHash)',
  seed: 'the seed (seed)',
  cutoff: 'the cut-off (cutoff)',
  modelId: 'the learned model (modelId)',
}

function refuseOthers(a: ComparedInput, b: ComparedInput): void {
  const others = SAME.filter(key => a.result.meta[key] !== b.result.meta[key]).map(
    key => `${NAMES[key]}: ${a.result.meta[key]} and ${b.result.meta[key]}`,
  )
  const unfinished = [a, b].filter(({ result }) => !result.meta.finished).map(({ name }) => name)
  if (unfinished.length > 0) others.push(`${unfinished.join(' and ')} was interrupted: go on with "simulate --resume"`)
  if (others.length === 0) return
  const where = `${a.name} and ${b.name} are not of the same tickets, read in the same way. What differs:`
  throw new RehearsalError('wrong_use', [where, ...others.map(each => `  ${each}`)].join('\n'))
}

type Pair = readonly [ResultRow, ResultRow]

/** The same tickets are judged whatever the policy, so each has its counterpart. */
function pairRows(a: readonly ResultRow[], b: readonly ResultRow[]): Pair[] {
  const byId = new Map(b.map(row => [row.id, row]))
  return a.flatMap((row): Pair[] => {
    const other = byId.get(row.id)
    return other === undefined ? [] : [[row, other]]
  })
}

function factsOf({ rung, judged, billable, decisions }: ResultRow): HeadlineFacts {
  return { rung, billable, judged: judged.map(each => ({ ...each, decision: decisions[each.decision]! })) }
}

function changedTicket([before, after]: Pair, lines: readonly ChangeLine[]): ChangedTicket[] {
  const change = changeOf(before, after, lines, before.intent)
  if (change === undefined) return []
  const { id, customer, channel, language, intent, created } = before
  return [
    {
      ...change,
      id,
      customer,
      channel,
      language,
      ...(intent !== undefined && { intent }),
      created,
      judgedA: before.judged,
      judgedB: after.judged,
    },
  ]
}

/** What was said around the first thing that differs, where the result had room for it. */
function withConversation(ticket: ChangedTicket, conversation: ResultRow['conversation']): ChangedTicket {
  if (conversation === undefined) return ticket
  const { didA, didB, decisionA, decisionB, created } = ticket
  const moment = Date.parse((decisionB ?? decisionA ?? didB[0] ?? didA[0])?.at ?? created)
  const messages = conversation.messages.map(message => ({ ...message, at: Date.parse(message.at) }))
  return { ...ticket, messages: conversationAround(messages, moment) }
}

const RANK = Object.fromEntries(CHANGE_KINDS.map((kind, index) => [kind, index])) as Record<ChangeKind, number>

function countKinds(changed: readonly ChangedTicket[]): Record<ChangeKind, number> {
  const counts = Object.fromEntries(CHANGE_KINDS.map(kind => [kind, 0])) as Record<ChangeKind, number>
  for (const { kind } of changed) counts[kind]++
  return counts
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
