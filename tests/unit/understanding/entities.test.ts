import { describe, expect, it } from 'vitest'
import { readEntities } from '../../../src/understanding/entities.ts'

describe('readEntities', () => {
  it.each([
    ['Where is order #12345?', { orders: ['12345'], emails: [], phones: [] }],
    ['Ma commande n° FR-9981 et la CMD-4402', { orders: ['FR-9981', 'CMD-4402'], emails: [], phones: [] }],
    ['Meine Bestellung 867773 kam nicht', { orders: ['867773'], emails: [], phones: [] }],
    ['Mi pedido 450123 por 129,50 €', { orders: ['450123'], emails: [], phones: [] }],
    ['I ordered 250 items for 1200 euros in 2026', { orders: [], emails: [], phones: [] }],
    ['Write to Jane.Doe@Example.com', { orders: [], emails: ['jane.doe@example.com'], phones: [] }],
    ['Call me on +44 20 7946 0958', { orders: [], emails: [], phones: ['+442079460958'] }],
  ])('reads %s', (text, entities) => {
    expect(readEntities(text)).toEqual(entities)
  })
})
