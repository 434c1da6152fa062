import { createHash } from 'node:crypto'
import { FILLERS, type Fillers } from './fillers.ts'

/** A sentence with places to fill, written by hand. `{T}` thanks, `{N}` name, `{I}` item, `{D}` day. */
export interface ThanksFrame {
  readonly id: string
  /** `owed` frames are an agent's words; all others a customer's. Only `bare` may be closed. */
  readonly family: string
  readonly language: string
  readonly frame: string
}

export interface ThanksCase {
  readonly id: string
  readonly family: string
  readonly language: string
  /** Two halves, by frame: one to look at, one kept for the figures. */
  readonly half: 'seen' | 'kept'
  readonly text: string
  readonly prev_agent_text?: string
  readonly safe_to_close: boolean
}

const CASES_PER_FRAME = 6

/**
 * Fills every frame six times with other words of thanks, names, things, days, greetings, closings and typing habits. Cases of
 * one frame resemble each other, so a figure over cases is worth less than as many cases written one by one; the number of
 * frames is to be told beside it. Pure: the choice is a hash of frame and number.
 */
export function expandFrames(frames: readonly ThanksFrame[]): ThanksCase[] {
  return frames.flatMap(frame => Array.from({ length: CASES_PER_FRAME }, (_, number) => expand(frame, number)))
}

function expand(frame: ThanksFrame, number: number): ThanksCase {
  const fillers = FILLERS[frame.language]!
  const pick = picker(`${frame.id}/${number}`)
  const filled = fill(frame.frame, fillers, pick)
  const said = frame.family === 'owed' ? pick(fillers.thanks) : filled
  const text = habit(dress(said, fillers, pick), pick)
  const before = frame.family === 'owed' ? filled : pick([...fillers.finished, ...fillers.finished, ''])
  return {
    id: `${frame.id}-${number}`,
    family: frame.family,
    language: frame.language,
    half: hash(`half/${frame.id}`) % 2 === 0 ? 'seen' : 'kept',
    text,
    ...(before !== '' && { prev_agent_text: before }),
    safe_to_close: frame.family === 'bare',
  }
}

type Pick = <Value>(values: readonly Value[]) => Value

function picker(key: string): Pick {
  let drawn = 0
  return values => values[hash(`${key}/${drawn++}`) % values.length]!
}

function fill(frame: string, fillers: Fillers, pick: Pick): string {
  const filled = frame
    .replaceAll('{T}', () => pick(fillers.thanks))
    .replaceAll('{N}', () => pick(fillers.names))
    .replaceAll('{I}', () => pick(fillers.items))
    .replaceAll('{D}', () => pick(fillers.days))
  return filled.replace(/^\P{L}*\p{L}/u, first => first.toUpperCase())
}

/** One in four is greeted, one in four signed. */
function dress(text: string, fillers: Fillers, pick: Pick): string {
  const opening = pick(['', '', '', pick(fillers.openings)])
  const closing = pick(['', '', '', pick(fillers.closings)])
  const greeted = opening === '' || text.startsWith(opening) ? text : `${opening} ${text}`
  return closing === '' ? greeted : `${greeted}\n${closing}`
}

/** Some write small, some without accents or full stops, some shout. */
function habit(text: string, pick: Pick): string {
  switch (pick(['plain', 'plain', 'plain', 'small', 'bare', 'loud'])) {
    case 'small':
      return text.toLowerCase()
    case 'bare':
      return text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[.,]+(?=\s|$)/g, '')
    case 'loud':
      return `${text}!!`
    default:
      return text
  }
}

function hash(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32LE(0)
}
