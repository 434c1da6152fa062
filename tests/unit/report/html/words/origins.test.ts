import { expect, it } from 'vitest'
import { originTexts } from '../../../../../src/report/html/words/origins.ts'

const CLEAN = { laterSources: 0, backdatedDeeds: 0, impossibleOrders: 0, laterLabels: 0 }

it('says in one sentence that all is dated before, else a sentence for each kind that was found', () => {
  const clean = [originTexts(CLEAN, 'en', String), originTexts(CLEAN, 'fr', String)]
  const found = originTexts({ ...CLEAN, laterSources: 3, laterLabels: 12 }, 'en', String)

  expect(clean).toEqual([
    ['Passages, deeds, orders and labels were all dated before the decisions and lessons that stand on them.'],
    ['Passages, gestes, commandes et étiquettes sont tous datés d’avant les décisions et les leçons qui s’y appuient.'],
  ])
  expect(found).toEqual([
    '3 passages behind decisions are newer than the decision.',
    '12 lessons have a label from after the cut-off, or without a date.',
  ])
})
