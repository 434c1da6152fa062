import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluateIntentSuite } from '../../../../eval/suites/intents.ts'
import { evaluateAutoMail, evaluateReplies } from '../../../../eval/suites/mail.ts'
import { evaluateOwed } from '../../../../eval/suites/owed.ts'
import { evaluateSpam } from '../../../../eval/suites/spam.ts'
import { evaluateThanks } from '../../../../eval/suites/thanks.ts'
import { evaluateTopics } from '../../../../eval/suites/topics.ts'
import { formatSuitesTable } from '../../../../eval/suites-table.ts'

function folderWith(file: string, lines: readonly object[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-sets-'))
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(folder, file), lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  return folder
}

describe('suites', () => {
  it('count what must not be closed apart from what may be', async () => {
    const folder = folderWith('thanks/dev.jsonl', [
      { id: 1, text: 'Thanks!', label: 'thanks_only', safe_to_close: true },
      { id: 2, text: 'Thanks, but where is my parcel?', label: 'thanks_plus_request', safe_to_close: false },
      { id: 3, text: 'Thanks!', label: 'thanks_only', safe_to_close: false },
    ])

    const { rows, sources } = await evaluateThanks(folder)

    expect(rows.filter(({ data }) => data === 'dev').map(({ metric, count, n }) => [metric, count, n])).toEqual([
      ['closed ones that were safe', 1, 2],
      ['closed of the safe', 1, 1],
      ['closed though not safe', 1, 2],
      ['label right', 3, 3],
    ])
    expect(sources).toEqual([expect.stringContaining('ABCD (MIT)')])
  })

  it('weigh replies by characters: lost words and words of others', async () => {
    const folder = folderWith('mail/reply_stripping.jsonl', [
      { input: 'Fine.\n\nOn Mon, Feb 1, 2016 at 4:58 AM, A B <a@b.example> wrote:\n> old', expected_reply: 'Fine.' },
      { input: 'One line\nAnother', expected_reply: 'One line' },
    ])

    const { rows } = await evaluateReplies(folder, null)

    expect(rows.filter(({ data }) => data === 'discourse').map(({ metric, count, n }) => [metric, count, n])).toEqual([
      ['exact', 1, 2],
      ['author’s characters kept', 12, 12],
      ['characters of others let in', 7, 19],
    ])
  })

  it('tell machines from people', async () => {
    const folder = folderWith('mail/auto_mail.jsonl', [
      { raw: 'From: a@b.example\nSubject: Hello\n\nIs it blue?', label: 'human_or_ordinary' },
      { raw: 'From: a@b.example\nSubject: Away\nAuto-Submitted: auto-replied\n\nI am away.', label: 'auto_reply' },
    ])

    const { rows } = await evaluateAutoMail(folder)

    expect(rows.filter(({ data }) => data === 'sisimai').map(({ metric, count, n }) => [metric, count, n])).toEqual([
      ['person taken for a machine', 0, 1],
      ['machine found', 1, 1],
      ['kind right', 1, 1],
    ])
  })

  it.each([
    ['owed', evaluateOwed],
    ['topics', evaluateTopics],
    ['spam', evaluateSpam],
    ['thanks', evaluateThanks],
  ])('measure the project’s own set: %s', async (_, evaluate) => {
    const { rows, sources } = await evaluate(undefined)

    expect(
      rows.every(({ data, n, low, value, high }) => data.startsWith('own') && n > 0 && low <= value && value <= high),
    ).toBe(true)
    expect(sources).toEqual([])
  })

  it('say what was skipped and why', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'rehearsal-sets-'))
    const intents = { embedder: null, seed: 1, peersPython: null, clock: () => 0, sets: ['hwu64'] as const }

    const outcomes = [
      await evaluateAutoMail(undefined),
      await evaluateReplies(empty, null),
      await evaluateIntentSuite({ ...intents, dataDir: undefined }),
      await evaluateIntentSuite({ ...intents, dataDir: empty }),
    ]

    expect(outcomes.map(({ skipped }) => skipped)).toEqual([
      [{ part: 'auto-mail', data: 'sisimai', why: 'REHEARSAL_DATA_DIR is not set' }],
      [{ part: 'replies', data: 'discourse', why: 'no file mail/reply_stripping.jsonl in REHEARSAL_DATA_DIR' }],
      [{ part: 'intents', data: 'hwu64', why: 'REHEARSAL_DATA_DIR is not set' }],
      [{ part: 'intents', data: 'hwu64', why: 'no file intents/hwu64.jsonl in the data folder' }],
    ])
    expect(formatSuitesTable(outcomes[0]!)).toContain('SKIPPED auto-mail sisimai: REHEARSAL_DATA_DIR is not set')
  })

  it('name the line and the field of a broken set', async () => {
    const folder = folderWith('thanks/dev.jsonl', [{ id: 1, text: 'Thanks!', label: 'thanks_only' }])

    await expect(evaluateThanks(folder)).rejects.toThrow(/dev\.jsonl:1: safe_to_close/)
  })
})
