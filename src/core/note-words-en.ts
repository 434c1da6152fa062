import type { Command } from './command.ts'
import type { HandOverTopic } from './reading.ts'
import { REASONS } from './reasons.ts'

type Ending = NonNullable<Extract<Command, { kind: 'schedule_follow_up' }>['ending']>
type Restore = Extract<Command, { kind: 'restore' }>

const THINGS: Readonly<Record<Restore['what'], string>> = {
  status: 'status',
  tag: 'tag',
  team: 'team',
  user: 'assignee',
  priority: 'priority',
  field: 'field',
}

/** Everything that stands in notes on tickets, in English. */
export const NOTE_WORDS_EN = {
  reasons: REASONS as Readonly<Record<keyof typeof REASONS, string>>,
  list: (parts: readonly string[]): string => parts.join(', '),
  /** The three lines of a receipt. */
  receipt: {
    what: (parts: readonly string[]): string => `Rehearsal: ${parts.join('; ') || 'nothing'}.`,
    why: (reason: string): string => `Why: ${reason}`,
    undo: (parts: readonly string[]): string =>
      parts.length > 0 ? `Undo: ${parts.join(', ')}.` : 'Undo: nothing to take back.',
    proposed: (deeds: string): string => `proposed only: ${deeds}`,
    approve: ' (write the note “@rehearsal approve” to run it, or “@rehearsal reject”)',
    notDone: (deeds: string): string => `NOT done: ${deeds}`,
    sure: (percent: number): string => ` (${percent} % sure)`,
    held: (level: string): string =>
      level === 'stopped' ? ' Held back: Rehearsal is stopped here.' : ` Held back: lowered to ${level} here.`,
    draft: 'draft for you to check and send',
  },
  deeds: {
    close: 'closed the ticket',
    reopen: 'reopened the ticket',
    route: (to: string): string => `assigned to ${to}`,
    left: (to: string): string => `left with ${to}`,
    tag: (name: string): string => `tagged ${name}`,
    untag: (name: string): string => `removed tag ${name}`,
    field: (name: string): string => `set ${name}`,
    priority: (value: string): string => `set priority ${value}`,
    reply: (channel: string): string => `replied by ${channel}`,
    followUp: (channel: string, rule: string, n: number): string =>
      `reminded the customer by ${channel} (${rule}, no. ${n})`,
    note: 'left a note',
    watch: 'watching that an answer comes',
    reminder: (n: number, rule: string): string => `planned reminder no. ${n} (${rule})`,
    ending: (ending: Ending, rule: string): string =>
      `planned to ${{ close: 'close', note: 'tell you', assign: 'assign it' }[ending]} if no answer comes (${rule})`,
    cancel: 'called off what was planned',
    handOver: (topic: HandOverTopic | 'unconfirmed_send' | 'automated_loop'): string =>
      `handed over to people (${topic.replaceAll('_', ' ')})`,
    action: (name: string, input: string, result: string): string => `action ${name}${input}${result}`,
    undo: 'took the last decision back',
    restore: ({ what, name, to }: Restore): string => {
      const named = [THINGS[what], name].filter(Boolean).join(' ')
      if (what === 'tag') return `${named} ${to === null ? 'taken off again' : 'put back'}`
      return `${named} back to ${to ?? 'none'}`
    },
  },
  back: {
    close: 'reopen the ticket',
    reopen: 'close the ticket',
    route: 'assign it back',
    tag: (name: string): string => `remove tag ${name}`,
    untag: (name: string): string => `add tag ${name}`,
  },
  /** Why something was not done, by the note its command ended with. */
  ends: {
    something_newer: 'something newer arrived',
    person_stepped_in: 'a person of the team took the ticket',
    left_alone: 'a tag says to leave the ticket alone',
    opted_out: 'the customer asked not to be written to',
    unconfirmed_send: 'it could not be made sure that our message arrived',
    refused_send: 'the helpdesk refused our message',
    reopened_after_race: 'the customer wrote at that moment',
    changed_since: 'changed since, left as it is',
    gone: 'the ticket is gone',
    stopped: 'Rehearsal was stopped here',
    undone: 'a person took it back',
    helpdesk_refused: 'refused by the helpdesk',
    no_mailbox: 'nothing says which of the helpdesk’s mailboxes it should be sent from; please answer by hand',
    nothing_to_undo: 'there is nothing to take back',
    no_such_action: 'the policy no longer has this action',
    not_reached: 'the system behind it could not be reached',
    action_refused: 'refused by the system behind it, or its answer was not as expected',
    check_message: 'please check whether it arrived; it will not be sent again',
    check_action: 'please check whether it took effect; it will not be tried again',
    no_empty_priority: 'the helpdesk knows no ticket without a priority; set it by hand',
  },
  draft: {
    head: 'Rehearsal: a draft. Nothing was sent; check it before you send it.',
    sources: (sources: string): string => `Sources: ${sources}.`,
    macro: (name: string): string => `macro “${name}”`,
    ticket: (id: string): string => `ticket ${id}`,
    page: (id: string): string => `page ${id}`,
    more: (n: number): string => `${n} more`,
    correction: (words: string): string => `Correction to check and send: “${words}”`,
  },
  notes: {
    notAnswered: 'The customer did not answer our follow-ups.',
    promiseMissed: 'The next step was promised to the customer by a time that has passed.',
    overdue: 'We owe the next step here and its time has passed.',
    afterWindow: (ticket: string): string => `The customer wrote after the reopen window. Earlier ticket: ${ticket}`,
    actionLacks: (name: string, missing: string): string =>
      `The action ${name} was not run: ${missing} not known for certain.`,
    undeliverable:
      'Mail to the customer came back: the address takes none. Nobody is reminded by e-mail here until the customer writes.',
    nothingToApprove: 'Nothing waits for approval on this ticket.',
    proposeClose: 'Proposal: close this ticket. The message asks for nothing and nothing is owed.',
    belongsTo: (ticket: string): string => `The message belongs to ticket ${ticket}.`,
  },
  explain: {
    nothing: 'Rehearsal has decided nothing on this ticket yet.',
    last: (when: string, did: string, why: string): string => `${when}: ${did}. ${why}`,
    didNothing: 'did nothing',
    did: {
      close: 'closed the ticket',
      reopen: 'reopened the ticket',
      route: 'assigned it',
      tag: 'tagged it',
      untag: 'took a tag off',
      field: 'set a field',
      priority: 'set the priority',
      reply: 'answered',
      follow_up: 'reminded the customer',
      note: 'left a note',
      hand_over: 'handed it to people',
      action: 'ran an action',
    } as Readonly<Partial<Record<Command['kind'], string>>>,
    waiting: (rule: string | undefined, when: string): string =>
      `Waiting: ${rule === undefined ? 'an answer of ours' : `the follow-up ${rule}`}, next at ${when}.`,
    approval: (name: string): string => `Waiting for “@rehearsal approve” or “@rehearsal reject”: ${name}.`,
    tags: (names: string): string => `Tags on the ticket: ${names}.`,
  },
}

export type NoteWords = typeof NOTE_WORDS_EN
