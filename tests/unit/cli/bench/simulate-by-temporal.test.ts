import { expect, it } from 'vitest'
import { formatForms } from '../../../../src/cli/bench/simulate-by-temporal.ts'

it('shows what a ticket cost in each form, and whose bytes are other ones', () => {
  const row = { wallSeconds: 4, cpuSeconds: 6, serverCpuSeconds: 0.3, events: 50, takenUp: 0, different: [] }

  const text = formatForms(
    [
      { ...row, form: 'one process', workers: null, serverCpuSeconds: 0, events: 0 },
      { ...row, form: '1 worker', workers: 1 },
      { ...row, form: '2 workers', workers: 2, takenUp: 3, different: ['report.html', 'result.json'] },
    ],
    500,
  )

  expect(text.trimEnd().split('\n')).toEqual([
    'form         wall s  CPU s  CPU ms a ticket  of it servers  events a ticket  taken up                            bytes',
    'one process     4.0    6.0             12.0            0.0             0.00         0                                 ',
    '1 worker        4.0    6.0             12.0            0.6             0.10         0                         the same',
    '2 workers       4.0    6.0             12.0            0.6             0.10         3  other: report.html, result.json',
  ])
})
