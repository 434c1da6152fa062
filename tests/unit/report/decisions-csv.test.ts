import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cell } from '../../../src/report/decisions-csv.ts'

describe('a CSV cell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+33 6 12', `"'+33 6 12"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=cmd', `"'\t=cmd"`],
    ['\n=cmd', `"'\n=cmd"`],
    ['plain "quoted"', '"plain ""quoted"""'],
    ['', '""'],
  ])('%j', (text, expected) => {
    expect(cell(text)).toBe(expected)
  })

  it('never starts a formula and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter(text => !text.includes('\0')),
        text => {
          const [[read]] = parse(`${cell(text)}\r\n`, { relaxColumnCount: true, recordDelimiter: '\r\n' }) as [[string]]
          return !/^\s*[=+@-]/.test(read) && (read === text || read === `'${text}`)
        },
      ),
    )
  })
})
