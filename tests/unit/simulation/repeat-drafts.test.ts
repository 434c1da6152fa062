import { describe, expect, it } from 'vitest'
import type { ModelDraft } from '../../../src/drafting/draft-with-model.ts'
import { repeatDrafts } from '../../../src/simulation/repeat-drafts.ts'
import { createFakeModel } from '../../../src/understanding/model/fake-model.ts'

const usage = { inputTokens: 0, outputTokens: 0 }
const said = (text: string): ModelDraft => ({ words: { text }, by: 'model', faults: [], usage })
const failedCheck: ModelDraft = { words: { text: 'ours' }, by: 'local', faults: ['unsupported'], usage }
const silent: ModelDraft = { words: { text: 'ours' }, by: 'local', faults: [], usage }

async function flickerOf(drafts: readonly (readonly ModelDraft[])[], sample = 10) {
  const repeats = repeatDrafts(createFakeModel({}), { runs: 3, sample })
  const asked: number[] = []
  for (const [first, ...later] of drafts)
    await repeats.again(first!, async run => {
      asked.push(run)
      return later[run - 2]!
    })
  return { ...repeats.flicker(), asked }
}

describe('drafts that are asked for again', () => {
  it('counts other words, and words that pass the checks one time and not another', async () => {
    const flicker = await flickerOf([
      [said('a'), said('a'), said('a')],
      [said('a'), said('b'), said('a')],
      [said('a'), failedCheck, said('a')],
      [failedCheck, failedCheck, failedCheck],
    ])

    expect(flicker).toEqual({ drafts: 4, words: 2, taken: 1, unanswered: 0, asked: [2, 3, 2, 3, 2, 3, 2, 3] })
  })

  it('leaves out what the model did not answer, and asks about no more than the sample', async () => {
    const flicker = await flickerOf([[silent], [said('a'), silent], [said('a'), said('a'), said('a')], [said('b')]], 2)

    expect(flicker).toEqual({ drafts: 1, words: 0, taken: 0, unanswered: 1, asked: [2, 2, 3] })
  })
})
