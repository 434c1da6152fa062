/**
 * What a message states that could be wrong: amounts, numbers, dates, addresses of pages and mailboxes, in one spelling.
 * Knows nothing of the engine's own reading, because it judges it.
 */
export function statedFacts(text: string): ReadonlySet<string> {
  const facts = new Set<string>()
  const rest = text
    .replace(/https?:\/\/[^\s<>"')\]]+/giu, link => {
      facts.add(link.toLowerCase().replace(/[.,;:!?/]+$/, ''))
      return ' '
    })
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, address => {
      facts.add(address.toLowerCase())
      return ' '
    })
  for (const [code] of rest.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}-]*\d)[\p{L}\d][\p{L}\d.,:/-]*/gu))
    facts.add(spelling(code))
  facts.delete('')
  return facts
}

/** `1.299,00`, `1,299.00` and `1299` are one amount; `#AB-1234` is `ab1234`; marks around a number say nothing. */
function spelling(code: string): string {
  const bare = code.toLowerCase().replace(/[.,:/-]+$/, '')
  const amount = /^\d{1,3}(?:[.,\s]\d{3})*(?:[.,]\d{1,2})?$|^\d+(?:[.,]\d{1,2})?$/.test(bare)
  if (!amount) return bare.replace(/[-.]/g, '')
  const [, whole, cents] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare)!
  const digits = whole!.replace(/\D/g, '')
  return cents === undefined || /^0+$/.test(cents) ? digits : `${digits}.${cents.padEnd(2, '0')}`
}
