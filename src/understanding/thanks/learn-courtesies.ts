import { asksForSomething, tellsOfTrouble } from '../requests.ts'
import { readThanks, type ThanksInput, type ThanksReading, unexplainedWords } from '../thanks.ts'
import { isTradeWord } from './first-names.ts'
import { isWarning } from './warnings.ts'

/** A past message with what people said of it. */
export interface LabelledThanks extends Pick<ThanksInput, 'text' | 'prevAgentText'> {
  readonly label: string
  readonly safeToClose: boolean
}

/** Reads thanks with what an account's own lines have taught. */
export type ThanksReader = (input: ThanksInput) => ThanksReading

/** A word has to stand in so many lines that were safe to close, and in none that was not. */
const FEWEST_LINES = 3
/** The engine's own confidence counts as much as so many lines. */
const PRIOR_LINES = 20

/**
 * Learns two things from labelled lines, and neither can lift a veto. Words that keep standing beside safe thanks and never beside
 * others are read like names of people who write here. And the confidence of each kind of answer moves from the engine's own
 * towards the share that was right in the lines.
 */
export function learnCourtesies(lines: readonly LabelledThanks[]): ThanksReader {
  const safeIn = new Map<string, number>()
  const unsafe = new Set<string>()
  for (const line of lines)
    for (const word of new Set(unexplainedWords(line))) {
      if (line.safeToClose) safeIn.set(word, (safeIn.get(word) ?? 0) + 1)
      else unsafe.add(word)
    }
  const courtesies = [...safeIn].flatMap(([word, count]) =>
    count >= FEWEST_LINES && !unsafe.has(word) && isHarmless(word) ? [word] : [],
  )
  const read = (input: ThanksInput): ThanksReading =>
    readThanks({ ...input, names: [...(input.names ?? []), ...courtesies] })
  const reliability = new Map<string, { right: number; lines: number }>()
  for (const line of lines) {
    const said = read(line)
    const kept = reliability.get(kindOf(said)) ?? { right: 0, lines: 0 }
    const right = said.label === line.label && said.safeToClose === line.safeToClose
    reliability.set(kindOf(said), { right: kept.right + (right ? 1 : 0), lines: kept.lines + 1 })
  }
  return input => {
    const said = read(input)
    const { right, lines: count } = reliability.get(kindOf(said)) ?? { right: 0, lines: 0 }
    const confidence = (right + PRIOR_LINES * said.confidence) / (count + PRIOR_LINES)
    return { ...said, confidence: Math.round(confidence * 1e6) / 1e6 }
  }
}

function isHarmless(word: string): boolean {
  return !asksForSomething(word) && !tellsOfTrouble(word) && !isTradeWord(word) && !isWarning(word) && !/\d/.test(word)
}

/** Answers are told apart by what they say and how sure the engine was of it. */
function kindOf(said: ThanksReading): string {
  return `${said.label}/${said.safeToClose}/${said.confidence}`
}
