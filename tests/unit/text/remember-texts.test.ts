import { describe, expect, it } from 'vitest'
import { rememberTexts } from '../../../src/text/remember-texts.ts'

function counted(most?: number) {
  const made: string[] = []
  const read = rememberTexts(text => {
    made.push(text)
    return text.toUpperCase()
  }, most)
  return { read, made }
}

describe('rememberTexts', () => {
  it('makes each result once', () => {
    const { read, made } = counted()

    expect(['a', 'b', 'a', 'b'].map(read)).toEqual(['A', 'B', 'A', 'B'])
    expect(made).toEqual(['a', 'b'])
  })

  it('forgets what was long not asked for, and keeps what was', () => {
    const { read, made } = counted(30)
    const texts = Array.from({ length: 20 }, (_, i) => `text ${String(i).padStart(5, '0')}`)

    for (const text of texts) {
      read(text)
      read('kept')
    }
    made.length = 0
    read('kept')
    read(texts[0]!)

    expect(made).toEqual([texts[0]])
  })

  it('holds no long texts', () => {
    const { read, made } = counted()
    const long = 'x'.repeat(20_001)

    read(long)
    read(long)

    expect(made).toEqual([long, long])
  })
})
