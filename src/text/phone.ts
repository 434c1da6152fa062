import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { countryOf } from './country.ts'

const MAX_NUMBER = 60
const MAX_TEXT = 100_000

export interface FoundPhone {
  /** E.164. */
  readonly number: string
  readonly start: number
  readonly end: number
}

/** One number in any spelling (`06 12 34 56 78`, `0033…`, `tel:+33…`, `(415) 555-2671`) as E.164; undefined where it is none. */
export function normalizePhone(text: string, region?: string): string | undefined {
  if (text.length > MAX_NUMBER) return undefined
  const spelled = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e]/g, '')
    .trim()
  const country = countryOf(region)
  const number =
    parsePhoneNumberFromString(spelled, country) ??
    // `00` is the international prefix nearly everywhere; without a region the library cannot know that.
    (/^\W*00[1-9]/.test(spelled) ? parsePhoneNumberFromString(spelled.replace(/^\W*00/, '+')) : undefined)
  return number?.isPossible() ? number.number : undefined
}

const INTERNATIONAL = /[+＋]/

/** Telephone numbers in running text, in order. Without a region only international spellings count. */
export function findPhones(text: string, region?: string): FoundPhone[] {
  const body = text.slice(0, MAX_TEXT)
  if (!/\d{2}/.test(body)) return []
  const country = countryOf(region)
  if (country === undefined && !INTERNATIONAL.test(body)) return []
  return findPhoneNumbersInText(body, country ? { defaultCountry: country } : undefined).map(found => ({
    number: found.number.number,
    start: found.startsAt,
    end: found.endsAt,
  }))
}
