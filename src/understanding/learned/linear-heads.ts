import { hashText, KIND_VALUES } from './hashed-text.ts'

/** Places that known features are kept at. */
export const PLACES = 1 << 15

/** Learned weights as they are kept, in base64: a byte a place that tells whose it is, and for each head one signed byte times its `scale`. */
export interface PackedHeads {
  /** What a text of unknown words scores. */
  readonly bias: number
  readonly marks: string
  readonly heads: Readonly<Record<string, { readonly scale: number; readonly bytes: string }>>
}

export function placeOf(feature: number): number {
  return feature & (PLACES - 1)
}

/** 1 to 255: a place speaks only for the feature it was learned for, so that unknown words add no noise. */
export function markOf(feature: number): number {
  return ((feature >>> 15) % 255) + 1
}

/** How strongly each head speaks up at folded text; 0 stands halfway. */
export type HeadScorer = (folded: string) => Float64Array

/** What a text without a word scores. */
const SILENCE = -9

/**
 * Linear heads over hashed text. `sentence` gives a text the best score of its sentences and of each two that follow each other, so
 * that much talk around one of them hides nothing; `whole` reads it as one. Time is linear in the text. The answer is overwritten by
 * the next call.
 */
export function linearHeads(packed: PackedHeads, by: 'sentence' | 'whole'): HeadScorer {
  const { bias } = packed
  const all = Object.values(packed.heads)
  const heads = all.length
  const scales = all.map(({ scale }) => scale)
  const marks = new Uint8Array(Buffer.from(packed.marks, 'base64'))
  const weights = new Int8Array(PLACES * heads)
  all.forEach(({ bytes }, head) => {
    const own = new Int8Array(Buffer.from(bytes, 'base64'))
    for (let place = 0; place < PLACES; place++) weights[place * heads + head] = own[place]!
  })
  const best = new Float64Array(heads)
  const sums = new Float64Array(heads)
  const before = new Float64Array(heads)
  return folded => {
    const { features, kinds, ends, sentences } = hashText(folded)
    best.fill(SILENCE)
    before.fill(0)
    let squaresBefore = 0
    let from = 0
    for (let sentence = 0; sentence < sentences; sentence++) {
      const to = ends[sentence]!
      let squares = 0
      sums.fill(0)
      for (let i = from; i < to; i++) {
        const value = KIND_VALUES[kinds[i]!]!
        squares += value * value
        const feature = features[i]!
        const place = placeOf(feature)
        if (marks[place] !== markOf(feature)) continue
        const at = place * heads
        for (let head = 0; head < heads; head++) sums[head]! += weights[at + head]! * value
      }
      from = to
      if (by === 'whole') {
        squaresBefore += squares
        for (let head = 0; head < heads; head++) before[head]! += sums[head]!
        continue
      }
      const alone = 1 / Math.sqrt(squares + 8)
      const together = sentence === 0 ? 0 : 1 / Math.sqrt(squares + squaresBefore + 8)
      for (let head = 0; head < heads; head++) {
        const scale = scales[head]!
        best[head] = Math.max(
          best[head]!,
          bias + scale * alone * sums[head]!,
          sentence === 0 ? SILENCE : bias + scale * together * (sums[head]! + before[head]!),
        )
        before[head] = sums[head]!
      }
      squaresBefore = squares
    }
    if (by === 'whole' && sentences > 0)
      for (let head = 0; head < heads; head++)
        best[head] = bias + (scales[head]! * before[head]!) / Math.sqrt(squaresBefore + 8)
    return best
  }
}
