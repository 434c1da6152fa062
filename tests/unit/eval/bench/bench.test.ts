import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { generateHistory } from '../../../../datasets/shop/generate-history.ts'
import { longestBlock } from '../../../../eval/bench/event-loop.ts'
import { measurePart, type PartRate } from '../../../../eval/bench/measure-part.ts'
import { parseAlone } from '../../../../eval/bench/parse-alone.ts'
import { cutSlices, readMaterial, writeMaterial } from '../../../../eval/bench/reading-material.ts'
import { READING_PARTS } from '../../../../eval/bench/reading-parts.ts'
import { shortThreads } from '../../../../eval/bench/short-threads.ts'
import { formatTable } from '../../../../eval/bench/table.ts'
import { trainIntentModel } from '../../../../src/understanding/intents/train-intent-model.ts'

const END = Date.parse('2026-11-16T00:00:00Z')
const NO_TOOLS = {
  modelDir: '',
  peersPython: null,
  openEmbedder: () => Promise.reject(new Error('there is none')),
}

function shop(tickets: number) {
  return [...generateHistory({ seed: 1, tickets, weeks: 26, end: END })].map(told => told.ticket)
}

describe('benches', () => {
  it('read every line of the file they take for the floor', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-')), 'lines.jsonl')
    writeFileSync(file, '{"a":1}\n{"a":2}\r\n{"a":3}')

    const { lines, seconds } = await parseAlone(file)

    expect(lines).toBe(3)
    expect(seconds).toBeGreaterThan(0)
  })

  it('make threads of one to four short messages, no text twice', () => {
    const threads = shortThreads(shop(400))
    const texts = threads.flatMap(({ messages }) => messages.map(({ text }) => text!))
    const lengths = texts.map(text => text.split(/\s+/).length)

    expect(threads.length).toBeGreaterThan(80)
    expect(threads.slice(0, 4).map(({ messages }) => messages.map(({ from }) => from))).toEqual([
      ['customer'],
      ['customer', 'agent'],
      ['customer', 'agent', 'customer'],
      ['customer', 'agent', 'customer', 'agent'],
    ])
    expect(new Set(texts).size).toBe(texts.length)
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([5, 25])
  })

  it('measure every part of reading on messages it has not seen, in turn with a peer', {
    timeout: 60_000,
  }, async () => {
    const tickets = shop(120)
    const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
    const slices = cutSlices(tickets, shortThreads(tickets), 3)
    const lexical = trainIntentModel([], { seed: 1 })
    writeMaterial(folder, slices, { lexical, fused: null }, [])
    const material = readMaterial(folder, false)

    const rates: PartRate[] = []
    for (const [name, make] of Object.entries(READING_PARTS))
      if (name !== 'intent with embedding')
        rates.push(await measurePart(name, await make(material, NO_TOOLS), material, 1))

    expect(material.slices).toEqual(slices)
    expect(rates.map(({ part, messages }) => [part, messages > 0])).toEqual(
      Object.keys(READING_PARTS)
        .filter(name => name !== 'intent with embedding')
        .map(name => [name, true]),
    )
    for (const { rate, microseconds, peerRate, ratio, peakMegabytes, ownMegabytes } of rates) {
      expect(rate * microseconds).toBeCloseTo(1e6)
      expect(ratio).toBe(rate / peerRate)
      expect(peakMegabytes).toBeGreaterThanOrEqual(ownMegabytes)
      expect(ownMegabytes).toBeGreaterThan(0)
    }
  })

  it('tell work that holds the event loop up from work that does not', async () => {
    const busy = await longestBlock('busy', async () => {
      const from = process.threadCpuUsage()
      while (process.threadCpuUsage(from).user < 60_000);
    })
    const idle = await longestBlock('idle', () => setTimeout(60))

    expect([busy.work, busy.blocked >= 60, busy.silent >= 60, busy.took >= 60]).toEqual(['busy', true, true, true])
    expect([idle.work, idle.blocked < 30, idle.took >= 59]).toEqual(['idle', true, true])
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
