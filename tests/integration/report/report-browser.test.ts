import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ENGLISH } from '../../../src/report/html/messages-en.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import type { SimulationResult } from '../../../src/report/result.ts'
import { chromiumPath, describeBrowser } from '../../support/chromium.ts'
import { hostile, reportResult } from '../../support/report.ts'

describeBrowser('the report in a browser', () => {
  let browser: Browser
  let file: string
  const problems: string[] = []

  beforeAll(async () => {
    const result = tenThousandRows(await reportResult(300, hostile))
    file = path.join(mkdtempSync(path.join(tmpdir(), 'rehearsal-report-')), 'report.html')
    writeFileSync(file, renderReport(result, ENGLISH))
    browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  })
  afterAll(async () => browser?.close())

  async function open(width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, offline: true })
    page.on('console', message => message.type() === 'error' && problems.push(message.text()))
    page.on('pageerror', error => problems.push(error.message))
    page.on('request', request => !request.url().startsWith('file:') && problems.push(`asked for ${request.url()}`))
    await page.goto(`file://${file}`)
    return page
  }

  it.each([360, 1280])('fits %i pixels, runs nothing of a ticket and asks for nothing', async width => {
    const page = await open(width)

    // Text, because these run in the page, whose globals the project's own types do not know.
    const seen = await page.evaluate(
      '({ hacked: window.hacked, sideways: document.documentElement.scrollWidth - innerWidth })',
    )

    expect({ ...(seen as object), problems }).toEqual({ hacked: undefined, sideways: 0, problems: [] })
  })

  it('filters ten thousand tickets and opens one by keyboard', async () => {
    const page = await open(1280)
    const before = await page.textContent('#found')

    await page.selectOption('#f-action', 'close')
    const filtered = await page.textContent('#found')
    await page.focus('#rows tr')
    await page.keyboard.press('Enter')
    const drawer = await page.textContent('#drawer')
    await page.keyboard.press('Escape')
    const open1 = await page.evaluate("document.getElementById('drawer').open")
    await page.fill('#f-text', 'no ticket has this')

    expect(before).toBe('10,000 tickets')
    expect(Number(filtered!.replace(/\D/g, ''))).toBeLessThan(10_000)
    expect(drawer).toContain('Reason')
    expect(open1).toBe(false)
    expect(await page.textContent('#found')).toBe('No ticket fits these filters.')
    expect(problems).toEqual([])
  })
})

function tenThousandRows(result: SimulationResult): SimulationResult {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({ ...result.rows[i % result.rows.length]!, id: `t${i}` }))
  return { ...result, rows }
}
