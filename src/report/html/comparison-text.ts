import type { ComparedFigure } from '../../forecast/compare/compare-headlines.ts'
import type { Range } from '../../forecast/statistics/interval.ts'
import type { Comparison } from '../comparison.ts'
import type { Format } from './format.ts'
import type { ComparisonWords } from './words/comparison.ts'

/** What a comparison says in plain sentences: of the finished share and of the wrong share, or that there is too little to say. */
export function comparisonVerdict({ headlines }: Comparison, say: ComparisonWords, format: Format): string[] {
  const figures = [
    { figure: headlines.find(({ name }) => name === 'resolved_share')!, words: say.resolved },
    { figure: headlines.find(({ name }) => name === 'wrong')!, words: say.wrong },
  ]
  const few = figures.find(({ figure }) => figure.verdict === 'too_few')
  if (few !== undefined) return [say.tooFew(format.count(few.figure.pairs?.n ?? 0))]
  return figures.map(({ figure, words }) => verdictOf(figure, words, format))
}

function verdictOf(
  { verdict, difference, pairs }: ComparedFigure,
  words: ComparisonWords['resolved'],
  format: Format,
): string {
  if (verdict === 'same') return words.same
  if (difference === null || (verdict !== 'more' && verdict !== 'less'))
    return words.notShown(format.points(pairs?.detectable ?? 1))
  const sign = verdict === 'more' ? 1 : -1
  const [low, high] = sign === 1 ? [difference.low, difference.high] : [-difference.high, -difference.low]
  return words[verdict]({
    size: format.points(sign * difference.value),
    range: `${format.points(low)}–${format.points(high)}`,
  })
}

/** A figure of one policy, as its unit is written; a dash where there is no case. */
export function figureText(figure: ComparedFigure, side: 'a' | 'b', format: Format): string {
  const value = figure[side]
  if (value === null) return '–'
  return figure.unit === 'share' ? format.percent(value) : format.count(value)
}

/** `+2.1 (0.8 – 3.4)`: points where the figure is a share, else its own unit. */
export function differenceText(
  { unit, difference }: Pick<ComparedFigure, 'unit' | 'difference'>,
  format: Format,
): string {
  if (difference === null) return '–'
  const write = (value: number): string =>
    signed(unit === 'share' ? format.points(Math.abs(value)) : format.count(Math.abs(value)), value)
  return rangeText(difference, write)
}

function rangeText({ value, low, high }: Range, write: (value: number) => string): string {
  return `${write(value)} (${write(low)} – ${write(high)})`
}

/** A true minus sign, and none before what is written as zero. */
function signed(text: string, value: number): string {
  if (!/[1-9]/.test(text)) return text
  return value > 0 ? `+${text}` : `−${text}`
}
