/** One word of a pattern: which words fit, and how many others may stand before it. */
export interface Slot {
  /** Words separated by `|`; a star at the end stands for any ending. */
  readonly words: string
  readonly gap: number
}

/** Words in a row, at the start or end of a sentence where the pattern says so. */
export interface Sequence {
  readonly slots: readonly Slot[]
  readonly fromStart: boolean
  /** How many words may still follow in the sentence. */
  readonly toEnd: number
}

/** Sequences that must all stand in one sentence; the first is what is looked for. */
export interface Pattern {
  readonly sequences: readonly Sequence[]
}

const GAP = /^\.\d$/

export type Classes = Readonly<Record<string, string>>

/**
 * Reads lines of patterns over folded words:
 * `my|our lawyer*` words in a row, `#` a number, `a|b` either, `stem*` any ending, `@name` a class of words, `word?` may be missing,
 * `.3` up to three words between, `^` and `$` the sentence's start and end, `a & b` both in one sentence in any order.
 */
export function parsePatterns(lines: string, classes: Classes): Pattern[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .flatMap(line => parseLine(line, classes))
}

function parseLine(line: string, classes: Classes): Pattern[] {
  const parts = line.split(' & ').map(part => spell(part.trim().split(/\s+/), classes))
  const [first, ...rest] = parts
  let patterns: Sequence[][] = first!.map(sequence => [sequence])
  for (const part of rest) patterns = patterns.flatMap(pattern => part.map(sequence => [...pattern, sequence]))
  return patterns.map(sequences => ({ sequences }))
}

/** A word that may be missing makes two sequences. */
function spell(words: readonly string[], classes: Classes): Sequence[] {
  const optional = words.findIndex(word => word.endsWith('?'))
  if (optional >= 0) {
    const before = words.slice(0, optional)
    const after = words.slice(optional + 1)
    const withIt = [...before, words[optional]!.slice(0, -1), ...after]
    // The room before a missing word goes with it.
    const without = [...(GAP.test(before.at(-1) ?? '') ? before.slice(0, -1) : before), ...after]
    return [...spell(withIt, classes), ...spell(without, classes)]
  }
  const slots: Slot[] = []
  let gap = 0
  for (const word of words) {
    if (word === '^' || word === '$') continue
    if (GAP.test(word)) gap += Number(word[1])
    else {
      slots.push({ words: resolve(word, classes), gap: slots.length === 0 ? 0 : gap })
      gap = 0
    }
  }
  return [{ slots, fromStart: words[0] === '^', toEnd: words.at(-1) === '$' ? gap : Number.POSITIVE_INFINITY }]
}

function resolve(word: string, classes: Classes): string {
  const choices = word.split('|').flatMap(choice => {
    if (!choice.startsWith('@')) return [choice]
    const members = classes[choice.slice(1)]
    if (members === undefined) throw new Error(`no class of words named ${choice}`)
    return members
      .trim()
      .split(/\s+/)
      .flatMap(member => resolve(member, classes).split('|'))
  })
  return [...new Set(choices)].sort().join('|')
}
