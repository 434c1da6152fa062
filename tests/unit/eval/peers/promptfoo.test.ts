import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { decisionsOfOutput, promptfooVersion } from '../../../../eval/peers/promptfoo.ts'

const answered = (...output: string[]) => ({ response: { output }, success: true, vars: { customer: 'c1' } })

describe('what promptfoo wrote', () => {
  it('gives the decisions of all cases, in their order', () => {
    const json = JSON.stringify({ evalId: 'e', results: { version: 3, results: [answered('a', 'b'), answered()] } })

    const decisions = decisionsOfOutput(json)

    expect(decisions).toEqual(['a', 'b'])
  })

  it.each([
    ['failed', { response: { output: ['b'] }, error: 'Error: no reading' }],
    ['has no response', { success: false }],
  ])('is refused where a case %s', (_, bad) => {
    const json = JSON.stringify({ results: { results: [answered('a'), bad] } })

    const read = () => decisionsOfOutput(json)

    expect(read).toThrow('promptfoo: case 2 of 2 has no output.')
  })
})

describe('an installed promptfoo', () => {
  let folder: string

  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'rehearsal-promptfoo-')), 'promptfoo')
    mkdirSync(folder)
  })

  it('is known by its package', () => {
    writeFileSync(path.join(folder, 'package.json'), '{"name":"promptfoo","version":"0.123.1"}')

    const version = promptfooVersion(folder)

    expect(version).toBe('0.123.1')
  })

  it.each([
    ['nothing', undefined],
    ['another package', '{"name":"deepeval","version":"1.0.0"}'],
  ])('is not there where the folder holds %s', (_, text) => {
    if (text !== undefined) writeFileSync(path.join(folder, 'package.json'), text)

    const look = () => promptfooVersion(folder)

    expect(look).toThrow(
      `REHEARSAL_PEERS_PROMPTFOO: ${folder}: expected the folder of an installed promptfoo, such as …/node_modules/promptfoo`,
    )
  })
})
