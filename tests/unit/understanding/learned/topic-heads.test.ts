import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type LabelledTopics, learnTopics } from '../../../../eval/learned/learn-topics.ts'
import { headsModule } from '../../../../eval/learned/pack-heads.ts'

function readLabelled(name: string): LabelledTopics[] {
  const file = new URL(`../../../../datasets/labelled/${name}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as LabelledTopics)
}

describe('learned heads of topics', () => {
  it('come to the same numbers from the same rows', { timeout: 60_000 }, async () => {
    const rows = ['topics-bank', 'topics', 'topics-ideas', 'topics-voices', 'support-lines'].flatMap(readLabelled)

    const learned = headsModule('TOPIC_HEADS', learnTopics(rows))

    await expect(learned).toMatchFileSnapshot('../../../../src/understanding/learned/topic-heads.ts')
  })
})
