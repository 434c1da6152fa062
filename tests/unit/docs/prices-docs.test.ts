import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DEFAULT_PRICES } from '../../../src/forecast/money/default-prices.ts'
import { parsePrices } from '../../../src/forecast/money/parse-prices.ts'

const PAGE = readFileSync(new URL('../../../docs/forecast.md', import.meta.url), 'utf8')

it('shows the assumptions as the prices file has them', () => {
  const { closeMinutes, routeMinutes, nudgeMinutes, answerMinutes, wrongMinutes, hourlyCost } =
    DEFAULT_PRICES.assumptions
  const section = PAGE.slice(PAGE.indexOf('| assumption | low'), PAGE.indexOf('**Cash**'))

  const shown = [...section.matchAll(/^\| (?:minutes|EUR) [^|]*\| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(row =>
    row.slice(1).map(Number),
  )

  expect(shown).toEqual(
    [closeMinutes, routeMinutes, nudgeMinutes, answerMinutes, wrongMinutes, hourlyCost].map(({ low, likely, high }) => [
      low,
      likely,
      high,
    ]),
  )
})

it('shows a prices file that can be read', () => {
  const [, example] = /```yaml\n(version: 1\n[\s\S]*?)```/.exec(PAGE)!

  const prices = parsePrices(example!, 'example.yaml', DEFAULT_PRICES)

  expect([prices.helpdesk.plan, prices.assumptions.hourlyCost.likely]).toEqual(['Pro', 31])
})
