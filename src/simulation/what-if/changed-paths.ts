import type { Policy } from '../../core/policy.ts'

/** Between the parts of a path: names of intents and rules hold dots. */
export const SEPARATOR = '\u0000'
/** Stands for the list of a record's names itself: whoever went through them all depends on it. */
export const NAMES = '\u0001'

/** A place in a compiled policy, as its parts joined. */
export function placeOf(...parts: readonly string[]): string {
  return parts.join(SEPARATOR)
}

/**
 * Every place at which two policies differ: values by their own place; what is new or gone also by the names of the record it
 * stands in.
 */
export function changedPlaces(before: Policy, after: Policy): string[] {
  const places: string[] = []
  compare(before, after, '', places)
  return places
}

function compare(before: unknown, after: unknown, place: string, places: string[]): void {
  if (Object.is(before, after)) return
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) !== Array.isArray(after)) {
    places.push(place)
    return
  }
  const here = place === '' ? '' : place + SEPARATOR
  let named = false
  for (const key of namesOf(before, after)) {
    const known = Object.hasOwn(before, key) && Object.hasOwn(after, key)
    if (known) compare(before[key], after[key], here + key, places)
    else places.push(here + key)
    if (!known) named = true
  }
  if (named) places.push(here + NAMES)
}

function namesOf(before: object, after: object): Set<string> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  if (Array.isArray(before)) names.add('length')
  return names
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
