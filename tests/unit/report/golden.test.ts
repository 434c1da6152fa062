import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { decisionsCsv } from '../../../src/report/decisions-csv.ts'
import { ENGLISH } from '../../../src/report/html/messages-en.ts'
import { FRENCH } from '../../../src/report/html/messages-fr.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import type { SimulationResult } from '../../../src/report/result.ts'
import { reportResult } from '../../support/report.ts'

const TICKETS = 160

/** Written anew with `npx vitest run tests/unit/report/golden.test.ts -u`, where a change of these bytes is meant. */
describe('the golden result of an invented shop', () => {
  let result: SimulationResult
  beforeAll(async () => {
    const { meta, data, ...rest } = await reportResult(TICKETS)
    result = {
      ...rest,
      meta: { ...meta, account: 'invented-shop' },
      data: { ...data, skipped: [], notSimulable: [], notTested: [] },
    }
  })

  it('is the same to the byte', async () => {
    await expect(inLines(result)).toMatchFileSnapshot('../../golden/result.json')
  })

  it('has the same decisions', async () => {
    // Spreadsheets want CR and LF; a repository may not keep the CR.
    const text = [...decisionsCsv(result)].join('').replaceAll('\r\n', '\n')

    await expect(text).toMatchFileSnapshot('../../golden/decisions.csv')
  })

  it('has the same report in both languages', async () => {
    const hashes = [ENGLISH, FRENCH].map(
      say => `${say.lang} ${createHash('sha256').update(renderReport(result, say)).digest('hex')}`,
    )

    await expect(`${hashes.join('\n')}\n`).toMatchFileSnapshot('../../golden/report.sha256')
  })
})

/** JSON with a line for each figure's room and each ticket: a difference names what changed, and the file stays small. */
function inLines(value: object, depth = 0): string {
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const parts = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const isDeeper = depth < 1 && typeof item === 'object' && item !== null
    const text = isDeeper ? inLines(item, depth + 1) : JSON.stringify(item)
    return Array.isArray(value) ? text : `${JSON.stringify(key)}:${text}`
  })
  return `${open}\n${parts.join(',\n')}\n${close}${depth === 0 ? '\n' : ''}`
}
