import { describe, expect, it } from 'vitest'
import { judgeDraft } from '../../../../src/forecast/answers/judge-draft.ts'
import { nextStep } from '../../../../src/forecast/answers/next-step.ts'
import { statedFacts } from '../../../../src/forecast/answers/stated-facts.ts'
import { isOfferOfMore } from '../../../../src/forecast/courtesy.ts'

it.each([
  ['It costs 1.299,00 € and arrives on 12.3.', ['1299', '12.30']],
  ['It costs €1,299 or 12.50', ['1299', '12.50']],
  [
    'See https://shop.example/returns. Or write to help@shop.example!',
    ['https://shop.example/returns', 'help@shop.example'],
  ],
  ['Order #AB-1234, parcel 1Z999AA10123456784', ['ab1234', '1z999aa10123456784']],
  ['Nothing to check here.', []],
])('the facts of %j', (text, expected) => {
  expect([...statedFacts(text)].sort()).toEqual([...expected].sort())
})

it.each([
  ['Could you send us a photo?', 'customer'],
  ['Please reply with your order number.', 'customer'],
  ['Pourriez-vous nous envoyer une photo ?', 'customer'],
  ['Bitte senden Sie uns ein Foto.', 'customer'],
  ['Envíenos una foto, por favor.', 'customer'],
  ['We will refund you today.', 'team'],
  ['Nous allons vous rembourser.', 'team'],
  ['Wir prüfen das und melden uns.', 'team'],
  ['Vamos a enviarle otro.', 'team'],
  ['You can return it within 30 days.', 'nobody'],
  ['The label is in the parcel. Is there anything else I can help with?', 'nobody'],
] as const)('the step after %j', (text, expected) => {
  expect(nextStep(text, isOfferOfMore)).toBe(expected)
})

describe('a draft', () => {
  const asked = 'How long can I return the jacket of order 4711?'
  const ours =
    'You can return your jacket within 30 days. Print the label under My orders and drop the parcel at any shop.'

  it.each([
    ['nobody answered', ours, undefined, 'unknown', 'nobody_answered'],
    ['the same macro', ours, { text: 'Whatever it says', macro: 'returns' }, 'sendable', 'same_macro'],
    ['the same words', ours, { text: `Hello Ann, ${ours}` }, 'sendable', 'same_words'],
    [
      'other words for the same',
      ours,
      { text: 'Sure: 30 days for returns. The label to print for your parcel is under My orders.' },
      'sendable',
      'same_facts_and_step',
    ],
    ['another number of days', ours, { text: ours.replace('30', '14') }, 'not_sendable', 'other_facts'],
    ['a fact that we left out', ours, { text: `${ours} It costs 4.90 €.` }, 'not_sendable', 'other_facts'],
    ['the customer’s own order number', ours, { text: `${ours} This holds for order 4711.` }, 'sendable', 'same_words'],
    [
      'another next step',
      ours,
      { text: 'Could you tell me whether you want to return the jacket or print a new label for 30 days?' },
      'not_sendable',
      'other_step',
    ],
    ['another matter', ours, { text: 'Our warehouse burned down yesterday, sorry.' }, 'not_sendable', 'other_matter'],
  ] as const)('is held against the team’s answer: %s', (_name, draft, theirs, verdict, why) => {
    const judged = judgeDraft({
      ours: draft,
      sources: ['macro:returns'],
      ...(theirs && { theirs }),
      conversation: asked,
    })

    expect(judged).toEqual({ verdict, why })
  })
})
