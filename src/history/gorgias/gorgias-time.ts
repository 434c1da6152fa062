const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?)?\s?(Z|z|UTC|[+-]\d{2}:?\d{2})?$/

/**
 * A Gorgias date as RFC 3339. Records differ: `T` or a blank, with a fraction or without, with a zone or without; without one it is UTC.
 * Undefined where the text is no time.
 */
export function gorgiasTime(text: string | null | undefined): { time: string; assumedUtc: boolean } | undefined {
  const match = text ? TIME.exec(text.trim()) : null
  if (!match) return undefined
  const [, day, clock = '00:00', fraction, zone] = match
  const offset =
    !zone || /^(z|utc)$/i.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
  const seconds = clock.length === 5 ? `${clock}:00` : clock
  const time = `${day}T${seconds}${fraction ? `.${fraction.slice(0, 3)}` : ''}${offset}`
  return Number.isNaN(Date.parse(time)) ? undefined : { time, assumedUtc: !zone }
}
