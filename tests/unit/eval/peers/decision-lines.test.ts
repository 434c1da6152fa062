import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSame, decisionLine, readDecisionLines } from '../../../../eval/peers/decision-lines.ts'

describe('decisions in lines', () => {
  it('are read from a simulation’s table, whatever stands in the cells beside them', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'rehearsal-lines-')), 'decisions.csv')
    const rows = [
      '\uFEFFticket,at,commands,reason,evidence',
      't1,2026-11-01T08:00:00.000Z,"[{""kind"":""tag"",""tags"":[""x, y""]},{""kind"":""route""}]",routed,"message:m1 «Où est\nma commande ?»"',
      't1,2026-11-02T08:00:00.000Z,,waiting,',
    ]
    writeFileSync(file, rows.map(row => `${row}\r\n`).join(''))

    const lines = await readDecisionLines(file)

    expect(lines).toEqual([
      decisionLine('t1', '2026-11-01T08:00:00.000Z', 'routed', ['tag', 'route']),
      decisionLine('t1', '2026-11-02T08:00:00.000Z', 'waiting', []),
    ])
  })

  it('are the same as often as they stand in both lists', () => {
    const same = countSame(['a', 'a', 'b', 'c'], ['b', 'a', 'a', 'a', 'd'])

    expect(same).toBe(3)
  })

  it('are all the same in another order', () => {
    const line = fc.constantFrom('a', 'b', 'c', 'd')
    const shuffled = fc
      .array(line)
      .chain(lines => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })))

    fc.assert(fc.property(shuffled, ([lines, others]) => countSame(lines, others) === lines.length))
  })
})
