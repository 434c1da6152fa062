import { expect, it } from 'vitest'
import { PEOPLE, STORY, STORY_LENGTH } from '../../../../src/cli/live/story.ts'

it('goes forward in time, among people it knows, and ends after its last step', () => {
  const moments = STORY.map(step => step.at)

  expect(moments).toEqual([...moments].sort((a, b) => a - b))
  expect(STORY.filter(step => PEOPLE[step.whose] === undefined)).toEqual([])
  expect(STORY_LENGTH).toBeGreaterThan(moments.at(-1)!)
})

it('lets nobody answer before they were written to', () => {
  const opened = new Set<string>()
  const early = STORY.filter(step => {
    const isEarly = step.by === 'agent' && !opened.has(step.whose)
    opened.add(step.whose)
    return isEarly
  })

  expect(early).toEqual([])
})
