import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parsePrices } from './parse-prices.ts'
import type { Prices } from './prices.ts'

const FILE = fileURLToPath(new URL('./prices.yaml', import.meta.url))

/** The product's own prices file, read once: it ships beside this module and never changes while the program runs. */
export const DEFAULT_PRICES: Prices = parsePrices(readFileSync(FILE, 'utf8'), FILE)
