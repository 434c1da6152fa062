import type { StoredBrake } from '../../store/brakes.ts'

/** One brake on one line: `stopped: channel sms, since 2026-11-20 09:12 by a person (wrong macro)`. */
export function brakeText({ level, channel, intent, cause, why, setAt }: StoredBrake): string {
  const by = cause === 'person' ? 'a person' : `its limit on ${cause.replaceAll('_', ' ')}`
  const reason = why === undefined ? '' : ` (${why})`
  return `${level}: ${scopeText({ channel, intent })}, since ${minute(setAt)} by ${by}${reason}`
}

export function scopeText({ channel, intent }: { channel?: string | undefined; intent?: string | undefined }): string {
  const parts = [
    ...(channel === undefined ? [] : [`channel ${channel}`]),
    ...(intent === undefined ? [] : [`intent ${intent}`]),
  ]
  return parts.join(', ') || 'the whole account'
}

function minute(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace('T', ' ')
}
