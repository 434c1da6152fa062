import { findAnsweredTwice, findBlemishes, findDoubled } from './doubled.ts'
import { casesOf, type Evidence, type Finding } from './evidence.ts'
import { findUnexplained } from './explained.ts'
import { findForbidden } from './forbidden.ts'
import { findLost } from './lost.ts'
import { findDisobeyed } from './ordered.ts'

export interface Verdict {
  readonly tickets: number
  /** True events: what customers and agents did. */
  readonly events: number
  readonly lost: number
  readonly doubled: number
  readonly wrong: number
  readonly blemishes: number
  /** Messages whose fate nobody knows: handed over, never sent again. */
  readonly unconfirmed: number
  /** Messages that customers have of us. */
  readonly messages: number
  readonly closes: number
  readonly findings: readonly Finding[]
}

/** Judges a run by what the helpdesk itself saw. Knows nothing of how the product decides. */
export function judge(evidence: Evidence): Verdict {
  const findings = casesOf(evidence).flatMap(one => [
    ...findLost(one),
    ...findDoubled(one),
    ...findAnsweredTwice(one),
    ...findForbidden(one),
    ...findDisobeyed(one),
    ...findUnexplained(one),
    ...findBlemishes(one),
  ])
  const count = (kind: Finding['kind']): number => findings.filter(finding => finding.kind === kind).length
  const ours = evidence.ledger.filter(line => line.by.kind === 'user' && line.by.id === evidence.ownUserId)
  const CHANGES = new Set(['message_created', 'status', 'assigned', 'snoozed', 'tags_added'])
  return {
    tickets: new Set(evidence.ledger.flatMap(line => line.ticketId ?? [])).size,
    events: evidence.ledger.filter(
      line =>
        CHANGES.has(line.kind) &&
        (line.by.kind === 'customer' || (line.by.kind === 'user' && line.by.id !== evidence.ownUserId)),
    ).length,
    lost: count('lost'),
    doubled: count('doubled'),
    wrong: count('wrong'),
    blemishes: count('blemish'),
    unconfirmed: evidence.commands.filter(command => command.status === 'unconfirmed').length,
    messages: ours.filter(line => line.kind === 'message_created' && line.detail['public'] === true).length,
    closes: ours.filter(line => line.kind === 'status' && line.detail['to'] === 'closed').length,
    findings,
  }
}
