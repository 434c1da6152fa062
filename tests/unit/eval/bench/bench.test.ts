import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { generateHistory } from '../../../../datasets/shop/generate-history.ts'
import { parseAlone } from '../../../../eval/bench/parse-alone.ts'
import { formatTable } from '../../../../eval/bench/table.ts'
import { benchUnderstanding } from '../../../../eval/bench/understanding.ts'

const END = Date.parse('2026-11-16T00:00:00Z')

describe('benches', () => {
  it('read every line of the file they take for the floor', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-')), 'lines.jsonl')
    writeFileSync(file, '{"a":1}\n{"a":2}\r\n{"a":3}')

    const { lines, seconds } = await parseAlone(file)

    expect(lines).toBe(3)
    expect(seconds).toBeGreaterThan(0)
  })

  it('measure every part of reading against a peer of the same round', async () => {
    const tickets = [...generateHistory({ seed: 1, tickets: 60, weeks: 26, end: END })].map(told => told.ticket)
    let now = 0
    const clock = (): number => {
      now += 1
      return now
    }

    const { parts, rounds } = await benchUnderstanding(tickets, 1, clock)

    expect(rounds).toBe(1)
    expect(parts.map(({ part }) => part)).toEqual([
      'HTML to text',
      'reply stripping',
      'language',
      'thanks',
      'topics',
      'spam',
      'intent',
      'all of a reading',
    ])
    expect(parts.every(({ rate, peerRate, ratio }) => ratio === rate / peerRate)).toBe(true)
  })

  it('print figures under their titles', () => {
    const table = formatTable(
      ['run', 's'],
      [
        ['cold', '12.0'],
        ['warm up', '3.1'],
      ],
    )

    expect(table).toBe('run         s\ncold     12.0\nwarm up   3.1\n')
  })
})
