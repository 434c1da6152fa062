import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { predictOwed } from '../../../src/understanding/predict-owed.ts'
import { predictSpam } from '../../../src/understanding/predict-spam.ts'
import { predictThanks } from '../../../src/understanding/predict-thanks.ts'
import { predictTopics } from '../../../src/understanding/predict-topics.ts'

function readLabelled<Row>(name: string): Row[] {
  const file = new URL(`../../../datasets/labelled/${name}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
}

describe('labelled sets', () => {
  it('closes no thank-you that is not safe, and nine in ten that are', () => {
    const rows = readLabelled<{ id: string; text: string; prev_agent_text?: string; safe_to_close: boolean }>('thanks')

    const closed = rows.filter(row => predictThanks(row).safe_to_close)

    expect(closed.filter(row => !row.safe_to_close)).toEqual([])
    expect(closed.length / rows.filter(row => row.safe_to_close).length).toBeGreaterThanOrEqual(0.9)
  })

  it.each(['owed', 'owed-varied', 'owed-turns'])(
    'says nothing is owed only where nothing is, and dates promises: %s',
    name => {
      type Row = Parameters<typeof predictOwed>[0] & { owed: string; due_date?: string; split?: string }
      const rows = readLabelled<Row>(name)
        .filter(row => row.split !== 'report')
        .map(row => ({ row, read: predictOwed(row) }))
      const dated = rows.filter(({ row }) => row.due_date !== undefined)

      const wrongNothing = rows.filter(({ row, read }) => read.owed === 'nothing' && row.owed !== 'nothing')
      const right = rows.filter(({ row, read }) => read.owed === row.owed).length
      const rightDates = dated.filter(({ row, read }) => read.due?.slice(0, 10) === row.due_date).length

      expect(wrongNothing.length / rows.length).toBeLessThanOrEqual(0.01)
      expect(right / rows.length).toBeGreaterThanOrEqual(0.9)
      expect(rightDates / dated.length).toBeGreaterThanOrEqual(0.85)
    },
  )

  it.each(['topics', 'topics-bank'])('finds hand-over topics and leaves near-misses alone: %s', name => {
    const rows = readLabelled<{ id: string; text: string; topics: string[] }>(name)

    const read = rows.map(row => ({ ...row, found: predictTopics(row).topics as readonly string[] }))
    const missed = read.filter(row => row.topics.some(topic => !row.found.includes(topic)))
    const bare = read.filter(row => row.topics.length === 0)

    expect(missed.length / (read.length - bare.length)).toBeLessThanOrEqual(0.01)
    expect(bare.filter(row => row.found.length > 0).length / bare.length).toBeLessThanOrEqual(0.01)
  })

  it.each(['spam', 'spam-bank'])('condemns no customer as spam: %s', name => {
    const rows = readLabelled<{ id: string; text: string; spam: boolean }>(name)

    const condemned = rows.filter(row => predictSpam(row).spam)

    expect(condemned.filter(row => !row.spam)).toEqual([])
    expect(condemned.length / rows.filter(row => row.spam).length).toBeGreaterThanOrEqual(0.95)
  })
})
