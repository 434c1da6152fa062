import { expect, it } from 'vitest'
import { errorRate, hitRate, verdictOf } from '../../../eval/suites/measured-row.ts'
import { formatSuitesTable } from '../../../eval/suites-table.ts'

const rows = [
  hitRate('spam', 'own', 'caught', 96, 100, { floor: 0.9, target: 0.95, peers: [{ name: 'rules', value: 0.5 }] }),
  errorRate('spam', 'own', 'condemned', 3, 100, { target: 0.02, split: 'held out', note: 'Customers are costly.' }),
  hitRate('spam', 'own', 'named', 1, 2, { peers: [{ name: 'talon', value: null }] }),
]

it('holds each figure against what it should reach, errors the other way round', () => {
  expect(rows.map(verdictOf)).toEqual(['met', 'short', null])
})

it('prints one line a figure with interval, peers, floor, target and verdict', () => {
  const skipped = [{ part: 'replies', data: 'peers', why: 'python3 lacks talon' }]

  const lines = formatSuitesTable({ rows, skipped, sources: ['a set, MIT'] }).split('\n')

  expect(lines.map(line => line.replace(/ {2,}/g, ' | '))).toEqual([
    'part | data | split | measure | n | value | 95 % | peers | floor | reach',
    'spam | own | development | caught | 100 | 96.0 | 90.2–98.4 | rules 50.0 | 90.0 | ≥ 95.0 | met',
    'spam | own | held out | condemned (fewer is better) | 100 | 3.0 | 0.6–8.5 (e) | ≤ 2.0 | short',
    'spam | own | development | named | 2 | 50.0 | 9.5–90.5 | talon not installed',
    '',
    '1 of 2 met.',
    'SKIPPED replies peers: python3 lacks talon',
    'Values in percent; errors are marked "fewer is better". Intervals at 95 %: Wilson, (e) exact, (b) bootstrap.',
    'Customers are costly.',
    'Public data: a set, MIT.',
    '',
  ])
})
