const MAX_LOCAL = 64
const LOCAL_PART = /[\p{L}\p{N}._%+'-]+$/u
const DOMAIN = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy
const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,30}(?![A-Za-z0-9])/g
const DIGIT_GROUPS = /(?:(?<![\p{L}\d#_-])|(?=\+))\(?\+?\(?\d(?:[ .\-/()\u2010-\u2015]{0,3}\d){5,40}(?![\p{L}\d])/gu
const LONG_RUN = 14
/** "Order no. 12345": a number that the customer calls an order, invoice or parcel is one, whatever its length. */
const ORDER_BEFORE =
  /(?:order|purchase|invoice|tracking|ticket|reference|ref|commande|facture|suivi|bestellung|bestell|auftrag|rechnung|sendung|pedido|compra|factura|fatura|encomenda|ordine|fattura|acquisto|bestelling|factuur|zam[óo]wieni[ea])s?(?:[ -]?(?:number|num[ée]ro|n[úu]mero|numero|nummer|num|nr|no|n|id))?[\s.:#°º=-]{1,4}$/i

/** Country code to length, ISO 13616 registry; a checksum alone lets one in 97 order numbers through. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
}

/**
 * Replaces what identifies or could be charged: `[email]`, `[iban]`, `[card]`, `[phone]`, and `[number]` for digit runs of 14
 * and more. Order numbers and dates stay, they are what tickets are about. The same text gives the same result.
 */
export function redact(text: string): string {
  return redactAddresses(text)
    .replace(IBAN, redactIban)
    .replace(DIGIT_GROUPS, (found, offset: number, whole: string) => {
      return redactDigits(found, ORDER_BEFORE.test(whole.slice(Math.max(0, offset - 32), offset)))
    })
}

/** From each at sign outwards: looking for one from each letter on would cost 64 steps a letter. */
function redactAddresses(text: string): string {
  let redacted = ''
  let done = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    DOMAIN.lastIndex = at + 1
    if (!DOMAIN.test(text)) continue
    const end = DOMAIN.lastIndex
    const local = LOCAL_PART.exec(text.slice(Math.max(done, at - MAX_LOCAL), at))?.[0]
    if (local === undefined) continue
    redacted += `${text.slice(done, at - local.length)}[email]`
    done = end
    at = done - 1
  }
  return redacted + text.slice(done)
}

function redactIban(found: string): string {
  // The pattern is greedy over following words; the country says where the number ends.
  const length = IBAN_LENGTHS[found.slice(0, 2).toUpperCase()]
  if (length === undefined) return found
  let taken = 0
  let end = 0
  while (end < found.length && taken < length) if (/[A-Za-z0-9]/.test(found[end++]!)) taken++
  const compact = found.slice(0, end).replace(/[ -]/g, '').toUpperCase()
  const rest = found.slice(end)
  if (compact.length !== length || /^[A-Za-z0-9]/.test(rest) || !isIban(compact)) return found
  return `[iban]${rest}`
}

function isIban(compact: string): boolean {
  let remainder = 0
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

function redactDigits(found: string, namedAsOrder: boolean): string {
  const digits = found.replace(/\D/g, '')
  if (isCard(digits)) return '[card]'
  if (namedAsOrder && !found.includes('+')) return found
  if (isPhone(found, digits)) return '[phone]'
  return digits.length >= LONG_RUN ? '[number]' : found
}

/** Lengths and first digits of the card schemes, then the check digit. */
const CARD = /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[068]\d{12}|6\d{15,18}|5[06-9]\d{14})$/

function isCard(digits: string): boolean {
  if (!CARD.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    const value = at % 2 === 1 ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

const DATE = /^\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}(?:\D.*)?$/

/** International, or grouped like a number that is read out, or a bare national number with its leading zero. */
function isPhone(found: string, digits: string): boolean {
  if (digits.length < 8 || digits.length > 15) return false
  if (found.includes('+') || (/^\(?00[1-9]/.test(found) && digits.length >= 11)) return true
  if (DATE.test(found) && !/^0\d[ .-]\d\d[ .-]\d\d[ .-]\d\d/.test(found) && !/^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(found))
    return false
  const groups = found.split(/\D+/).filter(group => group !== '')
  if (groups.length === 1) return /^0[1-9]/.test(digits) && (digits.length === 10 || digits.length === 11)
  if (groups.length >= 2 && /^0[1-9]/.test(digits)) return digits.length <= 12
  return (
    (groups.length === 3 && groups.map(group => group.length).join() === '3,3,4') ||
    (groups.length === 4 && groups.map(group => group.length).join() === '1,3,3,4') ||
    (groups.length >= 3 && /^[6-9]/.test(digits) && digits.length === 9)
  )
}
