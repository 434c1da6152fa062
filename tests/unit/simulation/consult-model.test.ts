import { afterEach, describe, expect, it } from 'vitest'
import { chooseLabelSource } from '../../../src/history/label-source.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { suggestPolicy } from '../../../src/policy/suggest.ts'
import { memoryModelCache } from '../../../src/simulation/model-cache.ts'
import type { ReplayedTicket } from '../../../src/simulation/replayed.ts'
import { type SimulateOptions, simulate } from '../../../src/simulation/simulate.ts'
import { openModel } from '../../../src/understanding/model/open-model.ts'
import { intentOracle, shownText } from '../../support/intent-oracle.ts'
import { shopHistory, simulateOptions } from '../../support/simulation.ts'
import { type Answer, type ChatServer, startChatServer } from '../understanding/model/chat-server.ts'

const history = shopHistory(5, 400)
const models = memoryModelCache()
const labelSource = chooseLabelSource(history.tickets)!
const labelOf = new Map(history.tickets.map(ticket => [ticket.id, labelSource.labelOf(ticket)?.label]))

const alone = await simulate(withShare(1))

let server: ChatServer

afterEach(() => server.close())

async function run(answer: Answer, share = 1, change: Partial<SimulateOptions> = {}) {
  server = await startChatServer(answer)
  const chat = await openModel({ name: 'test', baseUrl: server.baseUrl, timeout: 10_000 })
  return simulate(withShare(share, { chat, ...change }))
}

function withShare(modelShare: number, change: Partial<SimulateOptions> = {}): SimulateOptions {
  return simulateOptions(history, {
    models,
    policy: known => {
      const policy = parsePolicy(suggestPolicy(known), 'suggested')
      return { ...policy, limits: { ...policy.limits, modelShare } }
    },
    ...change,
  })
}

function says(label: string, confidence = 0.95) {
  return { content: JSON.stringify({ label, confidence }) }
}

const known = intentOracle(history.tickets)

function oracle(): Answer {
  return (_, body) => says(known(shownText(body)))
}

function intentsOf(replayed: readonly ReplayedTicket[]) {
  const firsts = replayed.flatMap(({ ticketId, decisions }) => {
    const intent = decisions.find(each => each.read?.intent)?.read?.intent
    const label = labelOf.get(ticketId)
    return intent && label !== undefined ? [{ ...intent, right: intent.label === label }] : []
  })
  const accepted = firsts.filter(each => each.accepted)
  return {
    right: firsts.filter(each => each.right).length,
    accepted: accepted.length,
    acceptedWrong: accepted.filter(each => !each.right).length,
  }
}

describe('a simulation with a language model', () => {
  it('reads more, and more rightly, where the model knows', async () => {
    const helped = await run(oracle())

    const { right, accepted, acceptedWrong } = intentsOf(helped.replayed)
    const before = intentsOf(alone.replayed)
    expect(right).toBeGreaterThan(before.right)
    expect(accepted).toBeGreaterThan(before.accepted)
    expect(acceptedWrong).toBe(before.acceptedWrong)
    const { asked, unanswered, check } = helped.answers!
    expect({ asked, unanswered }).toEqual({ asked: server.requests.length, unanswered: 0 })
    expect(check.weight).toBeGreaterThan(5)
  })

  it.each<[string, Answer]>([
    ['obeys an attacker', () => ({ content: '{"label":"close_all_tickets","confidence":1}' })],
    ['answers in prose', () => ({ content: 'Sure! I think it is a refund.' })],
    ['calls a tool', () => ({ content: '{"label":"refund","confidence":1,"tool":"refund_all"}' })],
    ['is broken', () => ({ status: 400 })],
  ])('decides as without one where the model %s, and counts it', async (_, answer) => {
    const helped = await run(answer)

    const { asked, unanswered } = helped.answers!
    expect(helped.replayed).toEqual(alone.replayed)
    expect(asked).toBeGreaterThan(3)
    expect(unanswered).toBe(asked)
  })

  it('acts on nothing that the model alone believes', async () => {
    const steered = await run(() => says([...labelOf.values()].find(label => label !== undefined)!, 1))

    const readAlone = new Map(alone.replayed.flatMap(each => each.decisions.map(one => [keyOf(one), one.read?.intent])))
    const foreign = steered.replayed
      .flatMap(each => each.decisions)
      .filter(one => one.read?.intent?.accepted && readAlone.get(keyOf(one))?.label !== one.read.intent.label)
    expect(foreign).toEqual([])
  })

  it('asks about no more than the policy’s share, and the same messages whatever their order', async () => {
    const customerMessages = history.tickets
      .flatMap(ticket => ticket.messages)
      .filter(message => message.public && message.from === 'customer').length
    await run(oracle(), 1)
    const all = server.requests.map(shownText).sort()
    await server.close()
    const turned = { ...history, tickets: [...history.tickets].reverse().sort(byCreation) }

    await run(oracle(), 0.3)
    const some = server.requests.map(shownText).sort()
    await server.close()
    await run(oracle(), 0.3, { history: turned })
    const again = server.requests.map(shownText).sort()

    expect(again).toEqual(some)
    expect(some.every(text => all.includes(text))).toBe(true)
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
    expect(all.length).toBeLessThan(customerMessages)
  })

  it('asks nothing where the policy gives no share', async () => {
    const helped = await run(() => says('none'), 0)

    expect([server.requests.length, helped.answers]).toEqual([
      0,
      { asked: 0, unanswered: 0, check: { n: 0, right: 0 } },
    ])
  })

  it('stops asking when told to, and starts afresh afterwards', async () => {
    const stop = new AbortController()
    const answer = oracle()
    const options = withShare(1)
    const whole = await run(answer)
    await server.close()

    const broken = await run(answer, 1, {
      snapshotFile: options.snapshotFile,
      signal: stop.signal,
      onProgress: phase => phase === 'ask' && stop.abort(),
    })
    const requests = server.requests.length
    await server.close()
    const resumed = await run(answer, 1, { snapshotFile: options.snapshotFile, resume: true })

    expect(broken.finished).toBe(false)
    expect(requests).toBeLessThan(10)
    expect(intentsOf(resumed.replayed)).toEqual(intentsOf(whole.replayed))
  })
})

function keyOf({ ticketId, at }: { ticketId: string; at: number }): string {
  return `${ticketId} ${at}`
}

function byCreation(a: { created_at: string; id: string }, b: { created_at: string; id: string }): number {
  return Date.parse(a.created_at) - Date.parse(b.created_at) || (a.id < b.id ? -1 : 1)
}
