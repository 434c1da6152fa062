import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min'

/** Codes that markets go by and ISO 3166 does not have, or has for something else. */
const ALSO: Readonly<Record<string, CountryCode>> = {
  UK: 'GB',
  'UNITED KINGDOM': 'GB',
  'GREAT BRITAIN': 'GB',
  ENGLAND: 'GB',
  EL: 'GR',
  USA: 'US',
  'UNITED STATES': 'US',
}

/** The country a market or region names: `FR`, `fr`, `UK`, `en-GB`, `fr_CH`; undefined where it names none (`EU`, `ROW`). */
export function countryOf(market: string | undefined): CountryCode | undefined {
  if (market === undefined || market.length > 40) return undefined
  const code = market.trim().toUpperCase()
  const region = /^[A-Z]{2}[-_]([A-Z]{2})$/.exec(code)?.[1] ?? code
  const country = Object.hasOwn(ALSO, region) ? ALSO[region]! : region
  return isSupportedCountry(country) ? country : undefined
}
