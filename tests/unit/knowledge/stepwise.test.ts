import { describe, expect, it } from 'vitest'
import { atOnce, type Steps } from '../../../src/core/steps.ts'
import { LexicalSegment } from '../../../src/knowledge/lexical-segment.ts'
import { inSlices } from '../../../src/knowledge/stepwise.ts'

function* counted(steps: number, characters: number): Steps<string> {
  for (let i = 0; i < steps; i++) yield characters
  return 'done'
}

describe('inSlices', () => {
  it.each([
    ['now and then in long work', 10, 10_000, 4],
    ['never in short work', 10, 100, 0],
  ])('lets others run %s', async (_, steps, characters, least) => {
    let turns = 0
    let isOver = false
    const others = (): void => {
      turns++
      if (!isOver) setImmediate(others)
    }
    setImmediate(others)

    const result = await inSlices(counted(steps, characters))
    isOver = true

    expect({ result, enough: least === 0 ? turns === 0 : turns >= least }).toEqual({ result: 'done', enough: true })
  })

  it('builds what is built at once', async () => {
    const items = Array.from({ length: 300 }, (_, n) => [
      { text: `parcel ${n % 7} of ${'many words '.repeat(40)}`, weight: 1 },
    ])
    const hitsOf = (segment: LexicalSegment) => segment.score('parcel 3 words', { from: 0, to: 300 })

    const sliced = await inSlices(LexicalSegment.steps(items))

    expect(hitsOf(sliced)).toEqual(hitsOf(atOnce(LexicalSegment.steps(items))))
  })
})
