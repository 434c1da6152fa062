import { describe, expect, it } from 'vitest'
import { countryOf } from '../../../src/text/country.ts'
import { customerZones, type Whereabouts } from '../../../src/text/customer-zones.ts'
import { normalizePhone } from '../../../src/text/phone.ts'

describe('where a customer may be', () => {
  it.each<[string, Whereabouts, readonly string[]]>([
    ['the helpdesk’s record', { timezone: 'Asia/Tokyo', phone: '+33612345678', market: 'FR' }, ['Asia/Tokyo']],
    ['a record that is no zone', { timezone: 'Mars/Olympus', market: 'FR' }, ['Europe/Paris']],
    ['a prefix', { phone: '+33 6 12 34 56 78' }, ['Europe/Paris']],
    ['a national number and its market', { phone: '06 12 34 56 78', market: 'FR' }, ['Europe/Paris']],
    ['a market by its popular name', { market: 'UK' }, ['Europe/London']],
    ['a market as a locale', { market: 'de-CH' }, ['Europe/Zurich']],
    ['a prefix and another market', { phone: '+33612345678', market: 'GB' }, ['Europe/London', 'Europe/Paris']],
    ['no country', { market: 'EU', phone: 'anonymous' }, []],
    ['nothing', {}, []],
  ])('%s', (_, whereabouts, zones) => {
    expect(customerZones(whereabouts)).toEqual(zones)
  })

  it('is every zone of a country that has several, each clock once', () => {
    const zones = customerZones({ market: 'US' })

    expect(zones).toEqual(expect.arrayContaining(['America/Los_Angeles', 'Pacific/Honolulu']))
    expect(zones.length).toBeLessThan(12)
    expect(customerZones({ phone: '+14155552671', market: 'US' })).toEqual(zones)
    expect(customerZones({ phone: '+14155552671' })).toEqual(expect.arrayContaining(['America/Los_Angeles']))
  })
})

describe('countries of markets', () => {
  it.each([
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['en-UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['EL', 'GR'],
    ['USA', 'US'],
    ['fr', 'FR'],
    ['fr_CA', 'CA'],
    ['EU', undefined],
    ['constructor', undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('%.20s', (market, country) => {
    expect(countryOf(market)).toBe(country)
  })

  it('read numbers as people there write them', () => {
    expect(normalizePhone('07400 123456', 'UK')).toBe('+447400123456')
  })
})
