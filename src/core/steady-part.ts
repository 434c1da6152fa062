import type { Reading } from './reading.ts'

/** The reading without an intent that a language model wavers on: what a customer sees is decided as if nobody had named one. */
export function steadyPart(reading: Reading | null): Reading | null {
  if (reading?.intent?.steady !== false) return reading
  return { ...reading, intent: { ...reading.intent, accepted: false } }
}
