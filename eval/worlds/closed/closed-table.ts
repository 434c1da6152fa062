import type { ClosedWorld } from './close-world.ts'
import { FAMILIES, KEPT_OUT } from './families.ts'
import type { PlantedLeak } from './plant-leaks.ts'
import { type ClosedScore, scoreClosed } from './score-closed.ts'

const HEAD = [
  'headline',
  'worlds',
  'inside',
  'coverage (95 %)',
  '80 %?',
  'bias',
  'width',
  '÷ oracle',
  'naive inside',
  'score ÷ naive',
]

const NOTES = [
  'inside: worlds in which what then happened lies in the 80 % range of the forecast; coverage with its exact interval.',
  'Bias (forecast − actual) and width in points; of minutes and cash, in percent of what they truly were.',
  '÷ oracle: median width over that of the middle 80 % of what happens when the same weeks go by again with other chance.',
  'score ÷ naive: interval score over that of "the last weeks, weeks drawn again"; below 1 is better.',
]

/** All worlds together, then each family; families that nothing was tuned on are marked. */
export function formatClosedTable(worlds: readonly ClosedWorld[], leaks: readonly PlantedLeak[]): string {
  const groups = FAMILIES.map(family => ({
    title: `${family}${KEPT_OUT.has(family) ? ' (kept out of tuning)' : ''}`,
    of: worlds.filter(world => world.family === family),
  }))
  const tables = [{ title: 'all families', of: worlds }, ...groups]
    .filter(({ of }) => of.length > 0)
    .flatMap(({ title, of }) => [`${title}: ${of.length} worlds`, ...table(scoreClosed(of)), ''])
  const missed = leaks.filter(({ isCaught }) => !isCaught)
  const caught = `Planted leaks caught: ${leaks.length - missed.length} of ${leaks.length}.`
  return [...tables, ...NOTES, caught, ...missed.map(({ seed, leak }) => `  missed: ${leak}, world ${seed}`), ''].join(
    '\n',
  )
}

function table(scores: readonly ClosedScore[]): string[] {
  const rows = scores.map(row)
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map(cells => cells[column]!.length)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')
  return [line(HEAD), ...rows.map(line)]
}

function row(score: ClosedScore): string[] {
  const { value, low, high } = score.coverage
  const percent = (share: number): string => (100 * share).toFixed(0)
  return [
    score.headline,
    String(score.worlds),
    String(score.inside),
    `${percent(value)} (${percent(low)}–${percent(high)})`,
    score.isCovered ? 'yes' : 'no',
    `${score.biasPoints < 0 ? '−' : '+'}${Math.abs(score.biasPoints).toFixed(1)}`,
    score.medianWidthPoints.toFixed(1),
    score.widthRatio?.toFixed(2) ?? '–',
    String(score.naiveInside),
    score.scoreRatio?.toFixed(2) ?? '–',
  ]
}
