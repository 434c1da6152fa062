import { describe, expect, it } from 'vitest'
import { buildKnowledgeIndex } from '../../../src/knowledge/knowledge-index.ts'
import type { Passage } from '../../../src/knowledge/passage.ts'
import { type SearchOptions, search } from '../../../src/knowledge/search.ts'

const answer = (id: string, changes: Partial<Passage> = {}): Passage => ({
  id,
  kind: 'answer',
  question: 'Where is my parcel?',
  text: 'It is on its way.',
  audience: 'public',
  validFrom: 100,
  ticketId: `ticket-${id}`,
  customerId: `customer-${id}`,
  ...changes,
})
const page = (id: string, changes: Partial<Passage> = {}): Passage => ({
  id,
  kind: 'document',
  title: 'Parcel',
  text: 'Where a parcel is.',
  audience: 'public',
  ...changes,
})

function idsOf(passages: readonly Passage[], options: Partial<SearchOptions> = {}): string[] {
  const hits = search(buildKnowledgeIndex(passages), 'where is the parcel', { at: 200, k: 10, ...options })
  return hits.map(hit => hit.passage.id).sort()
}

describe('search', () => {
  it.each<[string, Passage, Partial<SearchOptions>]>([
    ['later answers', answer('x', { validFrom: 200 }), {}],
    ['pages not yet published', page('x', { validFrom: 300 }), {}],
    ['pages no longer valid', page('x', { validTo: 150 }), {}],
    ['the ticket itself', answer('x', { ticketId: 't1' }), { excludeTickets: ['t1'] }],
    ['what continues the ticket', answer('x', { relatedTickets: ['t1'] }), { excludeTickets: ['t1'] }],
    ['answers to the same customer', answer('x', { customerId: 'c1' }), { excludeCustomer: 'c1' }],
    ['answers of another brand', answer('x', { brand: 'other' }), {}],
    ['answers of another market', answer('x', { market: 'fr' }), {}],
    ['pages of another brand', page('x', { brand: 'other' }), {}],
    ['internal pages', page('x', { audience: 'internal' }), { audience: 'public' }],
    ['what shares no word', page('x', { title: '', text: 'Zebra' }), {}],
  ])('leaves out %s', (_, hidden, options) => {
    const ids = idsOf([answer('a'), page('p'), hidden], options)

    expect(ids).toEqual(['a', 'p'])
  })

  it('finds answers of the same brand and market, and pages of all', () => {
    const passages = [answer('a', { brand: 'b', market: 'fr' }), page('p'), page('q', { brand: 'b' })]

    const ids = idsOf(passages, { brand: 'b', market: 'fr' })

    expect(ids).toEqual(['a', 'p', 'q'])
  })

  it('lets a vector find what shares no word', () => {
    const passages = [page('p', { title: 'Shipping', text: 'Delivery' }), page('q', { title: 'Zebra', text: 'Animal' })]
    const vectors = new Map([
      ['Shipping\nDelivery', Float32Array.of(1, 0)],
      ['Zebra\nAnimal', Float32Array.of(0, 1)],
    ])
    const index = buildKnowledgeIndex(passages, text => vectors.get(text))

    const [first] = search(index, 'parcel', { at: 0, k: 1, vector: Float32Array.of(1, 0) })

    expect(first).toEqual({ passage: passages[0], score: 0.6, coverage: 0 })
  })
})
