import { fold } from '../fold.ts'
import { nearSpelling } from './near-spelling.ts'
import type { Pattern, Sequence } from './pattern.ts'

/** Patterns of one kind, and those of harmless words that take a find back. */
export interface ConceptRules {
  readonly kind: string
  readonly signs: readonly Pattern[]
  readonly harmless: readonly Pattern[]
}

interface Anchored {
  readonly kind: number
  readonly harmless: boolean
  readonly sequence: CompiledSequence
  readonly others: readonly CompiledSequence[]
}

interface CompiledSequence {
  readonly slots: readonly { readonly set: number; readonly gap: number }[]
  readonly anchor: number
  readonly fromStart: boolean
  readonly toEnd: number
}

interface Span {
  readonly kind: number
  readonly from: number
  readonly to: number
}

/** What is known of one word: the sets it belongs to, and the patterns that hang on it. */
interface Word {
  /** One bit a set. */
  readonly sets: Uint32Array
  readonly anchored: readonly Anchored[]
}

/** What a text holds: the kinds meant, and those that harmless words speak against somewhere. */
export interface FoundConcepts {
  readonly kinds: ReadonlySet<string>
  readonly denied: ReadonlySet<string>
}

/** A full stop inside a word, as in an address, ends no sentence. */
const TOKEN = /[\p{L}\p{N}]+|[.!?;](?=[\s"')]|$)|\n/gu
const NO_SETS = new Uint32Array(0)
const BREAK: Word = { sets: NO_SETS, anchored: [] }
const UNKNOWN: Word = { sets: NO_SETS, anchored: [] }
/** Words kept with what is known of them. */
const MAX_KNOWN = 20_000
const WINDOW = 40
/** French and Italian join a short word to the next one's vowel; the apostrophe is gone by now. */
const ELISION = /^(?:qu|[ldjmtsn]|dell|all|nell|sull|un)(?=[aeiou]\p{L}{3})/u

/**
 * Compiles rules into a finder of kinds in a text. Each pattern hangs on its rarest word, so a text costs one look-up a word
 * and a pattern is only tried where that word stands. Words often misspelt are known with one slip in them.
 */
export function conceptMatcher(rules: readonly ConceptRules[], oftenMisspelt: string): (text: string) => FoundConcepts {
  const sets = new Map<string, number>()
  const exact = new Map<string, number[]>()
  const stems = new Map<string, number[]>()
  const anchoredBySet = new Map<number, Anchored[]>()

  const setOf = (words: string): number => {
    const known = sets.get(words)
    if (known !== undefined) return known
    const id = sets.size
    sets.set(words, id)
    for (const word of words.split('|')) {
      const [index, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [exact, word]
      const same = index.get(key)
      if (same === undefined) index.set(key, [id])
      else same.push(id)
    }
    return id
  }
  const compile = (sequence: Sequence): CompiledSequence => ({
    slots: sequence.slots.map(slot => ({ set: setOf(slot.words), gap: slot.gap })),
    anchor: rarest(sequence),
    fromStart: sequence.fromStart,
    toEnd: sequence.toEnd,
  })
  rules.forEach((rule, kind) => {
    for (const [harmless, patterns] of [
      [false, rule.signs],
      [true, rule.harmless],
    ] as const)
      for (const { sequences } of patterns) {
        const [sequence, ...others] = sequences.map(compile)
        const set = sequence!.slots[sequence!.anchor]!.set
        const entry: Anchored = { kind, harmless, sequence: sequence!, others }
        const same = anchoredBySet.get(set)
        if (same === undefined) anchoredBySet.set(set, [entry])
        else same.push(entry)
      }
  })
  const stemLengths = [...new Set([...stems.keys()].map(stem => stem.length))].sort((a, b) => a - b)
  const respell = nearSpelling(oftenMisspelt.trim().split(/\s+/))

  const setsOf = (token: string): number[] => {
    const found = [...(exact.get(token) ?? []), ...(/^\d/.test(token) ? (exact.get('#') ?? []) : [])]
    for (const length of stemLengths) {
      if (length > token.length) break
      found.push(...(stems.get(token.slice(0, length)) ?? []))
    }
    return found
  }
  const look = (token: string): Word => {
    let found = setsOf(token)
    if (found.length === 0 && ELISION.test(token)) found = setsOf(token.replace(ELISION, ''))
    if (found.length === 0 && /(.)\1\1/.test(token)) found = setsOf(token.replace(/(.)\1\1+/g, '$1'))
    if (found.length === 0) {
      const meant = respell(token)
      if (meant !== undefined) found = setsOf(meant)
    }
    if (found.length === 0) return UNKNOWN
    const unique = [...new Set(found)]
    const bits = new Uint32Array((sets.size + 31) >> 5)
    for (const set of unique) bits[set >> 5]! |= 1 << (set & 31)
    return { sets: bits, anchored: unique.flatMap(set => anchoredBySet.get(set) ?? []) }
  }
  const known = new Map<string, Word>()
  const wordOf = (token: string): Word => {
    let word = known.get(token)
    if (word !== undefined) return word
    word = look(token)
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(token, word)
    return word
  }

  return text => {
    const words: Word[] = []
    let hangs = false
    for (const token of fold(text).match(TOKEN) ?? []) {
      if (token.length === 1 && '.!?;\n'.includes(token)) words.push(BREAK)
      else {
        const word = wordOf(token)
        words.push(word)
        hangs ||= word.anchored.length > 0
      }
    }
    const kinds = new Set<string>()
    const denied = new Set<string>()
    if (!hangs) return { kinds, denied }
    const found: Span[] = []
    const taken: Span[] = []
    for (let i = 0; i < words.length; i++)
      for (const entry of words[i]!.anchored) {
        const span = matchAt(words, i, entry.sequence)
        if (span === undefined) continue
        if (entry.others.some(other => !standsNear(words, i, other))) continue
        if (entry.harmless) taken.push({ kind: entry.kind, ...span })
        else found.push({ kind: entry.kind, ...span })
      }
    for (const { kind, from, to } of found)
      if (
        !kinds.has(rules[kind]!.kind) &&
        !taken.some(span => span.kind === kind && span.from <= to && from <= span.to)
      )
        kinds.add(rules[kind]!.kind)
    for (const { kind } of taken) denied.add(rules[kind]!.kind)
    return { kinds, denied }
  }
}

/** The slot whose shortest word is longest: long words are rare. */
function rarest(sequence: Sequence): number {
  let best = 0
  let bestLength = -1
  sequence.slots.forEach((slot, i) => {
    const length = Math.min(...slot.words.split('|').map(word => word.length))
    if (length > bestLength) [best, bestLength] = [i, length]
  })
  return best
}

function matchAt(
  words: readonly Word[],
  at: number,
  sequence: CompiledSequence,
): { from: number; to: number } | undefined {
  const to = matchRight(words, at, sequence, sequence.anchor)
  if (to === undefined) return undefined
  const from = matchLeft(words, at, sequence, sequence.anchor)
  return from === undefined ? undefined : { from, to }
}

function matchRight(words: readonly Word[], at: number, sequence: CompiledSequence, k: number): number | undefined {
  const next = sequence.slots[k + 1]
  if (next === undefined) return endsWithin(words, at, sequence.toEnd) ? at : undefined
  for (let i = at + 1; i <= at + 1 + next.gap; i++) {
    const word = words[i]
    if (isBreak(word)) return undefined
    if (!isIn(word!, next.set)) continue
    const end = matchRight(words, i, sequence, k + 1)
    if (end !== undefined) return end
  }
  return undefined
}

function matchLeft(words: readonly Word[], at: number, sequence: CompiledSequence, k: number): number | undefined {
  if (k === 0) return !sequence.fromStart || isBreak(words[at - 1]) ? at : undefined
  const previous = sequence.slots[k - 1]!
  const { gap } = sequence.slots[k]!
  for (let i = at - 1; i >= at - 1 - gap; i--) {
    const word = words[i]
    if (isBreak(word)) return undefined
    if (!isIn(word!, previous.set)) continue
    const start = matchLeft(words, i, sequence, k - 1)
    if (start !== undefined) return start
  }
  return undefined
}

function endsWithin(words: readonly Word[], at: number, most: number): boolean {
  if (most === Number.POSITIVE_INFINITY) return true
  for (let i = at + 1; i <= at + 1 + most; i++) if (isBreak(words[i])) return true
  return false
}

function isIn(word: Word, set: number): boolean {
  return ((word.sets[set >> 5] ?? 0) & (1 << (set & 31))) !== 0
}

function isBreak(word: Word | undefined): boolean {
  return word === undefined || word === BREAK
}

/** Whether a sequence stands anywhere in the sentence around a word. */
function standsNear(words: readonly Word[], at: number, sequence: CompiledSequence): boolean {
  const { set } = sequence.slots[sequence.anchor]!
  return someNear(words, at, i => isIn(words[i]!, set) && matchAt(words, i, sequence) !== undefined)
}

function someNear(words: readonly Word[], at: number, holds: (i: number) => boolean): boolean {
  for (let i = at; i >= at - WINDOW && !isBreak(words[i]); i--) if (holds(i)) return true
  for (let i = at + 1; i <= at + WINDOW && !isBreak(words[i]); i++) if (holds(i)) return true
  return false
}
