import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../src/core/case-of.ts'
import type { Command } from '../../../src/core/command.ts'
import type { Reason } from '../../../src/core/reasons.ts'
import { DAY } from '../../../src/core/time.ts'

const tag: Command = { kind: 'tag', name: 'a' }
const note: Command = { kind: 'note', text: 'Proposal' }
const reply: Command = { kind: 'reply', text: 'Hi', channel: 'email', purpose: 'answer' }
const week = { window: 7 * DAY }

describe('caseOf', () => {
  it.each([
    [
      'a close unasked',
      [tag, { kind: 'close' }],
      'thanks_nothing_owed',
      { kind: 'close', unasked: true, index: 1, ...week },
    ],
    ['a proposal to close', [note], 'nothing_owed', { kind: 'close', unasked: true, index: 0, ...week }],
    ['any other close', [{ kind: 'close' }], 'follow_up_ended', { kind: 'close', unasked: false, index: 0, ...week }],
    ['a message', [tag, reply], 'answered', { kind: 'message', unasked: false, index: 1, ...week }],
    ['a route', [note, { kind: 'route', team: 'Care' }], 'routed', { kind: 'other', unasked: false, index: 1 }],
    ['words to the team', [note, { kind: 'hand_over', topic: 'anger' }], 'handed_over', undefined],
    ['a timer', [{ kind: 'cancel_follow_up', why: 'x' }], 'follow_up_cancelled', undefined],
    ['nothing', [], 'low_confidence', undefined],
    ['an undo', [tag], 'undone', undefined],
  ] as [string, Command[], Reason, unknown][])('watches %s', (_name, commands, reason, expected) => {
    expect(caseOf({ commands, reason })).toEqual(expected)
  })
})
