import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { isTimezone } from '../core/zone-time.ts'
import { countryOf } from './country.ts'

/** Winter and summer of one year: zones that agree in both are one for our purpose. */
const SEASONS = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)] as const

export interface Whereabouts {
  /** As the helpdesk's customer record says. */
  readonly timezone?: string | undefined
  readonly phone?: string | undefined
  readonly market?: string | undefined
}

/**
 * The IANA zones a customer may be in: the recorded one, else those of the countries that the telephone prefix and the
 * market name. Where prefix and market agree the market's country counts, where they differ both do. Empty where nothing tells.
 */
export function customerZones({ timezone, phone, market }: Whereabouts): readonly string[] {
  if (timezone !== undefined && isTimezone(timezone)) return [timezone]
  const home = countryOf(market)
  const prefixed = phone === undefined ? [] : countriesOfPhone(phone, home)
  const countries = home === undefined ? prefixed : prefixed.includes(home) ? [home] : [home, ...prefixed]
  return [...new Set(countries.flatMap(zonesOfCountry))].sort()
}

function countriesOfPhone(phone: string, home: string | undefined): readonly string[] {
  const number = parsePhoneNumberFromString(phone.slice(0, 60), countryOf(home))
  if (number === undefined || !number.isPossible()) return []
  return number.country === undefined ? number.getPossibleCountries() : [number.country]
}

const zonesByCountry = new Map<string, readonly string[]>()

function zonesOfCountry(country: string): readonly string[] {
  let zones = zonesByCountry.get(country)
  if (zones === undefined) {
    // Known to the runtime, not yet to the compiler's library.
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones(): string[] | undefined }
    zones = distinct(locale.getTimeZones() ?? [])
    zonesByCountry.set(country, zones)
  }
  return zones
}

function distinct(zones: readonly string[]): readonly string[] {
  const byClock = new Map<string, string>()
  for (const zone of [...zones].sort()) {
    const clock = SEASONS.map(at => new Date(at).toLocaleString('en-US', { timeZone: zone })).join()
    if (!byClock.has(clock)) byClock.set(clock, zone)
  }
  return [...byClock.values()]
}
