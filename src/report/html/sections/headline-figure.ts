import { AMOUNTS, type Headline } from '../../../forecast/next/headline-sums.ts'
import type { Range } from '../../../forecast/statistics/interval.ts'
import type { Format } from '../format.ts'
import { smallFigures } from '../small-figures.ts'

/** A headline with its range: shares in per cent, amounts as numbers. */
export function rangeText(headline: Headline, range: Range, format: Format): string {
  return AMOUNTS.has(headline) ? smallFigures(format.locale).range(range) : format.range(range)
}

export function valueText(headline: Headline, value: number, format: Format): string {
  return AMOUNTS.has(headline) ? smallFigures(format.locale).number(value) : format.percent(value)
}
