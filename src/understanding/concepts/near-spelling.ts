/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 7

/** Finds the known word that a misspelt one is one slip away from: a letter missing, added, wrong or swapped. */
export function nearSpelling(words: Iterable<string>): (word: string) => string | undefined {
  const byPart = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST) continue
    for (const part of partsOf(word)) {
      const same = byPart.get(part)
      if (same === undefined) byPart.set(part, [word])
      else same.push(word)
    }
  }
  return word => {
    if (word.length < SHORTEST - 1 || word.length > 24) return undefined
    for (const part of partsOf(word))
      for (const known of byPart.get(part) ?? []) if (known[0] === word[0] && isOneSlip(known, word)) return known
    return undefined
  }
}

function* partsOf(word: string): Generator<string> {
  yield word
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1)
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
