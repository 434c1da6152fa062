import { matchPhrase, type PhraseBook } from '../phrases.ts'

const KINDS = 'SYEPBLHVOMNTRDKGAICWUX'
/** Kinds that speak for a clause, and kinds that speak against it. */
const FOR = maskOf('PBLHMO')
const AGAINST = maskOf('TRDKICWUXA')
const GOOD = splitMask(FOR)
const BAD = splitMask(AGAINST | maskOf('N'))
const PAIRS = 'SD SK VK VO SR YP YN GB GN SP EP SL VH SB TP NP NL NM SG'.split(' ').map(maskOf)
const B = maskOf('B')
const G = maskOf('G')
const M = maskOf('M')
const N = maskOf('N')
const MOST = 3

export function maskOf(kinds: string): number {
  let mask = 0
  for (const kind of kinds) mask |= 1 << KINDS.indexOf(kind)
  return mask
}

function splitMask(mask: number): number[] {
  return Array.from(KINDS, (_, at) => 1 << at).filter(bit => (mask & bit) !== 0)
}

/** What kinds of words a clause is made of. */
export interface ClauseKinds {
  /** The kinds of each phrase in turn, a bit for each; nothing for a word nobody knows. */
  readonly masks: readonly number[]
  readonly unknown: number
  /** Whether the language's short list of warning words knows one of them; only where no fuller list is written down. */
  readonly warned?: boolean
}

const masks = new Map<string, number>()

/** Words that hold sentences together and say nothing by themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'am are is was were be been being had have has did does to of and or up down out off over on in at by with for from as than into about suis es est sont etait ete ai avons avez ont avais avait de des du et ou en dans sur sous avec par pour au aux que qui y bin ist sind war waren sein gewesen habe hast hat haben hatte hatten und oder zu zum zur im um auf aus bei mit nach von vom vor als wie an ein eine einen einem einer soy esta son era eran estaba ser estar he ha han habia hemos o del al con por para a un una unos unas'.split(
    ' ',
  ),
)

export function kindsOfClause(book: PhraseBook, words: readonly string[]): ClauseKinds {
  const found: number[] = []
  let unknown = 0
  for (let i = 0; i < words.length; ) {
    const match = matchPhrase(book, words, i)
    if (match === undefined) {
      found.push(0)
      if (!FUNCTION_WORDS.has(words[i]!)) unknown++
      i++
      continue
    }
    let mask = masks.get(match.kinds)
    if (mask === undefined) {
      mask = maskOf(match.kinds)
      masks.set(match.kinds, mask)
    }
    found.push(mask)
    i += match.length
  }
  return { masks: found, unknown }
}

/** Words that no other word makes harmless: contrast, blame, haste, a condition, coming back to us. */
const NEVER = maskOf('CXUIK')
const ORDER = maskOf('D')
const TROUBLE = maskOf('T')

/** Whether some phrase is of such a kind, and of none that speaks for the clause. */
export function isVetoed({ masks }: ClauseKinds): boolean {
  return masks.some(mask => (mask & NEVER) !== 0 && (mask & FOR) === 0) || isPurely(masks[0] ?? 0, ORDER)
}

/** Whether some phrase tells of trouble alone, or gives an order alone where `orders` are told by how their words begin. */
export function tellsOfHarm({ masks }: ClauseKinds, orders: boolean): boolean {
  return masks.some(mask => isPurely(mask, orders ? TROUBLE | ORDER : TROUBLE))
}

/** Whether a phrase of these kinds warns, whatever the language. */
export function isWarningKind(mask: number): boolean {
  return isPurely(mask, AGAINST | N)
}

function isPurely(mask: number, which: number): boolean {
  return (mask & which) !== 0 && (mask & FOR) === 0
}

/** Rows of the table of kinds. */
const PURELY_BAD = KINDS.length
const PURELY_GOOD = PURELY_BAD + BAD.length
const FIRST = PURELY_GOOD + GOOD.length
const PAIR = FIRST + KINDS.length
const TRADE_ALONE = PAIR + PAIRS.length
const NO_ALONE = TRADE_ALONE + 1
const MANY_FOR = NO_ALONE + 1
const MANY_AGAINST = MANY_FOR + MOST + 1
const UNKNOWN = MANY_AGAINST + MOST + 1
const LENGTH = UNKNOWN + MOST + 1
const WARNED = LENGTH + MOST + 1
export const KIND_ROWS = WARNED + 2

/** Writes the rows of what is counted: kinds there are, purely or doubtfully, how the clause begins, what nobody knows. */
export function writeKindRows({ masks, unknown, warned }: ClauseKinds, length: number, rows: number[]): void {
  let all = 0
  let bad = 0
  let good = 0
  for (const mask of masks) {
    all |= mask
    if ((mask & FOR) === 0) bad |= mask
    if ((mask & (AGAINST | N | G)) === 0) good |= mask
  }
  for (let at = 0; at < KINDS.length; at++) if ((all & (1 << at)) !== 0) rows.push(at)
  for (let at = 0; at < BAD.length; at++) if ((bad & BAD[at]!) !== 0) rows.push(PURELY_BAD + at)
  for (let at = 0; at < GOOD.length; at++) if ((good & GOOD[at]!) !== 0) rows.push(PURELY_GOOD + at)
  const first = masks[0] ?? 0
  for (let at = 0; at < KINDS.length; at++) if ((first & (1 << at)) !== 0) rows.push(FIRST + at)
  for (let at = 0; at < PAIRS.length; at++) if ((all & PAIRS[at]!) === PAIRS[at]) rows.push(PAIR + at)
  if ((all & G) !== 0 && (all & B) === 0) rows.push(TRADE_ALONE)
  if ((all & N) !== 0 && (all & M) === 0) rows.push(NO_ALONE)
  rows.push(
    MANY_FOR + Math.min(bits(all & FOR), MOST),
    MANY_AGAINST + Math.min(bits(all & (AGAINST | N)), MOST),
    UNKNOWN + Math.min(unknown, MOST),
    LENGTH + Math.min(length >> 2, MOST),
  )
  if (warned !== undefined) rows.push(WARNED + (warned ? 1 : 0))
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Which way a row may speak: no trouble may come out as comfort (−1), and no comfort as trouble (1). */
export function directionOf(row: number): -1 | 0 | 1 {
  if (row < PURELY_BAD || (row >= FIRST && row < PAIR)) {
    const bit = 1 << (row < PURELY_BAD ? row : row - FIRST)
    return (AGAINST & bit) !== 0 ? -1 : row < PURELY_BAD ? 0 : (maskOf('PBLMO') & bit) !== 0 ? 1 : 0
  }
  if (row < PURELY_GOOD) return -1
  if (row < FIRST) return GOOD[row - PURELY_GOOD] === maskOf('H') ? 0 : 1
  return row === TRADE_ALONE || row === NO_ALONE || (row > UNKNOWN && row < LENGTH) ? -1 : 0
}
