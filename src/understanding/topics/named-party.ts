/** Words after which somebody's name follows: whom an invoice is for, whom one speaks for. */
const BEFORE_NAME =
  /(?<!\p{L})(?:(?:a|en|em) nom[be]re? d(?:el|e|o|a)|de parte del?|au nom d(?:e|u|es)|pour le compte d(?:e|u|es)|(?:im|in) namen (?:von|der|des)|im auftrag (?:von|der|des)|auf (?:den )?namen|on behalf of|in the name of|under the name(?: of)?|made out to|a nome di|per conto di|intestata? a|intestato a|em nome d[eoa]|op naam van|in naam van|namens)(?!\p{L})|(?<!\p{L})au nom d['’]/giu

const WORD = /^[\s:«"“]{1,5}([\p{L}\p{N}][\p{L}\p{N}.&'’-]{0,40})/u
/** Small words inside a name: “Lago y Hijos”, “Bureau van Dijk”. */
const INSIDE =
  /^(?:de|del|la|las|los|y|e|et|und|and|of|the|le|les|du|des|der|die|das|von|van|di|da|do|dos|&|meiner?|mijn|my|our|mi|mon|ma|notre|nuestra|unserer?)$/iu
const IS_NAME = /^[\p{Lu}\p{N}]/u
/** What begins a new thought though it is written with a capital. */
const NO_NAME = /^(?:I|I['’]\p{L}+)$/u

/** As long as names of firms are; written small, a name cannot be told from what follows it. */
const MOST_WORDS = 8
const MOST_SMALL = 2

/**
 * The text without the names of those a message is for: “Lago Consultores” and “Berater Schmidt GmbH” are firms there and no
 * wish for an adviser.
 */
export function withoutNamedParties(text: string): string {
  let kept = ''
  let from = 0
  for (const match of text.matchAll(BEFORE_NAME)) {
    const start = match.index + match[0].length
    if (start < from) continue
    kept += text.slice(from, match.index)
    from = start + nameLength(text.slice(start, start + 400))
  }
  return kept + text.slice(from)
}

function nameLength(text: string): number {
  let length = 0
  let named = 0
  for (let words = 0; words < MOST_WORDS; words++) {
    const match = WORD.exec(text.slice(length))
    const word = match?.[1]
    if (match === null || word === undefined || NO_NAME.test(word)) break
    const isName = IS_NAME.test(word)
    if (!isName && !INSIDE.test(word) && (named > 0 || words >= MOST_SMALL)) break
    if (isName) named++
    length += match[0].length
  }
  return length
}
