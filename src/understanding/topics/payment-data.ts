import { withoutPiledMarks } from '../../text/normalise-text.ts'

const CARD = /(?<![\d.+])(?:\d[ -]?){12,18}\d(?![\d])/g
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Z0-9])/g
const CVV =
  /\b(?:cvv2?|cvc2?|cid|security code|code de securite|cryptogramme(?: visuel)?|sicherheitscode|prufziffer|codigo de seguridad|pr[uü]fnummer)\b(?: number| nummer)?(?: is| est| ist| es|:|=| -)? ?:? ?\d{3,4}(?!\d)/i
const ACCOUNT =
  /\b(?:account number|sort code|routing number|kontonummer|numero de cuenta|numero de compte|card number|numero de carte|kartennummer|numero de (?:la )?tarjeta)\b(?: is| est| ist| es|:)? ?:? ?(?:\d[ -]?){8,17}\d/i

/** Whether a text holds a card number (Luhn), an IBAN (mod 97), a card's security code or a bank account's number. */
export function hasPaymentData(text: string): boolean {
  const head = text.length > 24_000 ? `${text.slice(0, 18_000)}\n${text.slice(-6_000)}` : text
  if (!/\d{3}/.test(head)) return false
  for (const [found] of head.matchAll(CARD)) if (isCardNumber(found.replace(/\D/g, ''))) return true
  for (const [found] of head.toUpperCase().matchAll(IBAN)) if (isIban(found.replace(/[ -]/g, ''))) return true
  const plain = withoutPiledMarks(head)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return CVV.test(plain) || ACCOUNT.test(plain)
}

function isCardNumber(digits: string): boolean {
  // First digits of the card schemes; parcel numbers of the same length seldom share both these and Luhn's sum.
  if (
    !/^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14})$/.test(
      digits,
    )
  )
    return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

function isIban(text: string): boolean {
  if (text.length < 15 || text.length > 34) return false
  let rest = 0
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest === 1
}
