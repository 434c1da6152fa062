import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type LabelledSpam, learnSpam } from '../../../../eval/learned/learn-spam.ts'
import { type LabelledTopics, learnTopics } from '../../../../eval/learned/learn-topics.ts'
import { headsModule } from '../../../../eval/learned/pack-heads.ts'
import { readTopics } from '../../../../src/understanding/topics.ts'

function readLabelled<Row>(name: string): Row[] {
  const file = new URL(`../../../../datasets/labelled/${name}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
}

const TOPIC_SETS = ['topics-bank', 'topics', 'topics-ideas', 'topics-voices', 'topics-range', 'topics-more-languages']
const SPAM_SETS = ['spam-bank', 'spam', 'spam-ideas', 'spam-voices', 'spam-range', 'spam-frames']

describe('learned heads', () => {
  it('of topics come to the same numbers from the same rows', { timeout: 60_000 }, async () => {
    const rows = [...TOPIC_SETS, 'support-lines'].flatMap(name => readLabelled<LabelledTopics>(name))

    const learned = headsModule('TOPIC_HEADS', learnTopics(rows))

    await expect(learned).toMatchFileSnapshot('../../../../src/understanding/learned/topic-heads.ts')
  })

  it('of spam come to the same numbers from the same rows', { timeout: 60_000 }, async () => {
    const sets = [
      ...SPAM_SETS,
      'support-lines',
      'topics-bank',
      'topics-voices',
      'topics-range',
      'topics-more-languages',
    ]
    const rows = sets.flatMap(name => readLabelled<LabelledSpam>(name))

    const learned = headsModule('SPAM_HEAD', learnSpam(rows))

    await expect(learned).toMatchFileSnapshot('../../../../src/understanding/learned/spam-head.ts')
  })

  it.each([
    ['alone where no pattern fits', 'My husband found me with a razor, I had cut my wrists', ['self_harm']],
    ['among much talk about an order', 'Order 4411, grey, size M.\nI want to die.\nPaid 40 by card.', ['self_harm']],
    ['not of a question about the machine', 'Are you a robot?', []],
    ['not of words that sound alike', 'The tennis court shoes are killing my feet', []],
    ['not of nothing', '', []],
  ])('speak %s', (_, text, topics) => {
    const read = readTopics(text)

    expect(read).toEqual(topics)
  })
})
