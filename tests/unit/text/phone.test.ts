import { describe, expect, it } from 'vitest'
import { findPhones, normalizePhone } from '../../../src/text/phone.ts'

describe('normalizePhone', () => {
  it.each([
    ['+33 6 12 34 56 78', undefined, '+33612345678'],
    ['0033 6 12 34 56 78', undefined, '+33612345678'],
    ['06 12 34 56 78', 'FR', '+33612345678'],
    ['06.12.34.56.78', 'fr', '+33612345678'],
    ['(0) 30 901820', 'DE', '+4930901820'],
    ['+49 (0)30 901820', undefined, '+4930901820'],
    ['tel:+34-612-345-678', undefined, '+34612345678'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['1-415-555-2671', 'US', '+14155552671'],
    ['011 44 20 7946 0958', 'US', '+442079460958'],
    ['\u202a+33 6 12 34 56 78\u202c', undefined, '+33612345678'],
    ['＋３３６１２３４５６７８', undefined, '+33612345678'],
  ])('writes %s (%s) as %s', (text, region, number) => {
    expect(normalizePhone(text, region)).toBe(number)
  })

  it.each([
    ['06 12 34 56 78', undefined],
    ['10442', 'FR'],
    ['', 'FR'],
    ['anonymous', 'FR'],
    ['+33', undefined],
    ['06 12 34 56 78', 'no such country'],
    ['1'.repeat(100_000), 'FR'],
  ])('knows that %s (%s) is no number', (text, region) => {
    expect(normalizePhone(text, region)).toBeUndefined()
  })
})

describe('findPhones', () => {
  it('finds numbers in running text, in order', () => {
    const text = 'Call +33 6 12 34 56 78 or 01 42 68 53 00, order 10442.'

    expect(findPhones(text, 'FR')).toEqual([
      { number: '+33612345678', start: 5, end: 22 },
      { number: '+33142685300', start: 26, end: 40 },
    ])
  })

  it('takes international spellings alone where no region is known', () => {
    expect(findPhones('01 42 68 53 00 or +49 30 901820').map(found => found.number)).toEqual(['+4930901820'])
  })

  it('finds none in words', () => {
    expect(findPhones('Where is my order?', 'GB')).toEqual([])
  })

  it('ends soon on digits without end', () => {
    const started = performance.now()

    findPhones('1 '.repeat(500_000), 'FR')

    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
