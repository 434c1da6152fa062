// Narrow no-break space before ; ! ? and %, no-break space before : and inside « ».
const spaced = (text: string): string =>
  text
    .replace(/ ([;!?%])/g, '\u202f$1')
    .replace(/ :/g, '\u00a0:')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')

/** Applies French spacing to every string of a catalogue, the ones made from figures included. */
export function typeset<T>(value: T): T {
  if (typeof value === 'string') return spaced(value) as T
  if (typeof value === 'function') return ((...args: unknown[]) => spaced(String(value(...args)))) as T
  if (Array.isArray(value)) return value.map(typeset) as T
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeset(item)])) as T
  return value
}
