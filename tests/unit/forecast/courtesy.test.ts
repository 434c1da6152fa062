import { describe, expect, it } from 'vitest'
import { isCourtesy, isOfferOfMore } from '../../../src/forecast/courtesy.ts'

describe('isCourtesy', () => {
  it.each([
    'Thanks!',
    'Thank you so much, Julia',
    'Perfect, got it. Have a great day!',
    'Merci beaucoup !',
    'Super, merci pour votre aide. Bonne journée',
    'Vielen Dank für die schnelle Antwort',
    'Muchas gracias, todo perfecto',
    'You are welcome, Tom!',
    'De rien, à bientôt',
    'Freut mich, dass ich helfen konnte.',
    'With pleasure! Enjoy your Dune linen shirt.',
    'Chère cliente, cher client, avec plaisir, bonne journée !',
    'Me alegro de haber podido ayudar.',
    'Hat sich inzwischen geklärt, entschuldigen Sie die Mühe und danke!',
    "J'ai trouvé entre-temps, désolée du dérangement et merci !",
    'Perfect, it arrived this morning. Thank you for your help!',
    '🙏',
    '👍🏽 !',
    'All good now, Ann',
    'Thamk you',
    'Meric de regarder !',
    'Je reste à votre disposition.',
    'Très bien, je vous remercie.',
  ])('%s', text => {
    expect(isCourtesy(text)).toBe(true)
  })

  it.each([
    '',
    'Thanks, but where is my refund?',
    'Thanks, my order number is 4711',
    'Merci, mais le colis est toujours bloqué en douane depuis lundi',
    'Danke, bitte stornieren Sie die Bestellung',
    'Gracias, quiero cambiar la talla del pantalón',
    'Your refund has been issued today.',
    'Thank you. https://example.com',
    'Cancel',
    'It broke again',
    'The zip broke',
    'STOP bitte',
    'C’est gratuit.',
    'We have to wait for their answer.',
    'Toujours rien reçu',
    'Bitte stornieren',
    'Es para la tía',
    'It arrived this morning but the zip is broken',
    'Ich habe die Lösung gefunden, schicken Sie mir bitte trotzdem das Etikett',
    'Enjoy',
    '!',
  ])('not: %s', text => {
    expect(isCourtesy(text)).toBe(false)
  })
})

it.each([
  ['Is there anything else I can help you with?', true],
  ['Can I help you with anything else today?', true],
  ['Anything else?', true],
  ['Puis-je faire autre chose pour vous ?', true],
  ['Kann ich sonst noch etwas für Sie tun?', true],
  ['¿Puedo ayudarle en algo más?', true],
  ['Was anything else damaged in the parcel?', false],
  ['May I have your order number?', false],
  ['Voulez-vous autre chose à la place ?', false],
  ['Haben Sie sonst noch Fotos?', false],
])('an offer of more: %s', (sentence, expected) => {
  expect(isOfferOfMore(sentence)).toBe(expected)
})
