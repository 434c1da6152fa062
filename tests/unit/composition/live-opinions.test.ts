import { describe, expect, it, vi } from 'vitest'
import { createLiveOpinions } from '../../../src/composition/live-opinions.ts'
import type { Reading } from '../../../src/core/reading.ts'
import type { TicketView } from '../../../src/core/ticket-view.ts'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import { asOf } from '../../../src/history/as-of.ts'
import { chooseLabelSource } from '../../../src/history/label-source.ts'
import { collectLessons } from '../../../src/learning/collect-lessons.ts'
import { learnIntents } from '../../../src/learning/learn-intents.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { suggestPolicy } from '../../../src/policy/suggest.ts'
import { predictIntent } from '../../../src/understanding/intents/predict-intent.ts'
import { createFakeModel } from '../../../src/understanding/model/fake-model.ts'
import type { ModelPort } from '../../../src/understanding/model/port.ts'
import { wantsSecondOpinion } from '../../../src/understanding/model/second-opinion.ts'
import { createReader } from '../../../src/understanding/read.ts'
import { intentOracle } from '../../support/intent-oracle.ts'
import { shopHistory } from '../../support/simulation.ts'

const { tickets } = shopHistory(1, 800)
const cutoff = Date.parse('2026-10-01T00:00:00Z')
const past = tickets.filter(ticket => Date.parse(ticket.created_at) < cutoff)
const labels = chooseLabelSource(past)
const { model: intents } = await learnIntents(collectLessons(past, cutoff, labels), null, 1)
const suggested = parsePolicy(suggestPolicy({ before: past, labels, cutoff }), 'suggested')
const policy = { ...suggested, limits: { ...suggested.limits, modelShare: 1 } }
const reader = createReader({ intentModel: intents, predictIntent })
const read = (view: TicketView) => reader.read(view, [])
const oracle = intentOracle(tickets)

/** Conversations whose intent is uncertain after the opening. */
const uncertain = tickets
  .filter(ticket => Date.parse(ticket.created_at) >= cutoff)
  .map(ticket => asOf(ticket, Date.parse(ticket.messages[0]?.at ?? ticket.created_at)))
  .map(view => ({ view, reading: read(view) }))
  .filter((each): each is { view: TicketView; reading: Reading } => {
    return each.reading !== null && wantsSecondOpinion(each.reading, 1)
  })

function opinionsOf(chat: ModelPort, asksModel = true) {
  return createLiveOpinions({ chat, policy, intents, past, asksModel: async () => asksModel })
}

function knowing(classify = (text: string) => ({ label: oracle(text), confidence: 0.95 })) {
  return { ...createFakeModel({ classify }), classify: vi.fn(createFakeModel({ classify }).classify) }
}

describe('createLiveOpinions', () => {
  it('checks the model beside the first turn, then weighs its opinions', async () => {
    const model = knowing()
    const opine = opinionsOf(model)
    const { view, reading } = uncertain[0]!

    const first = await opine(view, reading)
    await vi.waitFor(async () => expect(await opine(view, reading)).not.toBe(reading))
    const readings = await Promise.all(uncertain.map(each => opine(each.view, each.reading)))

    expect(first).toBe(reading)
    expect(readings.filter(each => each?.intent?.accepted).length).toBeGreaterThan(0)
    expect(readings.every(each => each?.evidence.at(-1)?.kind === 'model')).toBe(true)
  })

  it('asks nothing for an account that asks no model', async () => {
    const model = knowing()
    const opine = opinionsOf(model, false)

    const readings = await Promise.all(uncertain.map(each => opine(each.view, each.reading)))

    expect(readings).toEqual(uncertain.map(each => each.reading))
    expect(model.classify).not.toHaveBeenCalled()
  })

  it('leaves readings as they are where the model fails, before and after its check', async () => {
    let broken = false
    const model = knowing(text => {
      if (broken) throw new RehearsalError('model_failed', 'no')
      return { label: oracle(text), confidence: 0.95 }
    })
    const opine = opinionsOf(model)
    const { view, reading } = uncertain[0]!
    await vi.waitFor(async () => expect(await opine(view, reading)).not.toBe(reading))

    broken = true

    expect(await opine(view, reading)).toBe(reading)
  })

  it('does not believe a model that names one label for all', async () => {
    const model = knowing(() => ({ label: intents.labels[0]!, confidence: 1 }))
    const opine = opinionsOf(model)
    const { view, reading } = uncertain[0]!

    await opine(view, reading)
    await vi.waitFor(() => expect(model.classify.mock.calls.length).toBe(60))
    await opine(view, reading)

    expect(await opine(view, reading)).toBe(reading)
    expect(model.classify.mock.calls.length).toBe(60)
  })
})
