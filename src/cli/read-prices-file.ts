import { DEFAULT_PRICES } from '../forecast/money/default-prices.ts'
import { parsePrices } from '../forecast/money/parse-prices.ts'
import type { Prices } from '../forecast/money/prices.ts'
import { readSource } from './read-source.ts'

/**
 * A prices file; what it leaves out is the product's own.
 * @throws RehearsalError `wrong_use` where the file cannot be read, `bad_input` with every mistake in it
 */
export function readPricesFile(file: string): Prices {
  return parsePrices(readSource(file), file, DEFAULT_PRICES)
}
