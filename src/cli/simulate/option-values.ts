import { InvalidArgumentError } from 'commander'

/** A moment, in milliseconds. */
export function instant(text: string): number {
  const at = /^\d{4}-\d\d-\d\d(T.*(Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at))
    throw new InvalidArgumentError('expected a day or a time with zone, such as 2026-09-01 or 2026-09-01T00:00:00Z')
  return at
}

export function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number')
  return Number(text)
}

/** How often a model is asked the same. */
export function runs(text: string): number {
  if (!/^[2-9]$/.test(text)) throw new InvalidArgumentError('expected a number from 2 to 9')
  return Number(text)
}

export function reportLanguage(text: string): 'en' | 'fr' {
  if (text === 'en' || text === 'fr') return text
  throw new InvalidArgumentError('expected en or fr')
}
