import { readFileSync } from 'node:fs'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { DEFAULT_PRICES } from '../forecast/money/default-prices.ts'
import { parsePrices } from '../forecast/money/parse-prices.ts'
import type { Prices } from '../forecast/money/prices.ts'

/**
 * A prices file; what it leaves out is the product's own.
 * @throws RehearsalError `wrong_use` where the file cannot be read, `bad_input` with every mistake in it
 */
export function readPricesFile(file: string): Prices {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new RehearsalError('wrong_use', `${file}: cannot be read (${code ?? 'unknown error'})`)
  }
  return parsePrices(source, file, DEFAULT_PRICES)
}
