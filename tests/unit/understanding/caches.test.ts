import { describe, expect, it } from 'vitest'
import { BoundedCache } from '../../../src/understanding/bounded-cache.ts'
import { rememberLast } from '../../../src/understanding/remember-last.ts'

describe('BoundedCache', () => {
  it('drops what was used longest ago', () => {
    const made: string[] = []
    const cache = new BoundedCache<string>(2)
    const get = (key: string) =>
      cache.get(key, () => {
        made.push(key)
        return key.toUpperCase()
      })

    const values = ['a', 'b', 'a', 'c', 'a', 'b'].map(get)

    expect(values).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })
})

describe('rememberLast', () => {
  it('makes the last few once', () => {
    const made: string[] = []
    const upper = rememberLast(2, text => {
      made.push(text)
      return text.toUpperCase()
    })

    const values = ['a', 'b', 'a', 'c', 'a'].map(upper)

    expect(values).toEqual(['A', 'B', 'A', 'C', 'A'])
    expect(made).toEqual(['a', 'b', 'c', 'a'])
  })
})
