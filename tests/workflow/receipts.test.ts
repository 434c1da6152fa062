import { describe, expect, it } from 'vitest'
import { describeReceipt, receiptNote } from '../../activities/describe-receipt.ts'
import { draftNote } from '../../activities/draft-note.ts'
import { foldNote, planCommands, wantsReceiptNote } from '../../activities/plan-commands.ts'
import type { Command } from '../../src/core/command.ts'
import type { Decision } from '../../src/core/decision.ts'
import { noteWords } from '../../src/core/note-words.ts'
import type { Policy } from '../../src/core/policy.ts'

const ROUTE: Command = { kind: 'route', team: 'Billing' }
const WATCH: Command = { kind: 'schedule_follow_up', rule: 'we_owe', n: 1, due: 0 }
const CANCEL: Command = { kind: 'cancel_follow_up', why: 'customer_replied' }

const decided = (commands: Command[], more: Partial<Decision> = {}): Decision => ({
  at: 0,
  inputs: ['m1'],
  stage: 'full',
  reason: 'routed',
  evidence: [],
  commands,
  ...more,
})

/** The note as it would stand in the ticket, or nothing where none is written. */
function noteOn(
  decision: Decision,
  assignee: { team?: string; user?: string },
  policy: Pick<Policy, 'notes'> = {},
): string | undefined {
  const planned = planCommands(decision, { assignee })
  const isWanted = wantsReceiptNote(decision, planned, {})
  const ends = foldNote(decision, planned, isWanted).map(status => ({ status }))
  return isWanted ? receiptNote(describeReceipt(decision, ends, policy)) : undefined
}

describe('the note about a decision', () => {
  it('says what was done and what is waiting, why, and how to take it back', () => {
    const note = noteOn(decided([CANCEL, ROUTE, WATCH], { confidence: 0.92 }), {})

    expect(note).toBe(
      'Rehearsal: assigned to Billing, watching that an answer comes.\nWhy: The customer’s request belongs to this team. (92 % sure)\nUndo: assign it back.',
    )
  })

  it('is not written where the ticket is with that team already', () => {
    expect(noteOn(decided([CANCEL, ROUTE, WATCH]), { team: 'Billing', user: 'ben@shop.example' })).toBeUndefined()
  })

  it('says with whom the ticket was left where there is something else to tell', () => {
    const note = noteOn(decided([{ kind: 'tag', name: 'refund' }, ROUTE]), { team: 'Billing' })

    expect(note).toContain('Rehearsal: tagged refund, left with Billing.')
    expect(note).toContain('Undo: remove tag refund.')
  })

  it('is not written beside a note of ours that tells why, where only the priority changes with it', () => {
    const note: Command = { kind: 'note', text: 'We owe the next step here and its time has passed.' }
    const priority: Command = { kind: 'priority', value: 'high' }

    expect(noteOn(decided([note, priority], { reason: 'we_owe_overdue' }), {})).toBeUndefined()
  })

  it('tells the reason in the words of our own note, so that there is one', () => {
    const note: Command = { kind: 'note', text: 'We owe the next step here and its time has passed.' }
    const overdue = decided([note, ROUTE], { reason: 'we_owe_overdue' })

    const planned = planCommands(overdue, {})

    expect(foldNote(overdue, planned, true)).toEqual(['internal', 'pending'])
    expect(foldNote(overdue, planned, false)).toEqual(['pending', 'pending'])
    expect(noteOn(overdue, {})).toBe(
      'Rehearsal: assigned to Billing.\nWhy: We owe the next step here and its time has passed.\nUndo: assign it back.',
    )
  })

  it('leaves a note of the policy’s own where it is', () => {
    const ruled = decided([{ kind: 'note', text: 'Check the warranty.' }, ROUTE], { reason: 'rule_fired' })

    expect(foldNote(ruled, planCommands(ruled, {}), true)).toEqual(['pending', 'pending'])
  })

  it.each<[Command[], string]>([
    [
      [
        { kind: 'follow_up', rule: 'patience', n: 1, text: 'words', channel: 'sms.aircall' },
        { kind: 'schedule_follow_up', rule: 'patience', n: 2, due: 0 },
      ],
      'reminded the customer by sms (patience, no. 1), planned reminder no. 2 (patience).',
    ],
    [
      [
        { kind: 'tag', name: 'vip' },
        { kind: 'schedule_follow_up', rule: 'patience', n: 2, due: 0, ending: 'close' },
      ],
      'tagged vip, planned to close if no answer comes (patience).',
    ],
    [[CANCEL, { kind: 'close' }], 'called off what was planned, closed the ticket.'],
  ])('names what is planned in words (%#)', (commands, what) => {
    expect(noteOn(decided(commands), {})).toContain(`Rehearsal: ${what}`)
  })
})

describe('the note about a decision in French', () => {
  const FRENCH = { notes: { language: 'fr' } } as const

  it('says the same, with French spaces', () => {
    const note = noteOn(decided([CANCEL, ROUTE, WATCH], { confidence: 0.92 }), {}, FRENCH)

    expect(note).toBe(
      'Rehearsal\u202f: affecté à Billing, réponse attendue de notre part, sous surveillance.\nPourquoi\u202f: La demande du client revient à cette équipe. (sûr à 92\u202f%)\nRevenir en arrière\u202f: réaffecter le ticket.',
    )
  })

  it('has no word, however made, without its spaces', () => {
    const said = (words: unknown): string[] => {
      if (typeof words === 'string') return [words]
      if (typeof words !== 'function') return Object.values(words as object).flatMap(said)
      // Each takes a list, a command, or up to three values.
      const anything = Object.assign(['a', 'b'], { what: 'status', name: 'x', to: 'open' })
      return [String(words(anything, 'close', 2))]
    }

    const sentences = said(noteWords(FRENCH))

    expect(sentences.length).toBeGreaterThan(120)
    expect(sentences.filter(text => / [;:!?»%]|« /.test(text))).toEqual([])
  })
})

describe('why something was not done', () => {
  const reply: Command = { kind: 'reply', text: 'x', channel: 'email', purpose: 'answer' }

  it.each([
    ['dropped', 'something_newer', 'something newer arrived'],
    ['dropped', 'person_stepped_in', 'a person of the team took the ticket'],
    ['dropped', 'opted_out', 'the customer asked not to be written to'],
    ['dropped', 'left_alone', 'a tag says to leave the ticket alone'],
    ['dropped', 'gone', 'the ticket is gone'],
    ['withheld', 'stopped', 'Rehearsal was stopped here'],
    ['withheld', 'undone', 'a person took it back'],
    ['refused', 'helpdesk_refused', 'refused by the helpdesk'],
    [
      'refused',
      'no_mailbox',
      'nothing says which of the helpdesk’s mailboxes it should be sent from; please answer by hand',
    ],
    ['unconfirmed', 'unconfirmed_send', 'please check whether it arrived; it will not be sent again'],
  ] as const)('is named: %s, %s', (status, note, why) => {
    const { what } = describeReceipt(decided([ROUTE, reply]), [{ status: 'done' }, { status, note }], {})

    expect(what).toBe(`Rehearsal: assigned to Billing; NOT done: replied by email (${why}).`)
  })

  it('is told of a priority that cannot be emptied again', () => {
    const restore: Command = { kind: 'restore', what: 'priority', wrote: 'high', to: null }

    const { what } = describeReceipt(decided([restore]), [{ status: 'refused', note: 'no_empty_priority' }], {})

    expect(what).toBe(
      'Rehearsal: NOT done: priority back to none (the helpdesk knows no ticket without a priority; set it by hand).',
    )
  })

  it('is no reason where the stage only proposes', () => {
    const { what } = describeReceipt(decided([{ kind: 'close' }]), [{ status: 'withheld' }], {})

    expect(what).toBe('Rehearsal: proposed only: closed the ticket.')
  })
})

describe('a draft in the ticket', () => {
  const sources = ['macro:Refund', 't4711/98', 't4711/99', 'returns#en.2', 'sizes#en.1']

  it('says that it is one and what it stands on, before the words', () => {
    const note = draftNote('Hello Kim', { kind: 'note', text: '', purpose: 'draft', sources }, { evidence: [] }, {})

    expect(note).toBe(
      'Rehearsal: a draft. Nothing was sent; check it before you send it.\nSources: macro “Refund”, ticket t4711, page returns, 1 more.\n\nHello Kim',
    )
  })

  it('names for a message that the stage proposes what the decision found', () => {
    const evidence = [{ kind: 'article', id: 'returns#fr.1' } as const, { kind: 'message', id: 'm1' } as const]
    const reply: Command = { kind: 'reply', text: 'Bonjour', channel: 'email', purpose: 'answer' }

    const note = draftNote('Bonjour', reply, { evidence }, { notes: { language: 'fr' } })

    expect(note).toBe(
      'Rehearsal\u202f: un brouillon. Rien n’a été envoyé\u202f; vérifiez-le avant de l’envoyer.\nSources\u202f: page returns.\n\nBonjour',
    )
  })
})
