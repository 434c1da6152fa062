import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expandFrames, type ThanksFrame } from '../../../datasets/thanks/expand-frames.ts'
import { predictThanks } from '../../../src/understanding/predict-thanks.ts'

const frames = readFileSync(new URL('../../../datasets/labelled/thanks-frames.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as ThanksFrame)
const cases = expandFrames(frames)

describe('families of thanks', () => {
  it.each(['but', 'advance', 'request', 'sarcasm', 'promise'])(
    'has at least 300 cases of 60 sentences of %s',
    family => {
      expect(frames.filter(frame => frame.family === family).length).toBeGreaterThanOrEqual(60)
      expect(cases.filter(each => each.family === family).length).toBeGreaterThanOrEqual(300)
    },
  )

  it.each(['but', 'advance', 'request', 'sarcasm', 'promise'])('closes none of the seen half of %s', family => {
    const closed = cases.filter(
      each => each.family === family && each.half === 'seen' && predictThanks(each).safe_to_close,
    )

    expect(closed).toEqual([])
  })

  it('closes nine in ten bare thanks', () => {
    const bare = cases.filter(each => each.family === 'bare')

    expect(bare.filter(each => predictThanks(each).safe_to_close).length / bare.length).toBeGreaterThanOrEqual(0.9)
  })
})
