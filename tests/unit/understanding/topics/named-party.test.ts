import { describe, expect, it } from 'vitest'
import { withoutNamedParties } from '../../../../src/understanding/topics/named-party.ts'
import { readTopics } from '../../../../src/understanding/topics.ts'

describe('a name given for an invoice or an order', () => {
  it.each([
    'A nombre de Lago Consultores, por favor.',
    'a nombre de lago consultores por favor',
    'La factura va a nombre de Asesores Reunidos S.L.',
    'Hola, en nombre de Agente Verde SL les envío el NIF.',
    'Au nom de Conseillers du Midi, s’il vous plaît.',
    'C’est au nom d’Humain & Fils.',
    'Bitte auf den Namen Berater Schmidt GmbH.',
    'Im Namen von Mitarbeiter Service AG bestelle ich zwei Stück.',
    'On behalf of Human Agents Ltd, here is our VAT number.',
    'Please have it made out to Real Person Records.',
    'Intestata a Consulenti Riuniti, grazie.',
    'Em nome de Agentes Unidos, por favor.',
    'Op naam van Medewerkers BV graag.',
  ])('is no wish for a human: %s', text => {
    expect(readTopics(text)).toEqual([])
  })

  it.each([
    'A nombre de Lago Consultores: quiero hablar con una persona.',
    'Quiero hablar con un agente, en nombre de mi madre.',
    'Au nom de ma mère, je veux parler à un conseiller humain.',
    'Im Namen meiner Mutter: ich möchte mit einem Mitarbeiter sprechen.',
    'On behalf of Lake Consultants I want to speak to a human.',
    'I am writing on behalf of my father. Please let me talk to a real person.',
  ])('hides no wish for one: %s', text => {
    expect(readTopics(text)).toContain('asks_for_human')
  })

  it('takes other topics as they are', () => {
    expect(readTopics('En nombre de mi abogado: los voy a demandar.')).toContain('legal_threat')
  })

  it('reads a megabyte at once', () => {
    const text = `${'a nombre de '.repeat(90_000)}!`

    expect(withoutNamedParties(text).length).toBeLessThanOrEqual(text.length)
  })
})
