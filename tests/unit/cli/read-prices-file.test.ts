import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readPricesFile } from '../../../src/cli/read-prices-file.ts'
import { DEFAULT_PRICES } from '../../../src/forecast/money/default-prices.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-prices-'))

function fileWith(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

it('reads a prices file over the product’s own', () => {
  const prices = readPricesFile(fileWith('good.yaml', 'version: 1\nhelpdesk: { plan: Advanced }\n'))

  expect(prices).toEqual({ ...DEFAULT_PRICES, helpdesk: { ...DEFAULT_PRICES.helpdesk, plan: 'Advanced' } })
})

it.each([
  ['that is not there', () => path.join(folder, 'none.yaml'), 'wrong_use', /none\.yaml: cannot be read \(ENOENT\)/],
  ['with a mistake', () => fileWith('bad.yaml', 'version: 2\n'), 'bad_input', /bad\.yaml:1:10 version: expected 1/],
])('refuses a file %s', (_name, file, code, message) => {
  expect(() => readPricesFile(file())).toThrowError(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  )
})
