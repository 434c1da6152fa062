import { describe, expect, it } from 'vitest'
import { describeReceipt, receiptNote } from '../../activities/describe-receipt.ts'
import { planCommands, wantsReceiptNote } from '../../activities/plan-commands.ts'
import type { Command } from '../../src/core/command.ts'
import type { Decision } from '../../src/core/decision.ts'

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
function noteOn(decision: Decision, assignee: { team?: string; user?: string }): string | undefined {
  const statuses = planCommands(decision, { assignee })
  return wantsReceiptNote(decision, statuses, {}) ? receiptNote(describeReceipt(decision, statuses)) : undefined
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
    expect(noteOn(decided([note, priority, ROUTE], { reason: 'we_owe_overdue' }), {})).toContain('assigned to Billing')
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
