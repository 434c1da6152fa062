import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/report/canonical-json.ts'
import { compareResults } from '../../../src/report/compare-results.ts'
import type { Comparison } from '../../../src/report/comparison.ts'
import { ENGLISH } from '../../../src/report/html/messages-en.ts'
import { FRENCH } from '../../../src/report/html/messages-fr.ts'
import { renderComparison } from '../../../src/report/render-comparison.ts'
import type { ResultRow, SimulationResult } from '../../../src/report/result.ts'
import { HOSTILE, hostile, reportResult } from '../../support/report.ts'

let a: SimulationResult
let b: SimulationResult
let comparison: Comparison
beforeAll(async () => {
  a = await reportResult(300, hostile)
  b = { ...a, meta: { ...a.meta, policyHash: 'q'.repeat(64) }, rows: a.rows.map(withoutCloses) }
  comparison = compareResults({ name: HOSTILE, result: a }, { name: 'b.yaml', result: b }, [
    { path: HOSTILE, kind: 'changed', before: 'true', after: 'false' },
  ])
})

/** As a policy that closes no thank-yous would have left the ticket. */
function withoutCloses(row: ResultRow): ResultRow {
  const decisions = row.decisions.map(decision =>
    decision.reason === 'thanks_nothing_owed' ? { ...decision, commands: [], reason: 'thanks_off' as const } : decision,
  )
  return {
    ...row,
    decisions,
    judged: row.judged.filter(({ decision }) => row.decisions[decision]!.reason !== 'thanks_nothing_owed'),
    rung:
      row.decisions.some(({ reason }) => reason === 'thanks_nothing_owed') && row.rung === 'nothing_owed'
        ? 'handed_over'
        : row.rung,
  }
}

describe('comparing two results', () => {
  it('lists the tickets that change, gravest first, each with what made it change', () => {
    const closed = a.rows
      .filter(row => row.decisions.some(({ reason }) => reason === 'thanks_nothing_owed'))
      .map(({ id }) => id)
    const kinds = comparison.changed.map(({ kind }) => kind)

    expect(comparison.changed.map(({ id }) => id).sort()).toEqual(closed.sort())
    expect(closed.length).toBeGreaterThan(5)
    expect(kinds).toEqual([...kinds].sort((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y)))
    expect(Object.values(comparison.changes).reduce((sum, n) => sum + n, 0)).toBe(closed.length)
    expect(new Set(comparison.changed.map(({ because }) => because[0]!.path))).toEqual(new Set([HOSTILE]))
  })

  it('shows what was said around the change', () => {
    const said = comparison.changed.map(({ messages }) => messages)

    expect(said.every(messages => messages !== undefined && messages.length > 0 && messages.length <= 6)).toBe(true)
    expect(said.flat().some(message => message!.after)).toBe(true)
    expect(said.flat().some(message => !message!.after)).toBe(true)
  })

  it('finds nothing between a result and itself', () => {
    const { changed, headlines } = compareResults({ name: 'a', result: a }, { name: 'a', result: a }, [])

    expect(changed).toEqual([])
    expect(new Set(headlines.map(({ verdict }) => verdict))).toEqual(new Set(['same', 'too_few']))
  })

  it('refuses results of other tickets and names what differs', () => {
    const other = { ...b, meta: { ...b.meta, dataHash: 'other', seed: 2 } }

    expect(() => compareResults({ name: 'a', result: a }, { name: 'b', result: other }, null)).toThrow(
      [
        'a and b are not of the same tickets, read in the same way. What differs:',
        `  the tickets (dataHash): ${a.meta.dataHash} and other`,
        '  the seed (seed): 1 and 2',
      ].join('\n'),
    )
  })

  it('refuses what was interrupted', () => {
    const broken = { ...b, meta: { ...b.meta, finished: false } }

    expect(() => compareResults({ name: 'a', result: a }, { name: 'b', result: broken }, null)).toThrow(
      'b was interrupted: go on with "simulate --resume"',
    )
  })
})

describe('the page of a comparison', () => {
  it.each([ENGLISH, FRENCH])('says everything in $lang and lets no word become markup', say => {
    const none = compareResults({ name: 'a', result: a }, { name: 'a', result: a }, null)
    const pages = [comparison, none].map(each => renderComparison(each, say))

    for (const page of pages) {
      expect({
        hostile: page.includes(HOSTILE),
        scripts: page.match(/<script|<img|onerror="/g),
        outside: page.match(/(?:src|href|action)="(?!#)[^"]*"|url\(|@import/g),
        broken: page.match(/.{0,40}(?:undefined|NaN|\[object).{0,40}/)?.[0],
      }).toEqual({ hostile: false, scripts: null, outside: null, broken: undefined })
    }
  })

  it('is a pure function of the comparison', () => {
    const copy = JSON.parse(canonicalJson(comparison)) as Comparison

    expect(renderComparison(copy, ENGLISH)).toBe(
      renderComparison(JSON.parse(canonicalJson(comparison)) as Comparison, ENGLISH),
    )
  })
})

const ORDER = [
  'newly_wrong',
  'no_longer_wrong',
  'no_longer_finished',
  'newly_finished',
  'other_rung',
  'other_action',
] as const
