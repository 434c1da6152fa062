import { describe, expect, it } from 'vitest'
import { parseDue } from '../../../src/understanding/due-dates.ts'

/** A Wednesday. */
const AT = Date.UTC(2026, 10, 18, 10)
const on = (month: number, day: number, year = 2026) => Date.UTC(year, month - 1, day, 23, 59, 59)

describe('parseDue', () => {
  it.each([
    ['you will hear from me on friday at the latest', on(11, 20)],
    ['within 24 hours', Date.UTC(2026, 10, 19, 10)],
    ['in 3 to 5 working days', on(11, 25)],
    ['by next week', on(11, 27)],
    ['je reviens vers vous demain', on(11, 19)],
    ['dici lundi', on(11, 23)],
    ['sous 48 heures', Date.UTC(2026, 10, 20, 10)],
    ['ich melde mich bis dienstag', on(11, 24)],
    ['innerhalb von zwei wochen', on(12, 2)],
    ['wir schreiben ihnen morgen', on(11, 19)],
    ['le escribo manana', on(11, 19)],
    ['antes del jueves', on(11, 19)],
    ['en 2 dias', on(11, 20)],
    ['on 3 january', on(1, 3, 2027)],
    ['bis 24.12.', on(12, 24)],
    ['by wednesday', on(11, 25)],
  ])('dates %s', (words, due) => {
    expect(parseDue(words, AT)).toBe(due)
  })

  it.each(['guten morgen', 'esta todo bien', 'we sent it two days ago', 'as soon as possible'])(
    'finds no date in %s',
    words => {
      expect(parseDue(words, AT)).toBeUndefined()
    },
  )
})
