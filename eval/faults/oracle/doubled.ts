import { type Case, type Finding, isOurs, isPublicWords } from './evidence.ts'

const OURS = /^rehearsal:(.+:\d+):(\d+)$/

/** The decision a message carries out, by its external id; undefined for messages that are not ours. */
export function decisionOf(externalId: unknown): string | undefined {
  return typeof externalId === 'string' ? OURS.exec(externalId)?.[1] : undefined
}

/** At most one message to the customer per command, per decision and per thing that happened. */
export function findDoubled(one: Case): Finding[] {
  const sent = one.ledger.filter(line => isPublicWords(line) && isOurs(one, line))
  const finding = (rule: string, where: string): Finding => ({ kind: 'doubled', rule, ticketId: one.ticketId, where })
  const deciders = sent.map(line => decisionOf(line.detail['externalId']))
  const inputs = one.decisions
    .filter(decision => deciders.includes(decision.id))
    .flatMap(decision => decision.inputs.filter(id => !id.startsWith('timer:')))
  return [
    ...repeated(sent.map(line => String(line.detail['externalId']))).map(id => finding('same_message_twice', id)),
    ...repeated(deciders.filter(id => id !== undefined)).map(id => finding('two_messages_for_one_decision', id)),
    ...repeated(inputs).map(id => finding('two_messages_for_one_event', id)),
  ]
}

/** An event answered by two decisions was acted on twice, whatever came of it. */
export function findAnsweredTwice(one: Case): Finding[] {
  const inputs = one.decisions.flatMap(decision => decision.inputs.filter(id => !id.startsWith('timer:')))
  return repeated(inputs).map(id => ({ kind: 'wrong', rule: 'answered_twice', ticketId: one.ticketId, where: id }))
}

/** Not seen by customers, but by agents: our notes, tags and statuses more often than decided. */
export function findBlemishes(one: Case): Finding[] {
  const ours = one.ledger.filter(line => isOurs(one, line))
  const notes = ours
    .filter(line => line.kind === 'message_created' && line.detail['public'] !== true)
    .map(line => String(line.detail['externalId']))
  const done = (kind: string, to?: string): number =>
    ours.filter(line => line.kind === kind && (to === undefined || line.detail['to'] === to)).length
  const decided = (...kinds: string[]): number =>
    one.commands.filter(command => kinds.includes(command.kind) && command.status !== 'withheld').length
  const more = (rule: string, is: number, may: number): Finding[] =>
    is > may ? [{ kind: 'blemish', rule, ticketId: one.ticketId, where: `${is} for ${may}` }] : []
  return [
    ...repeated(notes).map(id => ({ kind: 'blemish', rule: 'note_twice', ticketId: one.ticketId, where: id }) as const),
    ...more('closed_more_often_than_decided', done('status', 'closed'), decided('close')),
    ...more('tagged_more_often_than_decided', done('tags_added'), decided('tag')),
    ...more('assigned_more_often_than_decided', done('assigned'), decided('route', 'reply', 'follow_up')),
  ]
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter(id => seen.size === seen.add(id).size))]
}
