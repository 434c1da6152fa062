import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/core/command.ts'
import type { Decision } from '../../../src/core/decision.ts'
import type { IntentPolicy } from '../../../src/core/policy.ts'
import type { Reading } from '../../../src/core/reading.ts'
import { createHelpers } from '../../../src/drafting/create-helpers.ts'
import { asOf } from '../../../src/history/as-of.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { createFakeEmbedder } from '../../../src/understanding/embeddings/fake-embedder.ts'
import { policyWith, viewOf } from './scene.ts'

const QUESTION = 'Can the linen shirt be washed in the machine at sixty degrees?'
const ANSWER = 'The linen shirt can be washed at thirty degrees, never hotter.'
const PLAN: IntentPolicy = { action: 'answer', toleratedError: 0.05, tags: [], persona: 'default' }
const POLICY = policyWith({ intents: { care: PLAN } })
const READING = { intent: { label: 'care', confidence: 1, accepted: true } } as Reading
const REPLY: Command = { kind: 'reply', text: '', channel: 'email', purpose: 'answer' }

const past = [1, 2, 3, 4, 5, 6].map((n): Ticket => {
  const at = new Date(Date.UTC(2026, 0, n)).toISOString()
  const message = { channel: 'email', public: true, at }
  return {
    schema: 1,
    id: `t${n}`,
    account: 'northwind',
    channel: 'email',
    status: 'closed',
    tags: [],
    customer: { id: `p${n}` },
    created_at: at,
    messages: [
      { ...message, id: `q${n}`, from: 'customer', text: QUESTION },
      { ...message, id: `r${n}`, from: 'agent', text: ANSWER },
    ],
    events: [],
  }
})
const view = { ...viewOf([['customer', QUESTION]]), id: 'new', at: Date.UTC(2026, 1, 1) }

describe('createHelpers', () => {
  it.each([
    ['words', null],
    ['words and vectors', createFakeEmbedder()],
  ])('finds by %s what supports an answer, and writes it', async (_, embedder) => {
    const helpers = createHelpers({ tickets: past, policy: POLICY, embedder })

    const knowledge = await helpers.knowledge(view)
    const words = await helpers.write({ command: REPLY, decision: {} as Decision, view, reading: READING })

    expect(knowledge?.supported).toBe(true)
    expect(words).toEqual({ text: expect.stringContaining(ANSWER), sources: expect.arrayContaining(['t1/r1']) })
  })

  it.each([
    ['words', null],
    ['words and vectors', createFakeEmbedder()],
  ])('finds by %s the page that answers, and quotes it', async (_, embedder) => {
    const page = (id: string, title: string, text: string) => ({ id, lang: 'en', title, text })
    const documents = [
      page('shirt', 'Can the linen shirt be washed in the machine at sixty degrees?', ANSWER),
      page('kettle', 'Descaling the kettle', 'Boil water and vinegar, and let it stand for an hour.'),
      page('shops', 'Our shops', 'The shops in Leeds and York are open on Saturdays.'),
    ]
    const helpers = createHelpers({ tickets: [], documents, policy: POLICY, embedder })

    const knowledge = await helpers.knowledge(view)
    const words = await helpers.write({ command: REPLY, decision: {} as Decision, view, reading: READING })

    expect({ supported: knowledge?.supported, first: knowledge?.hits[0]?.id }).toEqual({
      supported: true,
      first: 'shirt#en.1',
    })
    expect(words).toEqual({ text: expect.stringContaining(ANSWER), sources: ['shirt#en.1'] })
  })

  it('lets another hand write answers, with what supports them and our own words at hand', async () => {
    const given: unknown[] = []
    const helpers = createHelpers({
      tickets: past,
      policy: POLICY,
      writeAnswer: async (_, support, local) => {
        given.push(support[0]?.passage.text, local())
        return { text: 'By another hand.' }
      },
    })

    const words = await helpers.write({ command: REPLY, decision: {} as Decision, view, reading: READING })

    expect(words).toEqual({ text: 'By another hand.' })
    expect(given).toEqual([ANSWER, { text: expect.stringContaining(ANSWER), sources: expect.any(Array) }])
  })

  it('knows nothing before anything was answered', async () => {
    const first = asOf(past[0]!, Date.parse(past[0]!.created_at))

    const knowledge = await createHelpers({ tickets: past, policy: POLICY }).knowledge(first)

    expect(knowledge).toEqual({ supported: false, hits: [] })
  })

  it.each([
    ['its own brand’s answers', 'north', 'north@shop.example', true],
    ['not another brand’s answers', 'south', 'north@shop.example', false],
    ['no answers where its brand is unknown', undefined, 'north@shop.example', false],
    ['nobody’s answers, being of no known brand', undefined, 'else@shop.example', false],
  ])('finds %s', async (_, brand, mailbox, expected) => {
    const signs = { integrations: [], fields: {}, tags: [] }
    const policy = policyWith({
      intents: { care: PLAN },
      brands: {
        north: { ...signs, mailboxes: ['north@shop.example'] },
        south: { ...signs, mailboxes: ['south@shop.example'] },
      },
    })
    const tickets = past.map(ticket => ({
      ...ticket,
      messages: ticket.messages.map(message => ({ ...message, ...(message.from === 'customer' && { to: [mailbox] }) })),
    }))

    const knowledge = await createHelpers({ tickets, policy }).knowledge({ ...view, ...(brand && { brand }) })

    expect(knowledge?.supported).toBe(expected)
  })

  it('looks nothing up where no intent answers', () => {
    const policy = policyWith({ intents: { care: { ...PLAN, action: 'route' } } })
    const unreadable = [{ ...past[0]!, messages: undefined as never }]

    const knowledge = createHelpers({ tickets: unreadable, policy }).knowledge(view)

    expect(knowledge).toBeNull()
  })
})
