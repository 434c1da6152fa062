/** Characters of text whose results one of the two generations may hold. */
const MOST_CHARACTERS = 4_000_000
/** Longer texts are read again: a few of them would push out all others. */
const LONGEST = 20_000

/**
 * `make`, remembering its results for texts seen lately: a history is gone through several times, for learning, replaying and
 * judging. What was not asked for since the last few million characters is forgotten.
 * @param most characters held in each of two generations
 */
export function rememberTexts<Value>(make: (text: string) => Value, most = MOST_CHARACTERS): (text: string) => Value {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  let characters = 0
  return text => {
    if (text.length > LONGEST) return make(text)
    const known = young.get(text)
    if (known !== undefined) return known
    const value = old.get(text) ?? make(text)
    characters += text.length
    if (characters > most) {
      old = young
      young = new Map()
      characters = text.length
    }
    young.set(text, value)
    return value
  }
}
