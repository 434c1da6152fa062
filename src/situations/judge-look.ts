import type { Decision } from '../core/decision.ts'
import type { ArmedTimer } from '../core/state.ts'
import type { Desk } from '../helpdesk/sandbox/desk.ts'
import type { TicketRecord } from '../helpdesk/sandbox/records.ts'
import { detectLanguage } from '../text/language.ts'
import type { OurDeeds } from './our-deeds.ts'
import type { Look } from './situation-form.ts'

/** What one look at a ticket finds: its state now, and what came of the time since the last look. */
export interface Seen {
  readonly desk: Desk
  readonly ticket: TicketRecord
  readonly ours: OurDeeds
  readonly decisions: readonly Decision[]
  readonly armed: ArmedTimer | undefined
  readonly called: readonly string[]
  /** The story's language, in which we write where a look names no other. */
  readonly language: string
}

/** Every difference between what was expected and what is there, a sentence each. */
export function judgeLook(look: Look, seen: Seen): string[] {
  return [
    ...judgeDecisions(look, seen),
    ...judgeState(look, seen),
    ...judgeNotes(look, seen),
    ...(look.received === undefined ? [] : judgeReceived(look.received, seen)),
    ...judgeRest(look, seen),
  ]
}

function judgeDecisions({ decided = [], not_decided: not = [] }: Look, { decisions }: Seen): string[] {
  const reasons = decisions.map(({ reason }) => reason as string)
  const found = reasons.length === 0 ? 'nothing was decided' : `decided was ${reasons.join(', ')}`
  return [
    ...decided.filter(reason => !reasons.includes(reason)).map(reason => `expected the decision ${reason}; ${found}`),
    ...not.filter(reason => reasons.includes(reason)).map(reason => `expected no decision ${reason}; there is one`),
  ]
}

function judgeState(look: Look, { desk, ticket }: Seen): string[] {
  const differences: string[] = []
  const differs = (what: string, wanted: string, found: string): void => {
    if (wanted !== found) differences.push(`expected ${what} ${wanted}; it is ${found}`)
  }
  if (look.status !== undefined) differs('the status', look.status, ticket.status)
  if (look.priority !== undefined) differs('the priority', look.priority, ticket.priority)
  if (look.assigned !== undefined) {
    const wanted = look.assigned === 'nobody' ? { team: undefined, user: undefined } : look.assigned
    const team = desk.store.teams.get(ticket.assignee_team_id ?? -1)?.name
    const user = desk.store.users.get(ticket.assignee_user_id ?? -1)?.email.split('@')[0]
    const isNobody = look.assigned === 'nobody'
    if (isNobody || wanted.team !== undefined) differs('the team', wanted.team ?? 'nobody', team ?? 'nobody')
    if (isNobody || wanted.user !== undefined) differs('the person', wanted.user ?? 'nobody', user ?? 'nobody')
  }
  const tags = ticket.tag_ids.map(id => desk.store.tags.get(id)!.name)
  const shown = tags.length === 0 ? 'none' : tags.join(', ')
  for (const tag of look.tags) if (!tags.includes(tag)) differences.push(`expected the tag ${tag}; there are ${shown}`)
  for (const tag of look.no_tags) if (tags.includes(tag)) differences.push(`expected no tag ${tag}; it is there`)
  return differences
}

function judgeNotes({ notes: wanted, no_notes: unwanted }: Look, { ours: { notes } }: Seen): string[] {
  const found = notes.length === 0 ? 'we left no note' : `our notes say ${notes.map(note => `“${note}”`).join(' / ')}`
  return [
    ...wanted
      .filter(words => !notes.some(note => holds(note, words)))
      .map(words => `expected a note with “${words}”; ${found}`),
    ...unwanted
      .filter(words => notes.some(note => holds(note, words)))
      .map(words => `expected no note with “${words}”; ${found}`),
  ]
}

function judgeReceived(wanted: NonNullable<Look['received']>, { ours: { messages }, language }: Seen): string[] {
  if (messages.length !== wanted.times) {
    const texts = messages.map(({ text }) => `“${text}”`).join(' / ')
    const found = messages.length === 0 ? 'none' : `${messages.length}: ${texts}`
    return [
      `expected ${wanted.times === 0 ? 'no message' : `${wanted.times} of our messages`}; the customer received ${found}`,
    ]
  }
  return messages.flatMap(({ text, channel, from }) => {
    const written = `the message “${text}”`
    const spoken = wanted.language ?? language
    const found = detectLanguage(text, spoken).code
    return [
      ...(wanted.on !== undefined && wanted.on !== channel
        ? [`expected it by ${wanted.on}; it went by ${channel}`]
        : []),
      ...(wanted.from !== undefined && wanted.from !== from
        ? [`expected it to be sent from ${wanted.from}; it was sent from ${from}`]
        : []),
      ...(wanted.at_most !== undefined && text.length > wanted.at_most
        ? [`expected at most ${wanted.at_most} characters; ${written} has ${text.length}`]
        : []),
      ...(found === spoken ? [] : [`expected it in ${spoken}; ${written} is ${found}`]),
      ...wanted.says
        .filter(words => !holds(text, words))
        .map(words => `expected “${words}”; ${written} does not say it`),
      ...wanted.not.filter(words => holds(text, words)).map(words => `expected no “${words}”; ${written} says it`),
    ]
  })
}

function judgeRest(look: Look, { armed, called, ours }: Seen): string[] {
  const differences: string[] = []
  const waiting = armed?.rule ?? 'nothing'
  if (look.waiting !== undefined && look.waiting !== waiting) {
    differences.push(`expected ${look.waiting} to wait; ${waiting} does`)
  }
  if (look.ran !== undefined) {
    const wanted = look.ran.filter(name => name !== 'nothing').join(', ')
    const found = called.join(', ')
    if (wanted !== found) differences.push(`expected to run ${wanted || 'nothing'}; ran ${found || 'nothing'}`)
  }
  if (look.untouched && ours.entries.length > 0) {
    differences.push(`expected us to do nothing; we did ${ours.entries.map(({ kind }) => kind).join(', ')}`)
  }
  return differences
}

/** Letter case and the kind of space say nothing here. */
function holds(text: string, words: string): boolean {
  const plain = (value: string): string => value.replace(/\s+/g, ' ').toLowerCase()
  return plain(text).includes(plain(words))
}
