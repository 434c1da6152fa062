import { describe, expect, it } from 'vitest'
import { hasReminderWords } from '../../../src/forecast/reminder-words.ts'

describe('the words of a reminder', () => {
  it.each([
    'Just following up on my question from Monday.',
    'Have you had a chance to take the photo?',
    'We haven’t heard back from you, so here is the link again.',
    'Did you find the time to look at my question?',
    'Je me permets de vous relancer au sujet de votre retour.',
    'Avez-vous pu prendre la photo ?',
    'Sans réponse de votre part, je clôture la demande vendredi.',
    'Ich warte noch auf Ihre Rückmeldung.',
    'Konnten Sie sich meine Frage ansehen?',
    'Haben Sie meine letzte Nachricht erhalten?',
    '¿Pudo mirar mi pregunta?',
    'Seguimos a la espera de su respuesta.',
    'No hemos recibido respuesta suya.',
  ])('are in: %s', text => {
    expect(hasReminderWords(text)).toBe(true)
  })

  it.each([
    'Good news: the warehouse found your parcel, it leaves today.',
    'Your tracking number is 1Z999AA10123456784.',
    'J’ai demandé à l’entrepôt et je reviens vers vous d’ici lundi.',
    'Die Rückzahlung ist heute hinausgegangen.',
    'Acabo de enviarle otro sin coste. Número de seguimiento: 6A81057324159.',
  ])('are not in: %s', text => {
    expect(hasReminderWords(text)).toBe(false)
  })
})
