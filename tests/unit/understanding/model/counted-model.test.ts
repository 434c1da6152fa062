import { describe, expect, it } from 'vitest'
import { RehearsalError } from '../../../../src/errors/rehearsal-error.ts'
import { countedModel } from '../../../../src/understanding/model/counted-model.ts'
import { createFakeModel } from '../../../../src/understanding/model/fake-model.ts'

const QUESTION = { text: 'x', labels: [{ label: 'refund' }], examples: [] }

function failingFor(fails: (n: number) => boolean) {
  let calls = 0
  const { model, counts } = countedModel(
    createFakeModel({
      classify: () => {
        if (fails(calls++)) throw new RehearsalError('model_failed', 'no')
        return { label: 'refund', confidence: 1 }
      },
    }),
  )
  return { ask: () => model.classify(QUESTION).catch(() => undefined), counts, calls: () => calls }
}

describe('countedModel', () => {
  it('counts questions and missing answers', async () => {
    const { ask, counts } = failingFor(n => n % 3 === 0)

    for (let n = 0; n < 9; n++) await ask()

    expect(counts).toEqual({ asked: 9, unanswered: 3 })
  })

  it('stops asking a model that only fails', async () => {
    const { ask, counts, calls } = failingFor(() => true)

    for (let n = 0; n < 30; n++) await ask()

    expect({ counts, calls: calls() }).toEqual({ counts: { asked: 30, unanswered: 30 }, calls: 10 })
  })

  it('does not count a question that the caller took back', async () => {
    const { model, counts } = countedModel({
      ...createFakeModel({}),
      classify: () => Promise.reject(new RehearsalError('interrupted', 'stopped')),
    })

    await expect(model.classify(QUESTION)).rejects.toMatchObject({ code: 'interrupted' })

    expect(counts).toEqual({ asked: 0, unanswered: 0 })
  })
})
