import { afterAll, describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { suggestPolicy } from '../../../src/policy/suggest.ts'
import { memoryModelCache } from '../../../src/simulation/model-cache.ts'
import { memoryReadingCache } from '../../../src/simulation/readings/reading-cache.ts'
import { simulate } from '../../../src/simulation/simulate.ts'
import { openModel } from '../../../src/understanding/model/open-model.ts'
import { intentOracle, shownText } from '../../support/intent-oracle.ts'
import { shopHistory, simulateOptions } from '../../support/simulation.ts'
import { startChatServer } from '../understanding/model/chat-server.ts'

const history = shopHistory(5, 400)
const known = intentOracle(history.tickets)
const asked = new Map<string, number>()
/** Knows every label, and says "none" the second time it is asked about a text of even length. */
const server = await startChatServer((_, body) => {
  const text = shownText(body)
  const times = (asked.get(text) ?? 0) + 1
  asked.set(text, times)
  const label = times === 2 && text.length % 2 === 0 ? 'none' : known(text)
  return { content: JSON.stringify({ label, confidence: 0.95 }) }
})
const kept = { models: memoryModelCache(), readings: memoryReadingCache(), cache: new Map<string, string>() }

afterAll(() => server.close())

async function run(modelRuns: number, repeat?: { runs: number; sample: number }) {
  const { cache, ...caches } = kept
  const chat = await openModel({ name: 'test', baseUrl: server.baseUrl, timeout: 10_000, cache })
  return simulate(
    simulateOptions(history, {
      ...caches,
      chat,
      ...(repeat && { repeat }),
      helpers: () => ({
        knowledge: () => ({ supported: true, hits: [{ id: 'page', score: 1 }] }),
        write: () => ({ text: 'Here is how.' }),
      }),
      policy: past => {
        const policy = parsePolicy(suggestPolicy(past).replaceAll('action: route', 'action: answer'), 'suggested')
        return { ...policy, limits: { ...policy.limits, modelShare: 1, modelRuns } }
      },
    }),
  )
}

/** Decisions by reason, of those that rest on the model. */
function byReason({ replayed }: Awaited<ReturnType<typeof run>>) {
  const decisions = replayed.flatMap(each => each.decisions)
  const resting = decisions.filter(({ evidence }) => evidence.some(item => item.kind === 'model'))
  return {
    answered: resting.filter(({ reason }) => reason === 'answered').length,
    unsteady: resting.filter(({ reason }) => reason === 'model_unsteady').length,
    told: resting.filter(
      ({ reason, commands }) => reason === 'model_unsteady' && commands.some(command => command.kind === 'reply'),
    ).length,
  }
}

describe('a language model that is asked again', () => {
  it('is measured, withheld from customers where the policy wants equal answers, and the same in the next run', async () => {
    const once = await run(1, { runs: 3, sample: 50 })
    const requests = server.requests.length
    const again = await run(1, { runs: 3, sample: 50 })
    const requestsAgain = server.requests.length - requests
    const twice = await run(2)

    expect(once.repeatability).toMatchObject({ runs: 3, required: 1, unanswered: 0 })
    expect(once.repeatability!.labels).toBeGreaterThan(0)
    expect(once.repeatability!.labels).toBeLessThan(once.repeatability!.messages)
    expect([again.repeatability, again.replayed]).toEqual([once.repeatability, once.replayed])
    expect(byReason(once)).toEqual({ answered: expect.any(Number), unsteady: 0, told: 0 })
    expect(byReason(twice).unsteady).toBeGreaterThan(0)
    expect(byReason(twice).told).toBe(0)
    expect(byReason(twice).answered + byReason(twice).unsteady).toBe(byReason(once).answered)
    expect(requestsAgain).toBe(0)
  })
})
