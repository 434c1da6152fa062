import { DEFAULT_PRICES } from './default-prices.ts'

/** The assumptions where nobody has entered their own. */
export const ASSUMPTIONS = DEFAULT_PRICES.assumptions
