import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/command.ts'
import { marksOf, receiptOf } from '../../../src/core/marks.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { view } from './build.ts'

const policy = (lines = '') => parsePolicy(`version: 1\naccount: shop\n${lines}`, 'p.yaml')
const close: Command = { kind: 'close' }
const reply: Command = { kind: 'reply', text: 'x', channel: 'email', purpose: 'answer' }
const tags = (...names: string[]) => names.map(name => ({ kind: 'tag', name }))

describe('marksOf', () => {
  it.each<[string, string, readonly Command[], readonly object[]]>([
    ['the audit tag of a close', '', [close], tags('rehearsal-closed')],
    ['a team’s own audit tag', 'thanks: { audit_tag: bot-closed }', [close], tags('bot-closed')],
    ['no audit tag', 'thanks: { audit_tag: false }', [close], []],
    ['what keeps other bots out', 'answer_tags: [ai_ignore, bot]', [reply], tags('ai_ignore', 'bot')],
    ['nothing of that where we do not write', 'answer_tags: [ai_ignore]', [{ kind: 'route', team: 'A' }], []],
    [
      'tags as receipts',
      'receipts: { default: tag, reply: note }',
      [{ kind: 'route', team: 'A' }, reply],
      tags('rehearsal-route'),
    ],
    [
      'nothing about timers and notes',
      'receipts: { default: tag }',
      [
        { kind: 'note', text: 'x' },
        { kind: 'cancel_follow_up', why: 'y' },
      ],
      [],
    ],
    ['no tag twice', 'answer_tags: [vip]', [{ kind: 'tag', name: 'vip' }, reply], []],
  ])('sets %s', (_, lines, commands, expected) => {
    expect(marksOf(commands, view(), policy(lines))).toEqual(expected)
  })

  it('sets nothing that stands already', () => {
    expect(marksOf([close], view({ tags: ['rehearsal-closed'] }), policy())).toEqual([])
  })
})

describe('receiptOf', () => {
  it('is a note, unless the policy says otherwise', () => {
    const chosen = policy('receipts: { default: console, close: tag }')

    expect([receiptOf(policy(), 'close'), receiptOf(chosen, 'close'), receiptOf(chosen, 'route')]).toEqual([
      'note',
      'tag',
      'console',
    ])
  })
})
