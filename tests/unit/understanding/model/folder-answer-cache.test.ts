import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderAnswerCache } from '../../../../src/understanding/model/folder-answer-cache.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-answers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('folderAnswerCache', () => {
  it('keeps answers between openings and knows no others', () => {
    folderAnswerCache(folder).set('abcd', '{"label":"refund"}')

    const again = folderAnswerCache(folder)

    expect([again.get('abcd'), again.get('abce')]).toEqual(['{"label":"refund"}', undefined])
  })

  it('leaves nothing half-written and nothing for others to read', () => {
    folderAnswerCache(folder).set('abcd', '1')

    expect(readdirSync(path.join(folder, 'ab'))).toEqual(['abcd.json'])
    expect(statSync(path.join(folder, 'ab', 'abcd.json')).mode & 0o077).toBe(0)
  })
})
