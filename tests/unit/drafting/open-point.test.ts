import { describe, expect, it } from 'vitest'
import { findOpenPoint, questionsOf } from '../../../src/drafting/open-point.ts'
import { viewOf } from './scene.ts'

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

describe('findOpenPoint', () => {
  it.each([
    ['The fault is repaired. Please try again in a private window.', 'works_now'],
    ['Nous avons eu une panne, elle est réparée. Réessayez dans une fenêtre privée.', 'works_now'],
    ['Die Störung ist behoben. Bitte versuchen Sie es noch einmal.', 'works_now'],
    ['Ya está arreglado. Vuelva a intentarlo, por favor.', 'works_now'],
    ['Your label is attached. Pack the item, stick the label on and hand it in at any DPD point.', 'return_item'],
    ['Im Anhang ist das Etikett. Geben Sie das Paket in einem DHL-Shop ab.', 'return_item'],
    ['Je vous ai réservé la chemise en L. Renvoyez l’ancienne avec l’étiquette jointe.', 'return_item'],
    ['Adjunto la etiqueta. Entregue el paquete en cualquier oficina.', 'return_item'],
  ])('knows the step that was left to the customer: %s', (text, kind) => {
    const view = viewOf([
      ['customer', 'Hello'],
      ['agent', text],
    ])

    expect(findOpenPoint(view)?.kinds).toEqual([kind])
  })

  it.each([
    'With your height I would take M; between two sizes take the larger one.',
    'You have 30 days to return it. Go to the returns page and print the label.',
    'If it does not work, please try again.',
    'Vous avez 30 jours pour le retourner : sur la page Retours, saisissez le numéro.',
  ])('finds none in advice: %s', text => {
    const view = viewOf([
      ['customer', 'Hello'],
      ['agent', text],
    ])

    expect(findOpenPoint(view)).toBeUndefined()
  })
})
