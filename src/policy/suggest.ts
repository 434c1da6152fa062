import type { BusinessHours } from '../core/policy.ts'
import type { Instant } from '../core/time.ts'
import { isTimezone } from '../core/zone-time.ts'
import type { LabelSource } from '../history/label-source.ts'
import type { Ticket } from '../history/ticket.ts'
import { byCount, collectFacts, completeAt, type HistoryFacts, type IntentFacts } from './history-facts.ts'
import { findNativeRules, type NativeRule } from './native-rules.ts'
import { type SuggestedFollowUp, suggestFollowUps } from './suggest-follow-ups.ts'
import { suggestHours } from './suggest-hours.ts'
import { flow, note, quote } from './yaml-text.ts'

/** What is known when a first policy is written. */
export interface KnownHistory {
  readonly before: readonly Ticket[]
  /** What the customer wanted, as the team recorded it. */
  readonly labels?: Pick<LabelSource, 'labelOf'> | undefined
  /** Tickets that were not complete at this moment are left out. */
  readonly cutoff?: Instant | undefined
  readonly account?: string | undefined
  /** The team's zone; without it the one most customers have, else UTC. */
  readonly timezone?: string | undefined
}

/** A team holds an intent where it holds this share of its tickets. */
const TEAM_SHARE = 0.5
/** Fewer tickets of an intent than this are left to people. */
const LEAST_TICKETS = 10

/**
 * A first policy from history, as commented YAML that `parsePolicy` accepts: every line says how many tickets stand behind
 * it. It writes nothing to the helpdesk (stage shadow). The same tickets give the same text.
 */
export function suggestPolicy(known: KnownHistory): string {
  const tickets = completeAt(known.before, known.cutoff)
  const facts = collectFacts(tickets, ticket => known.labels?.labelOf(ticket)?.label)
  const hours = suggestHours(facts.agentMessages, timezoneOf(facts, known.timezone))
  const lines = [
    `# Suggested from ${count(facts.tickets, 'ticket')}; ${facts.labelled} of them say what the customer wanted.`,
    'version: 1',
    `account: ${quote(known.account ?? facts.account)}`,
    ...hoursLines(hours, facts),
    'stage: { default: shadow } # decides and records; writes nothing to the helpdesk',
    ...ruleLines(findNativeRules(tickets)),
    ...personaLines(facts),
    ...intentLines(facts),
    'hand_over: [legal_threat, self_harm, violence, asks_for_human, anger, payment_data]',
    'thanks: { close: true, tolerated_wrong_closes: 1%, require_certificate: true }',
    ...followUpLines(suggestFollowUps(facts, hours)),
    'we_owe: { after_promise: 0h, otherwise: 2d, then: [{ note: true }] }',
    ...reopenLines(facts),
    'limits: { messages_per_customer_per_week: 2, api_share: 70%, send_delay: 2m }',
    'consent: { stop_words: default, quiet_hours: "21:00-08:00 customer" }',
  ]
  return `${lines.join('\n')}\n`
}

function timezoneOf({ timezones }: HistoryFacts, wanted: string | undefined): string {
  return wanted ?? byCount(timezones).find(([name]) => isTimezone(name))?.[0] ?? 'UTC'
}

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function hoursLines({ timezone, week }: BusinessHours, { agentMessages }: HistoryFacts): string[] {
  const days = [1, 2, 3, 4, 5, 6, 0].filter(day => week[day]!.length > 0)
  const bySpan = Map.groupBy(days, day => week[day]!.map(([from, to]) => `${clock(from)}-${clock(to)}`).join())
  const weekly = [...bySpan].map(
    ([span, names]) => `${quote(names.map(day => DAY_NAMES[day]).join(','))}: ${quote(span)}`,
  )
  return [
    `# When agents wrote to customers: ${count(agentMessages.length, 'message')}. Check the zone and add holidays.`,
    `hours: { timezone: ${quote(timezone)}, weekly: { ${weekly.join(', ')} }, holidays: [] }`,
  ]
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function ruleLines(rules: readonly NativeRule[]): string[] {
  const converted = rules.filter(rule => rule.because !== undefined && rule.what !== 'assign')
  const left = rules.filter(rule => !converted.includes(rule))
  const comments = left.map(rule =>
    note(`seen and not converted: ${RULE_TEXT[rule.what]} ${quote(rule.value)}, ${count(rule.tickets, 'ticket')}`),
  )
  if (converted.length === 0) return [...comments, 'rules: []']
  const lines = converted.flatMap((rule, index) => [
    note(
      `the helpdesk’s own rule did this on ${count(rule.tickets, 'ticket')}; switch it off there before this one acts`,
      2,
    ),
    `  - { name: ${quote(`native-${index + 1}-${rule.what}`)}, on: created, when: { ${quote(rule.because!.field)}: ${quote(rule.because!.value)} }, then: [{ ${rule.what}: ${quote(rule.value)} }] }`,
  ])
  return [...comments, 'rules:', ...lines]
}

const RULE_TEXT: Readonly<Record<NativeRule['what'], string>> = {
  tag: 'a rule that adds the tag',
  priority: 'a rule that sets the priority',
  assign: 'a rule that assigns to',
  close: 'a rule that closes:',
  spam: 'a rule that marks spam:',
  message: 'a rule that writes to customers:',
}

function personaLines({ languages }: HistoryFacts): string[] {
  const spoken = byCount(languages)
    .slice(0, 8)
    .map(([code, tickets]) => `${code} ${tickets}`)
  const known =
    spoken.length > 0 ? `languages of the tickets: ${spoken.join(', ')}` : 'the tickets do not say their language'
  return [
    note(`${known}; messages are written in the customer’s language`),
    'personas:',
    '  default: { name: The team, tone: warm and brief, disclose_ai: eu, max_characters: { sms: 300 } }',
  ]
}

function intentLines({ intents, labelled }: HistoryFacts): string[] {
  if (intents.size === 0) return [note('no ticket says what its customer wanted: nothing can be routed'), 'intents: {}']
  const sorted = [...intents.values()].sort((a, b) => b.tickets - a.tickets || (a.label < b.label ? -1 : 1))
  return [
    note(`from ${count(labelled, 'ticket')}, with the team that held them last`),
    'intents:',
    ...sorted.map(intentLine),
  ]
}

function intentLine({ label, tickets, teams, macros }: IntentFacts): string {
  const ranked = byCount(teams)
  const [team, held] = ranked[0] ?? ['', 0]
  const shares = ranked
    .filter(([, amount]) => amount * 100 >= tickets)
    .slice(0, 3)
    .map(([name, amount]) => `${quote(name)} ${percent(amount, tickets)}`)
  const behind = [
    count(tickets, 'ticket'),
    ...shares,
    ...(macros > 0 ? [`a macro in ${percent(macros, tickets)}`] : []),
  ].join('; ')
  const setting =
    tickets >= LEAST_TICKETS && held >= tickets * TEAM_SHARE
      ? `{ action: route, tolerated_error: 10%, route: { team: ${quote(team)} } }`
      : '{ action: leave }'
  return `  ${quote(label)}: ${setting} ${note(behind)}`
}

function followUpLines(rules: readonly SuggestedFollowUp[]): string[] {
  return [
    note('how long customers took to answer a question, in working days; four of five who answer have done so by then'),
    'follow_ups:',
    ...rules.flatMap(rule => {
      const isRest = rule.intents.length === 0
      const when = isRest ? '{ owed: customer }' : `{ all: [{ owed: customer }, { intent: ${flow(rule.intents)} }] }`
      const behind = `${count(rule.answers, 'answer')}, median ${rule.median}, 80th percentile ${rule.p80}; ${count(rule.unanswered, 'question')} unanswered`
      return [
        note(isRest ? `everything else: ${behind}; the delay is that of all answers` : behind, 2),
        `  - { name: ${isRest ? 'otherwise' : `after-${rule.days}d`}, when: ${when}, after: [${rule.days}d], then: { do: note, after: ${rule.days}d } }`,
      ]
    }),
  ]
}

function reopenLines({ channels, hasAircall }: HistoryFacts): string[] {
  const windows: string[] = []
  const seen = (channel: string) => note(count(channels.get(channel) ?? 0, 'ticket'))
  if (channels.has('email')) windows.push(`  email: { window: 10d } ${seen('email')}`)
  if (channels.has('sms')) {
    const key = hasAircall ? 'sms.aircall' : 'sms'
    windows.push(
      `  ${key}: { window: ${hasAircall ? '72h' : '24h'}, inside: { tag: reopened-sms }, after: { tag: new-sms-follow-up-check, note: true, look_back: 30d } } ${seen('sms')}`,
    )
  }
  return windows.length === 0
    ? ['reopen: {}']
    : [note('how long the helpdesk reopens the old ticket: check these against its settings'), 'reopen:', ...windows]
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`
}
