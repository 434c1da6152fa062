import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/understanding/fold.ts'
import { withoutProhibitions } from '../../../../src/understanding/moves/prohibitions.ts'

describe('withoutProhibitions', () => {
  it.each([
    ['en', 'Please never send us your card details.', ''],
    ['en', 'Don’t worry, we’ll post the screws on Monday.', 'well post the screws on monday.'],
    ['en', 'Please do not reply to this email, use our form instead.', ''],
    ['en', 'Please do not forget the photo.', 'please do not forget the photo.'],
    ['de', 'Teilen Sie Ihre PIN niemandem mit, auch uns nicht.', ''],
    [
      'de',
      'Bitte schicken Sie die nicht passenden Schuhe zurück.',
      'bitte schicken sie die nicht passenden schuhe zuruck.',
    ],
    ['de', 'Bitte rufen Sie an wenn es nicht klappt.', 'bitte rufen sie an wenn es nicht klappt.'],
    ['fr', 'Merci de ne pas envoyer le ticket mais le numéro.', 'merci de envoyer le ticket mais le numero.'],
    ['fr', 'N’oubliez pas de joindre la photo.', 'noubliez pas de joindre la photo.'],
    ['es', 'Por favor, no nos envíe el tique, sino el número.', 'por favor, nos envie el tique, sino el numero.'],
    ['it', 'Si prega di non rispondere a questa e-mail.', ''],
    ['pt', 'Por favor, não partilhe o seu código com ninguém.', ''],
    ['nl', 'Deel uw pincode met niemand.', ''],
  ])('%s: %s', (language, text, rest) => {
    expect(withoutProhibitions(fold(text), language)).toBe(rest)
  })

  it('leaves questions and languages that it does not know as they are', () => {
    expect(withoutProhibitions('could you please not send the invoice but the note?', 'en')).toContain('not send')
    expect(withoutProhibitions('prosimy nie odpowiadac', 'pl')).toBe('prosimy nie odpowiadac')
    expect(withoutProhibitions('please never reply', undefined)).toBe('please never reply')
  })

  it('never adds a word', () => {
    const words = fc.constantFrom(
      'please',
      'do not',
      'bitte',
      'nicht',
      'schicken sie',
      'ne',
      'pas',
      'envoyez',
      'no',
      'envie',
      'but',
      'mais',
      ', ',
      '. ',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.constantFrom('en', 'de', 'fr', 'es'), (list, language) => {
        const text = list.join(' ')
        const known = new Set(text.split(/[^a-z]+/))

        const rest = withoutProhibitions(text, language).split(/[^a-z]+/)

        expect(rest.filter(word => word !== '' && !known.has(word))).toEqual([])
      }),
    )
  })
})
