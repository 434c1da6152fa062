import { describe, expect, it } from 'vitest'
import { applyCorrections, type Correction } from '../../../src/learning/correction.ts'
import type { Lesson } from '../../../src/learning/lesson.ts'

const given: Lesson = {
  ticketId: 't1',
  author: 'ann@example.com',
  at: 10,
  text: 'where is it',
  label: 'returns',
  language: 'en',
  channel: 'email',
  weight: 1,
  standing: 'given',
}
const correction: Correction = {
  id: 't1:tagged@3',
  ticketId: 't1',
  author: 'ann@example.com',
  at: 20,
  by: 'agent',
  was: 'returns',
  label: 'delivery',
  text: 'where is it',
  language: 'en',
  channel: 'email',
}

describe('applyCorrections', () => {
  it('replaces the label of the lesson it is about', () => {
    const lessons = applyCorrections([given], [correction], 100)

    expect(lessons).toEqual([{ ...given, at: 20, label: 'delivery', weight: 2, standing: 'corrected' }])
  })

  it('adds a lesson for a ticket that history does not hold', () => {
    const lessons = applyCorrections([given], [{ ...correction, ticketId: 't2', text: 'late parcel' }], 100)

    expect(lessons).toEqual([
      given,
      { ...given, ticketId: 't2', at: 20, text: 'late parcel', label: 'delivery', weight: 2, standing: 'corrected' },
    ])
  })

  it('takes the newest of several, and none from the cut-off on', () => {
    const later = { ...correction, id: 't1:tagged@4', at: 30, label: 'invoice' }
    const tooLate = { ...correction, id: 't1:tagged@5', at: 100, label: 'future' }

    const lessons = applyCorrections([given], [later, correction, tooLate], 100)

    expect(lessons.map(({ label }) => label)).toEqual(['invoice'])
  })
})
