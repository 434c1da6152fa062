import { describe, expect, it } from 'vitest'
import { questionsOf } from '../../../src/drafting/open-point.ts'

describe('questionsOf', () => {
  it.each([
    ['Wie lautet Ihre Bestellnummer? Bitte schicken Sie uns nie Kartendaten.', ['Wie lautet Ihre Bestellnummer?']],
    [
      'Pourriez-vous envoyer une photo ? Merci de ne jamais communiquer votre mot de passe.',
      ['Pourriez-vous envoyer une photo ?'],
    ],
    ['Bitte antworten Sie nicht auf diese E-Mail.', []],
  ])('does not take what is forbidden for an open point: %s', (text, asked) => {
    expect(questionsOf(text)).toEqual(asked)
  })
})
