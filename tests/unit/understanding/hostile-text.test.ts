import { describe, expect, it } from 'vitest'
import { readConsent } from '../../../src/understanding/consent.ts'
import { readEntities } from '../../../src/understanding/entities.ts'
import { isGoodbye } from '../../../src/understanding/goodbye.ts'
import { readOwed } from '../../../src/understanding/owed.ts'
import { readSentiment, readUrgency } from '../../../src/understanding/sentiment.ts'
import { readSpam } from '../../../src/understanding/spam.ts'
import { readThanks } from '../../../src/understanding/thanks.ts'
import { readTopics } from '../../../src/understanding/topics.ts'

const HOSTILE = [
  ['one letter', 'a'.repeat(1_000_000)],
  ['digits', '4 '.repeat(500_000)],
  ['thanks', 'thank you so much '.repeat(55_000)],
  ['fillers', `i will ${'just really so very '.repeat(50_000)}`],
  ['spaces', `${' '.repeat(500_000)}x${' '.repeat(500_000)}`],
  ['codes', 'order a-1-a-1-a-1-'.repeat(55_000)],
  ['addresses', 'a.a@a.a.'.repeat(125_000)],
  ['questions', '? '.repeat(500_000)],
] as const

describe('a megabyte of anything', () => {
  it.each(HOSTILE)('is read in a moment: %s', (_name, text) => {
    const readers = [
      () => readThanks({ text, prevAgentText: text }),
      () =>
        readOwed([
          { from: 'agent', text },
          { from: 'customer', text },
        ]),
      () => readOwed([{ from: 'agent', text }]),
      () => readTopics(text),
      () => readSpam({ text }),
      () => [readSentiment(text), readUrgency(text)],
      () => readEntities(text),
      () => readConsent(text),
      () => isGoodbye(text),
    ]

    const slowest = Math.max(
      ...readers.map(read => {
        // Its own time: what else the machine does is not its fault.
        const before = process.cpuUsage()
        read()
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1_000
      }),
    )

    expect(slowest).toBeLessThan(1_000)
  })
})
