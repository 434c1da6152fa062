import { findPhones } from '../text/phone.ts'
import { fold } from './fold.ts'

export interface Entities {
  /** Order numbers as written, without the `#`, in order of appearance. */
  readonly orders: readonly string[]
  readonly emails: readonly string[]
  /** E.164 where the region is known. */
  readonly phones: readonly string[]
}

const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/g
const CODE = '[a-z]{0,5}-?\\d[a-z0-9]*(?:-[a-z0-9]+){0,3}'
const NAMED = new RegExp(
  `\\b(?:order(?:s|ed)?|purchase|commandes?|cde|bestell(?:ung(?:en)?|nummer|-?nr)|auftrag(?:s(?:nummer|-?nr))?|pedidos?|compra|ordine|encomenda)(?: (?:number|no|num|nr|id|ref(?:erence)?|numero|nummer|de|der|mit|mein|n|with|the|est|le|is|ist|es|la))*[ .:]*(?:\\((?:no|nr|n)\\.? ?)?(?:#|n[°oº]\\.?|nr\\.?|no\\.?)? ?(${CODE})(?![a-z0-9/.]*[/.]\\d)`,
  'g',
)
const HASHED = /(?<![a-z0-9&#])#([a-z]{0,5}-?\d[a-z0-9]{2,15}(?:-[a-z0-9]{1,8}){0,2})\b/g
const PREFIXED = /\b((?:cmd|ord|order|po|so|be|ped|fr|de|es|uk|us|eu|nw|web|shop|inv)-?\d{3,12}|[a-z]{2,4}-\d{3,12})\b/g
/** What follows a number and says it counts something else. */
const COUNTED =
  /^ ?(?:€|\$|£|%|eur|euros?|usd|dollars?|days?|jours?|tage?n?|dias?|hours?|heures?|stunden|horas|items?|articles?|artikel|weeks?|semaines?|wochen|semanas|x\b|pcs|times|fois|mal\b|veces|kg|cm|ml|pieces?|months?|mois|years?)/

const LINK = /https?:\/\/\S+/g
/** No telephone number that anybody writes down has fewer; parsing for them costs more than all the rest. */
const MANY_DIGITS = /(?<![\p{L}\d])\d(?:[^\p{L}\d]{0,4}\d){6}/u
const NONE: readonly string[] = []

/** Order numbers, e-mail addresses and phone numbers in a message. Prices, dates and phone numbers are no order numbers. */
export function readEntities(text: string, region?: string): Entities {
  const head = text.slice(0, 20_000)
  const emails = head.includes('@') ? unique((head.match(EMAIL) ?? []).map(email => email.toLowerCase())) : NONE
  const plain = (emails.length > 0 ? head.replace(EMAIL, ' ') : head).replace(LINK, ' ')
  if (!/\d/.test(plain)) return { orders: NONE, emails, phones: NONE }
  const phones = MANY_DIGITS.test(plain) ? unique(findPhones(plain, region).map(phone => phone.number)) : NONE
  const folded = fold(plain).replaceAll('\n', ' ')
  const found: { at: number; code: string }[] = []
  for (const pattern of [NAMED, HASHED, PREFIXED])
    for (const match of folded.matchAll(pattern)) {
      const code = match[1]!
      const at = match.index + match[0].lastIndexOf(code)
      const digits = code.replace(/\D/g, '')
      if (digits.length < 3 || digits.length > 16 || COUNTED.test(folded.slice(at + code.length))) continue
      if (digits.length >= 8 && phones.some(phone => phone.endsWith(digits.replace(/^0+/, '')))) continue
      if (/^(?:19|20)\d\d$/.test(code) && pattern === NAMED && !/[#°:]|n[or]/.test(match[0].slice(5))) continue
      found.push({ at, code: code.toUpperCase() })
    }
  found.sort((a, b) => a.at - b.at)
  return { orders: unique(found.map(({ code }) => code)), emails, phones }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
