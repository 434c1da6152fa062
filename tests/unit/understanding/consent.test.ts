import { describe, expect, it } from 'vitest'
import { readConsent } from '../../../src/understanding/consent.ts'

describe('readConsent', () => {
  it.each([
    ['STOP', 'sms'],
    ['Stop 😕', 'sms'],
    ['Unsubscribe!', 'sms'],
    ['Arrêtez de m’envoyer des sms', 'sms'],
    ['take me off your mailing list', 'email'],
    ['Please remove me from your newsletter.', 'email'],
    ['Désabonnez-moi de votre liste', 'email'],
    ['Bitte schicken Sie mir keine Werbung mehr', 'email'],
    ['Dejen de enviarme mensajes', 'sms'],
    ['Denme de baja de la lista de correo', 'email'],
  ])('hears a stop in %s', (text, channel) => {
    expect(readConsent(text, channel)).toBe('stop')
  })

  it.each([
    ['Take me off the monthly plan, please.', 'email'],
    ['Unsubscribe me from the coffee box', 'email'],
    ['Please stop the delivery of my order', 'email'],
    ['Stop sending me the wrong order!', 'email'],
    ['No me manden más respuestas automáticas, quiero un agente.', 'sms'],
    ['Bitte schicken Sie mir keine automatischen Antworten mehr', 'email'],
    ['Baja', 'email'],
    ['Where is my parcel?', 'sms'],
  ])('hears none in %s', (text, channel) => {
    expect(readConsent(text, channel)).toBeNull()
  })

  it.each(['START', 'Please subscribe me again', 'Quiero volver a recibir sus mensajes'])(
    'hears a start in %s',
    text => {
      expect(readConsent(text)).toBe('start')
    },
  )
})
