import { sentencesOf } from '../boilerplate.ts'
import { isCourtesy } from '../courtesy.ts'

/** What comes later in a long mail is rarely what it asks first. */
const READ = 2_000
const SENTENCES = 3
/** "Hi Mia, where is my parcel?": up to so many words before the first comma greet. */
const GREETING = /^\p{L}+(?: [\p{L}.]+){0,3}, (?=\P{P})/u

/** The sentences in which a customer says what they want: their questions, or else the first that are more than courtesies. */
export function askSentences(text: string): string[] {
  const sentences = sentencesOf(text.slice(0, READ))
    .map(sentence => sentence.replace(GREETING, ''))
    .filter(sentence => !isCourtesy(sentence) && wordList(sentence).length >= 3)
  const questions = sentences.filter(sentence => sentence.endsWith('?'))
  return (questions.length > 0 ? questions : sentences).slice(0, SENTENCES)
}

/** Letters alone: numbers are one customer's. In lower case, in order. */
export function wordList(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}
