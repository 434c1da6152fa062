import { describe, expect, it } from 'vitest'
import { createDocumentSearch } from '../../../src/knowledge/document-search.ts'
import { createFakeEmbedder } from '../../../src/understanding/embeddings/fake-embedder.ts'

const DOCUMENTS = [
  { id: 'returns', title: 'Returns', text: 'You can send everything back within 30 days.', lang: 'en' },
  { id: 'returns', title: 'Retours', text: 'Vous pouvez tout renvoyer sous 30 jours.', lang: 'fr' },
  { id: 'shipping', title: 'Shipping', text: 'Parcels leave on working days.', lang: 'en' },
  { id: 'payment', title: '付款方式', text: '您可以使用信用卡付款。', lang: 'zh' },
]

describe('createDocumentSearch', () => {
  it.each([
    ['send something back', 'returns'],
    ['renvoyer un article', 'returns'],
    ['when does my parcel leave', 'shipping'],
    ['信用卡', 'payment'],
  ])('%s → %s', async (query, expected) => {
    const search = await createDocumentSearch(DOCUMENTS, null)

    const [found] = await search([query], 3)

    expect(found!.hits[0]!.id).toBe(expected)
  })

  it('keeps vectors out of scripts that the model cannot read', async () => {
    const words = await createDocumentSearch(DOCUMENTS, null)
    const both = await createDocumentSearch(DOCUMENTS, createFakeEmbedder())

    const [[ours], [same]] = [await words(['信用卡'], 4), await both(['信用卡'], 4)]

    expect(same).toEqual(ours)
  })

  it.each([['Comment payer avec ma carte ?'], ['Kann ich mit Karte bezahlen?'], ['¿Puedo pagar con tarjeta?']])(
    'finds the English page for %s',
    async query => {
      const pages = [
        { id: 'payment', title: 'Payment', text: 'You can pay by card or bank transfer.' },
        { id: 'returns', title: 'Returns', text: 'Send the parcel back within 30 days.' },
        { id: 'sizes', title: 'Sizes', text: 'Our boots come up small.' },
      ]
      const search = await createDocumentSearch(pages, null)

      const [found] = await search([query], 3)

      expect(found!.hits[0]!.id).toBe('payment')
    },
  )

  it('gives scores that are shares of a whole, the same alone and among others', async () => {
    const search = await createDocumentSearch(DOCUMENTS, createFakeEmbedder())

    const [alone] = await search(['send something back'], 10)
    const among = await search(['parcels', 'send something back', '信用卡'], 10)

    expect(among[1]).toEqual(alone)
    expect(alone!.hits.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 4)
  })

  it('is surer of a page that answers than of one that happens to be nearest', async () => {
    const search = await createDocumentSearch(DOCUMENTS, null)

    const [asked, unrelated] = await search(['send everything back within 30 days', 'the cat sat on everything'], 1)

    expect(asked!.support).toBeGreaterThan(0.7)
    expect(unrelated!.support).toBeLessThan(asked!.support)
  })

  it('returns nothing where nothing speaks for any page', async () => {
    const search = await createDocumentSearch(DOCUMENTS, null)

    expect(await search(['xyzzy', ''], 3)).toEqual([
      { hits: [], support: 0 },
      { hits: [], support: 0 },
    ])
  })

  it('counts translations once, best first, at most k', async () => {
    const search = await createDocumentSearch(DOCUMENTS, createFakeEmbedder())

    const [found] = await search(['returns within 30 days, parcels, shipping'], 2)

    expect(found!.hits).toHaveLength(2)
    expect(new Set(found!.hits.map(hit => hit.id)).size).toBe(2)
    expect(found!.hits[0]!.score).toBeGreaterThanOrEqual(found!.hits[1]!.score)
  })
})
