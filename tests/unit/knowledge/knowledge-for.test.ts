import { describe, expect, it } from 'vitest'
import { asOf } from '../../../src/history/as-of.ts'
import type { Ticket } from '../../../src/history/ticket.ts'
import { indexDocuments } from '../../../src/knowledge/document-index.ts'
import type { KnowledgeDocument } from '../../../src/knowledge/knowledge-document.ts'
import { knowledgeFor } from '../../../src/knowledge/knowledge-for.ts'
import { buildKnowledgeIndex } from '../../../src/knowledge/knowledge-index.ts'
import { passagesOfDocuments } from '../../../src/knowledge/passages-of-documents.ts'
import { passagesOfTickets } from '../../../src/knowledge/passages-of-tickets.ts'

const QUESTION = 'Can the linen shirt be washed in the machine at sixty degrees?'

function ticket(n: number, question: string, answer?: string, changes: Partial<Ticket> = {}): Ticket {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, n, 9, minute)).toISOString()
  return {
    schema: 1,
    id: `t${n}`,
    account: 'northwind',
    channel: 'email',
    status: 'closed',
    tags: [],
    customer: { id: `c${n}` },
    created_at: at(0),
    messages: [
      { id: `q${n}`, at: at(0), from: 'customer', channel: 'email', public: true, text: question },
      ...(answer === undefined
        ? []
        : [
            {
              id: `a${n}`,
              at: at(30),
              from: 'agent' as const,
              channel: 'email',
              public: true,
              text: answer,
              macro: 'washing',
            },
          ]),
    ],
    events: [],
    ...changes,
  }
}

const PAST = [1, 2, 3, 4, 5, 6].map(n => ticket(n, QUESTION, 'It can be washed at thirty degrees, never hotter.'))
const OTHERS = [7, 8, 9].map(n => ticket(n, 'Where is my parcel with the kettle?', 'It leaves the warehouse tomorrow.'))
const now = ticket(20, QUESTION)
const view = asOf(now, Date.parse(now.created_at))
const found = (tickets: readonly Ticket[]) => knowledgeFor(buildKnowledgeIndex(passagesOfTickets(tickets)), view)

describe('knowledgeFor', () => {
  it('supports an answer that similar past questions agree on', () => {
    const { knowledge, support } = found([...PAST, ...OTHERS, now])

    expect(knowledge.supported).toBe(true)
    expect(knowledge.hits[0]).toEqual({ id: 'macro:washing', score: expect.any(Number) })
    expect(
      support
        .map(hit => hit.passage.id)
        .sort()
        .slice(0, 6),
    ).toEqual(PAST.map(({ id }) => `${id}/a${id.slice(1)}`))
  })

  it.each([
    ['too few were answered', [...PAST.slice(0, 4), now]],
    ['they are of the same customer', [...PAST.map(each => ({ ...each, customer: now.customer })), now]],
    [
      'they were answered later',
      [now, ...[21, 22, 23, 24, 25, 26].map(n => ticket(n, QUESTION, 'It can be washed at 30.'))],
    ],
    ['they were spam', [...PAST.map(each => ({ ...each, spam: true })), now]],
    ['the brand is another', [...PAST.map(each => ({ ...each, brand: 'other' })), now]],
  ])('supports nothing where %s', (_, tickets) => {
    const { knowledge, support } = found(tickets)

    expect({ supported: knowledge.supported, support }).toEqual({ supported: false, support: [] })
  })
})

describe('knowledgeFor with pages', () => {
  const PAGES: KnowledgeDocument[] = [
    {
      id: 'shirt',
      lang: 'en',
      title: 'Washing the linen shirt',
      text: 'The linen shirt is washed in the machine at thirty degrees, never at sixty degrees.',
    },
    { id: 'kettle', lang: 'en', title: 'Descaling the kettle', text: 'Boil water and vinegar in the kettle.' },
    { id: 'shops', lang: 'en', title: 'Our shops', text: 'The shops in Leeds and York are open on Saturdays.' },
    { id: 'points', lang: 'en', title: 'Loyalty points', text: 'Points are kept for a year.' },
  ]
  const index = {
    ...buildKnowledgeIndex([...passagesOfTickets(OTHERS), ...passagesOfDocuments(PAGES)]),
    pages: { documents: PAGES, index: indexDocuments(PAGES) },
  }
  const asked = (question: string) => {
    const asking = ticket(20, question)
    const { knowledge, support } = knowledgeFor(index, asOf(asking, Date.parse(asking.created_at)))
    return { supported: knowledge.supported, first: knowledge.hits[0]?.id, support: support.map(hit => hit.passage.id) }
  }

  it('supports an answer by the page that almost certainly answers', () => {
    const answered = asked(QUESTION)

    expect(answered).toEqual({ supported: true, first: 'shirt#en.1', support: ['shirt#en.1'] })
  })

  it.each([
    'Do you sell bicycles with three wheels for adults?',
    'Can I speak with somebody about the machine in the shops?',
  ])('supports nothing for "%s"', question => {
    const { supported, support } = asked(question)

    expect({ supported, support }).toEqual({ supported: false, support: [] })
  })

  it.each<[string, Partial<KnowledgeDocument>]>([
    ['it is internal', { audience: 'internal' }],
    ['it is another brand’s', { brand: 'other' }],
    ['it is for another market', { market: 'DE' }],
    ['it does not hold yet', { validFrom: Date.UTC(2026, 1, 1) }],
    ['it holds no more', { validTo: Date.UTC(2026, 0, 2) }],
  ])('quotes no page where %s', (_, changes) => {
    const pages = PAGES.map(page => (page.id === 'shirt' ? { ...page, ...changes } : page))
    const closed = {
      ...buildKnowledgeIndex(passagesOfDocuments(pages)),
      pages: { documents: pages, index: indexDocuments(pages) },
    }

    const { support } = knowledgeFor(closed, view)

    expect(support).toEqual([])
  })

  it('quotes a page in the customer’s language where it has been translated', () => {
    const [shirt, ...others] = PAGES
    const pages = [
      { ...shirt!, lang: 'de', title: 'Leinenhemd waschen', text: 'Das Leinenhemd wird bei dreißig Grad gewaschen.' },
      shirt!,
      ...others,
    ]
    const translated = {
      ...buildKnowledgeIndex(passagesOfDocuments(pages)),
      pages: { documents: pages, index: indexDocuments(pages) },
    }

    const { support } = knowledgeFor(translated, view)

    expect(support.map(hit => hit.passage.id)).toEqual(['shirt#en.1'])
  })
})
