import { describe, expect, it } from 'vitest'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { askOpinions, type Question } from '../../../src/simulation/ask-opinions.ts'
import { measureRepeatability } from '../../../src/simulation/measure-repeatability.ts'
import { createFakeModel } from '../../../src/understanding/model/fake-model.ts'
import { reading } from '../core/build.ts'

const POLICY = parsePolicy(
  `version: 1
account: shop
intents:
  refund: { action: route, route: { team: Billing }, tolerated_error: 20% }
  praise: { action: leave }
limits: { model_runs: 2 }
`,
  'p',
)
const brief = () => ({ labels: [{ label: 'refund' }, { label: 'praise' }], examples: [] })

function question(text: string, label: string): Question {
  return { key: text, messageId: text, text, reading: reading({ intent: { label, confidence: 0.6, accepted: false } }) }
}

const QUESTIONS = ['steady', 'wavers', 'fails', 'late'].map(text => question(text, 'refund'))
const ALL = [...QUESTIONS, question('kind', 'praise')]

/** Says refund, but for what its text says of it. */
const model = createFakeModel({
  classify: (text, _, run) => {
    if (text === 'fails' && run > 1) throw new RehearsalError('model_failed', 'It did not answer.')
    const label = text === 'kind' ? (run === 2 ? 'praise' : 'none') : text === 'wavers' && run === 2 ? 'none' : 'refund'
    return { label: text === 'late' && run === 3 ? 'praise' : label, confidence: 1 }
  },
})

describe('repeatability', () => {
  it('counts messages whose label, and whose decision, differs between runs', async () => {
    const opinions = await askOpinions(ALL, {
      policy: { ...POLICY, limits: { ...POLICY.limits, modelRuns: 1 } },
      model,
      brief,
    })

    const measured = await measureRepeatability(ALL, opinions, {
      runs: 3,
      sample: 10,
      policy: POLICY,
      model,
      brief,
      weight: 6,
    })

    expect(measured).toEqual({
      runs: 3,
      required: 2,
      unanswered: 1,
      messages: 4,
      labels: 3,
      decisions: 2,
      intents: [
        { intent: 'refund', messages: 3, labels: 2, decisions: 2 },
        { intent: 'praise', messages: 1, labels: 1, decisions: 0 },
      ],
    })
  })

  it('asks about no more than the sample, in the order of the draw', async () => {
    const opinions = await askOpinions(ALL, { policy: POLICY, model, brief })

    const { messages, unanswered, labels } = await measureRepeatability(ALL, opinions, {
      runs: 2,
      sample: 2,
      policy: POLICY,
      model,
      brief,
      weight: 6,
    })

    expect({ messages, unanswered, labels }).toEqual({ messages: 2, unanswered: 0, labels: 1 })
  })
})

describe('opinions under a policy that wants two equal answers', () => {
  it('are unsteady where the second one differs or is missing, if they would be acted on', async () => {
    const opinions = await askOpinions(ALL, { policy: POLICY, model, brief })

    expect(Object.fromEntries(opinions)).toEqual({
      steady: { label: 'refund', confidence: 1 },
      wavers: { label: 'refund', confidence: 1, steady: false },
      fails: { label: 'refund', confidence: 1, steady: false },
      late: { label: 'refund', confidence: 1 },
      kind: { label: 'none', confidence: 1 },
    })
  })
})
