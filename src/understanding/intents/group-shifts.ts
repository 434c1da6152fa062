import type { TextGroups } from './calibration.ts'
import type { Calibration } from './intent-model.ts'
import { sigmoid } from './logistic.ts'

/** A group needs this many judged texts before its confidences are shifted; below, the pooled calibration speaks for it. */
const LEAST_GROUP_TEXTS = 200
/** Holds a shift near 0 as strongly as so many undecided texts (p = ½) would. */
const PRIOR_TEXTS = 40

interface LevelledText extends TextGroups {
  /** Log-odds of being right by the pooled calibration. */
  readonly level: number
  readonly right: boolean
}

/**
 * How far each language's and each channel's log-odds lie from the pooled ones, shrunk towards 0: languages first, then
 * channels over them. Groups that are not told apart by 200 texts stay with the pool.
 */
export function fitGroupShifts(texts: readonly LevelledText[]): Calibration['shifts'] {
  const language = shiftsBy(texts, text => text.language)
  const levelled = texts.map(text => ({ ...text, level: text.level + shift(language, text.language) }))
  return { language, channel: shiftsBy(levelled, text => text.channel) }
}

/** The shift of one text's log-odds by its language and channel. */
export function shiftOf(shifts: Calibration['shifts'], { language, channel }: TextGroups): number {
  return shift(shifts.language, language) + shift(shifts.channel, channel)
}

function shift(shifts: Readonly<Record<string, number>>, group: string | undefined): number {
  return group !== undefined && Object.hasOwn(shifts, group) ? shifts[group]! : 0
}

function shiftsBy(
  texts: readonly LevelledText[],
  groupOf: (text: LevelledText) => string | undefined,
): Record<string, number> {
  const groups = new Map<string, LevelledText[]>()
  for (const text of texts) {
    const group = groupOf(text)
    if (group === undefined || group === '') continue
    const own = groups.get(group)
    if (own) own.push(text)
    else groups.set(group, [text])
  }
  // A single group is the pool itself.
  if (groups.size < 2) return {}
  const shifts = [...groups]
    .filter(([, own]) => own.length >= LEAST_GROUP_TEXTS)
    .map(([group, own]) => [group, shiftOfGroup(own)] as const)
  return Object.fromEntries(shifts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function shiftOfGroup(texts: readonly LevelledText[]): number {
  let value = 0
  for (let round = 0; round < 20; round++) {
    let slope = (PRIOR_TEXTS / 4) * value
    let curve = PRIOR_TEXTS / 4
    for (const { level, right } of texts) {
      const p = sigmoid(level + value)
      slope += p - Number(right)
      curve += p * (1 - p)
    }
    const step = Math.max(-1, Math.min(1, slope / curve))
    value -= step
    if (Math.abs(step) < 1e-9) break
  }
  return value
}
