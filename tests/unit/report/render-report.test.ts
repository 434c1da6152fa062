import { beforeAll, describe, expect, it } from 'vitest'
import { makeForecast } from '../../../src/forecast/forecast.ts'
import { canonicalJson } from '../../../src/report/canonical-json.ts'
import { decisionsCsv } from '../../../src/report/decisions-csv.ts'
import { ENGLISH } from '../../../src/report/html/messages-en.ts'
import { FRENCH } from '../../../src/report/html/messages-fr.ts'
import { PARTS } from '../../../src/report/html/sections/contents.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import type { SimulationResult } from '../../../src/report/result.ts'
import { emptied, HOSTILE, hostile, reportResult } from '../../support/report.ts'

let result: SimulationResult
beforeAll(async () => {
  result = await reportResult(300, hostile)
})

describe('the report', () => {
  it('lets no word of a ticket become markup or script', () => {
    const page = renderReport(result, ENGLISH)

    expect(page.includes(HOSTILE)).toBe(false)
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.match(/<img|onerror="/g)).toBeNull()
    expect(page.includes('default-src &#39;none&#39;')).toBe(true)
  })

  it('needs nothing from outside', () => {
    const page = withoutScripts(renderReport(result, ENGLISH))

    expect(page.match(/(?:src|href|action)="(?!#)[^"]*"|url\(|@import/g)).toBeNull()
  })

  it('has every section in both languages, also with nothing in it', () => {
    const none = emptied(result, makeForecast([], { from: 0, to: 1 }, 1))
    const pages = [result, none].flatMap(each => [ENGLISH, FRENCH].map(say => withoutScripts(renderReport(each, say))))

    for (const page of pages) {
      const missing = PARTS.flat().filter(id => !page.includes(`id="${id}"`))
      expect({ missing, broken: page.match(/.{0,40}(?:undefined|NaN|\[object).{0,40}/)?.[0] }).toEqual({
        missing: [],
        broken: undefined,
      })
    }
  })

  it('spaces French as French', () => {
    const page = renderReport(result, FRENCH)

    expect(page.includes('lang="fr"')).toBe(true)
    expect(FRENCH.money.intro).toContain('\u202f;')
    expect(FRENCH.trust.notSimulableItem({ rule: 'r', field: 'f', tickets: '3' })).toContain('\u00a0:')
  })

  it('is a pure function of the result, as are JSON and CSV', () => {
    const copy = JSON.parse(canonicalJson(result)) as SimulationResult

    expect(canonicalJson(copy)).toBe(canonicalJson(result))
    expect(renderReport(copy, ENGLISH)).toBe(
      renderReport(JSON.parse(canonicalJson(result)) as SimulationResult, ENGLISH),
    )
    expect([...decisionsCsv(result)]).toHaveLength(1 + result.rows.reduce((sum, row) => sum + row.decisions.length, 0))
  })
})

function withoutScripts(page: string): string {
  return page.replace(/<script[\s\S]*?<\/script>/g, '')
}
