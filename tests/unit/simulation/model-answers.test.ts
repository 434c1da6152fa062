import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/command.ts'
import type { Decision } from '../../../src/core/decision.ts'
import type { Policy } from '../../../src/core/policy.ts'
import type { Reading } from '../../../src/core/reading.ts'
import type { Words } from '../../../src/drafting/words.ts'
import type { Passage } from '../../../src/knowledge/passage.ts'
import type { Hit } from '../../../src/knowledge/search.ts'
import { answersByModel } from '../../../src/simulation/model-answers.ts'
import { repeatDrafts } from '../../../src/simulation/repeat-drafts.ts'
import { createFakeModel } from '../../../src/understanding/model/fake-model.ts'
import type { DraftRequest } from '../../../src/understanding/model/port.ts'
import { policyWith, viewOf } from '../drafting/scene.ts'

const LOCAL: Words = {
  text: 'You can wash the linen shirt at thirty degrees.\n\nLea, Northwind',
  sources: ['macro:care'],
}
const MACRO: Passage = { id: 'macro:wash', kind: 'macro', text: 'Wash linen at thirty degrees.', audience: 'public' }
const OTHERS: Passage = { id: 't1/r1', kind: 'answer', text: 'Dear Zoe, your order 991 is fine.', audience: 'public' }
const SECRET: Passage = { id: 'd1', kind: 'document', text: 'Margin is 80 %.', audience: 'internal' }
const REPLY: Command = { kind: 'reply', text: '', channel: 'email', purpose: 'answer' }
const view = viewOf([['customer', 'How do I wash the linen shirt? Please answer to zoe@example.com']])
const needed = {
  command: REPLY,
  decision: {} as Decision,
  view,
  reading: { intent: { label: 'care', confidence: 1, accepted: true } } as Reading,
}

async function write(text: string, { share = 1, local = LOCAL, source = 'macro:wash' } = {}) {
  const requests: DraftRequest[] = []
  const model = {
    ...createFakeModel({}),
    draft: async (request: DraftRequest) => {
      requests.push(request)
      return { text, sourceIds: [source], usage: { inputTokens: 1, outputTokens: 1 } }
    },
  }
  const policy = policyWith({ limits: { modelShare: share } as Policy['limits'] })
  const support = [MACRO, OTHERS, SECRET].map((passage): Hit => ({ passage, score: 1 }) as Hit)
  const words = await answersByModel(model, policy)(needed, support, () => local)
  return { words, requests }
}

const GOOD = 'You can wash the linen shirt at thirty degrees. Kind regards, Lea, Northwind'

describe('answersByModel', () => {
  it('takes words that stand on what the team says to everybody', async () => {
    const { words } = await write(GOOD)

    expect(words).toMatchObject({ text: expect.stringContaining(GOOD), sources: ['macro:wash'] })
  })

  it('gives the first words, however often it asks for them again', async () => {
    const runs: (number | undefined)[] = []
    const model = createFakeModel({ draft: () => ({ text: GOOD, sourceIds: ['macro:wash'] }) })
    const other = {
      ...model,
      draft: async (request: DraftRequest) => {
        runs.push(request.run)
        return { text: '', sourceIds: [], usage: { inputTokens: 0, outputTokens: 0 } }
      },
    }
    const repeats = repeatDrafts(other, { runs: 3, sample: 5 })
    const policy = policyWith({ limits: { modelShare: 1 } as Policy['limits'] })

    const words = await answersByModel(model, policy, repeats)(
      needed,
      [{ passage: MACRO, score: 1 } as Hit],
      () => LOCAL,
    )

    expect(words).toMatchObject({ text: expect.stringContaining(GOOD) })
    expect(runs).toEqual([2, 3])
    expect(repeats.flicker()).toEqual({ drafts: 1, words: 1, taken: 1, unanswered: 0 })
  })

  it('shows macros and our own draft, redacted words, and nothing that was written to others or is internal', async () => {
    const { requests } = await write(GOOD)

    const shown = JSON.stringify(requests)
    expect(requests[0]!.sources.map(({ id }) => id)).toEqual(['macro:care', 'macro:wash'])
    expect(shown).toContain('[email]')
    expect(shown).not.toMatch(/zoe@|Dear Zoe|Margin/)
  })

  it.each([
    ['a source of its own', GOOD, 'd1'],
    ['a detail from nowhere', 'Your parcel 4711000 leaves on Friday. Lea, Northwind', 'macro:wash'],
    ['nothing', '', 'macro:wash'],
  ])('keeps our words where the model gives %s', async (_, text, source) => {
    const { words } = await write(text, { source })

    expect(words).toEqual(LOCAL)
  })

  it('does not show a message outside the share', async () => {
    const { words, requests } = await write(GOOD, { share: 0 })

    expect({ words, requests }).toEqual({ words: LOCAL, requests: [] })
  })
})
