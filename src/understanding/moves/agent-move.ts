import type { Instant } from '../../core/time.ts'
import { BoundedCache } from '../bounded-cache.ts'
import { parseDue } from '../due-dates.ts'
import { fold, quote, sentencesOf } from '../fold.ts'
import type { Grammar } from './grammar.ts'
import { ALONE, LEAST_DOUBT, type Learned, LIKELY, learnedOf, SURE, take } from './learned-act.ts'
import { grammarOf, languageOf } from './pick-grammar.ts'
import { withoutProhibitions } from './prohibitions.ts'
import { HOLD } from './promise-patterns.ts'
import { isPublicEvent } from './public-events.ts'
import { ask, dateLater, meansOthers, type Reading, readByGrammar } from './read-by-grammar.ts'
import { type Doubt, latest, type Said, withDue } from './said.ts'
import { CUE, cuesOf } from './sentence-cues.ts'
import { readSentence } from './sentence-reader.ts'

/** What an agent's words leave open: for the customer, for us, for somebody outside. */
export interface AgentMove {
  /** A question or request the customer has to answer. */
  readonly ask?: Said
  /** The asked question is a choice or an offer: "no thanks" settles it. */
  readonly offer: boolean
  /** It was asked with a question mark and for words only: "yes" is an answer. */
  readonly question: boolean
  /** "Does that help?" */
  readonly check: boolean
  /** "Anything else?" */
  readonly courtesy: boolean
  /** What we promised to do. */
  readonly ours?: Said
  /** The promise is of news only. */
  readonly informs: boolean
  /** "One moment", with nothing after it. */
  readonly hold?: Said
  /** Somebody outside was asked, and their answer decides. */
  readonly enquiry?: Said
  readonly outside?: Said
  /** A step of ours that waits for the customer's: "once we have the photo". */
  readonly waits?: Said
  /** Somebody outside, or of the team, was named without a step that was understood. */
  readonly mentions?: Said
  readonly mentionsTeam?: Said
  /** How likely some sentence, taken for harmless, leaves something open after all, and for whom most likely. */
  readonly doubt?: Doubt
  /** Something is said to be done. */
  readonly done: boolean
  /** Sentences that say something, beside greetings, thanks, apologies and courtesies. */
  readonly sentences: number
}

export interface MoveOptions {
  /** ISO 639-1 of the conversation; the words of the message decide where it is absent. */
  readonly language?: string
  readonly timeZone?: string
}

const MAX_CHARACTERS = 12_000

/** Reads the public words of an agent. Pure; `at` is when they were written. */
export function readAgentMove(text: string, at: Instant = 0, { language, timeZone }: MoveOptions = {}): AgentMove {
  return moves(`${at}|${language ?? ''}|${timeZone ?? ''}|${text.slice(0, MAX_CHARACTERS)}`)
}

/** Messages are read again with every turn of their conversation. */
const cache = new BoundedCache<AgentMove>(2_048)

function moves(key: string): AgentMove {
  return cache.get(key, () => makeMove(key))
}

function makeMove(key: string): AgentMove {
  const [at, language, timeZone] = key.split('|', 3) as [string, string, string]
  const text = key.slice(at.length + language.length + timeZone.length + 3)
  const options = { ...(timeZone !== '' && { timeZone }) }
  const code = language === '' ? languageOf([fold(text)]) : language
  return readNow(text, Number(at), code ?? '', options)
}

/** What is known of a sentence whatever stands around it. */
interface Words {
  readonly folded: string
  readonly frame: boolean
  readonly cues: number
  readonly learned: Learned
}

/** Greetings, footers and whole macros come again and again. */
const words = new BoundedCache<Words>(4_096)
/** Of what carries nothing: frames, what only forbids, public events. */
const NOTHING: Omit<Words, 'folded' | 'frame'> = { cues: 0, learned: learnedOf(Float64Array.of(0, 0, 0, 0, 0, 1)) }

function wordsOf(sentence: string, code: string): Words {
  return words.get(`${code}|${sentence}`, () => {
    const folded = withoutProhibitions(fold(sentence), code)
    const grammar = grammarOf(code)
    if (folded === '') return { folded, frame: false, ...NOTHING }
    if (grammar !== undefined && isPublicEvent(folded, grammar)) return { folded: '', frame: false, ...NOTHING }
    if (isFrame(folded, grammar)) return { folded, frame: true, ...NOTHING }
    const cues = grammar === undefined ? 0 : cuesOf(folded, grammar)
    return { folded, frame: false, cues, learned: learnedOf(readSentence(folded, grammar && cues)) }
  })
}

/** Greetings, thanks, apologies and signatures: they carry nothing. */
const FRAME =
  /^(?:(?:hello|hi|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|cher|chere|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|hola|buenos dias|buenas(?: tardes)?|estimad[oa]s?|buongiorno|ciao|gentile|bom dia|ola|boa tarde|goedemorgen|goedemiddag|beste|hoi)\b(?:[ ,]+[^ ,.!?:]+){0,3}[.!,:]*|(?:(?:im|i am|we are|were|were really|im (?:so|really|very)) )?(?:so |very |really )?sorry\b[^.]{0,60}[.!]?|.{0,40}\b(?:apolog\w*|desolee?s?|navree?s?|excuses|entschuldigung|tut (?:mir|uns)(?: \w+)? leid|disculp\w*|perdon|siento|lamento|scuse|scusiamo|desculpas?|spijt)\b.{0,40}|(?:(?:thanks|thank you|merci|danke|vielen dank|gracias|muchas gracias|grazie|obrigad[oa]|bedankt)(?:,? (?:so much|very much|again|a lot|beaucoup|sehr|mille|[a-z]+))?(?:,? (?:for|pour|fur|por|per|pela|pelo|voor|de votre|davoir)\b.{0,60})?)[.!,]*|(?:kind |best |warm )?(?:regards|wishes)|.{0,30}\b(?:grussen?|cordialement|saludos|atentamente|saluti)\b.{0,30})$/

function isFrame(folded: string, grammar: Grammar | undefined): boolean {
  if (folded.length > 120 || /[?？؟]/.test(folded) || !FRAME.test(folded)) return false
  if (grammar === undefined) return true
  return (
    !grammar.promise.test(folded.replace(grammar.noPromise, ' ')) && !(folded.length < 60 && grammar.done.test(folded))
  )
}

function readNow(text: string, at: Instant, code: string, options: MoveOptions): AgentMove {
  const grammar = grammarOf(code)
  let reading: Reading = {
    offer: false,
    question: false,
    check: false,
    courtesy: false,
    informs: false,
    done: false,
    underway: false,
    at,
    outsider: false,
    sentences: 0,
    sinceHold: 0,
  }
  const sentences = sentencesOf(text.replace(/[ \t]+/g, ' '))
  for (const [i, sentence] of sentences.entries()) {
    if (i > 0 && i >= sentences.length - MOST_SIGNED && isSignature(sentence)) continue
    const known = wordsOf(sentence, code)
    if (known.frame) continue
    const { folded } = known
    let kept: Said | undefined
    let share: number | undefined
    const said = (): Said => {
      if (kept === undefined) {
        const due = parseDue(folded, at, options)
        kept = { quote: quote(sentence), ...(due !== undefined && { due }), ...(share !== undefined && { share }) }
      }
      return kept
    }
    reading.sentences++
    if (grammar === undefined) {
      readByWords(folded, known.learned, said, reading)
      continue
    }
    let { cues, learned } = known
    if ((cues & CUE.outsider) === 0 && meansOthers(folded, cues, reading, grammar)) {
      cues |= CUE.outsider
      learned = learnedOf(readSentence(folded, cues))
    }
    share = learned.open
    const before = learned.share > SURE ? { ...reading } : undefined
    const act = readByGrammar(folded, cues, said, reading, grammar)
    if (act === 'hold' || (act === 'arrival' && learned.act !== 'ask')) continue
    if (learned.done) reading.done = true
    const needed = act === 'none' && (cues & CUE.question) === 0 ? LIKELY : SURE
    if (act !== learned.act && learned.share > needed) {
      if (before !== undefined)
        reading = { ...before, done: reading.done, courtesy: reading.courtesy, check: reading.check }
      take(learned.act, folded, cues, said, reading)
      if (learned.act === 'none' && reading.last !== undefined) dateLater(reading, reading.last, said())
    } else if (act === 'none' && learned.open > (reading.doubt?.share ?? LEAST_DOUBT)) {
      reading.doubt = { owed: learned.owed, share: learned.open, said: said() }
    }
  }
  return concluded(reading)
}

/** Reads a sentence of a language without a grammar by what was learned alone. */
function readByWords(folded: string, learned: Learned, said: () => Said, reading: Reading): void {
  if (HOLD.test(folded)) {
    reading.hold = said()
    reading.sinceHold = 0
    return
  }
  if (reading.hold !== undefined) reading.sinceHold += folded.split(' ').length
  const cues = /[?？؟]/.test(folded) ? CUE.question : 0
  if (learned.done) reading.done = true
  if (cues !== 0 && learned.courtesy) reading.courtesy = true
  else if (cues !== 0 && learned.act === 'none') ask(reading, said(), false, true)
  else if (learned.act !== 'none' && learned.share > ALONE) take(learned.act, folded, cues, said, reading)
  else if (learned.open > (reading.doubt?.share ?? LEAST_DOUBT))
    reading.doubt = { owed: learned.owed, share: learned.open, said: said() }
}

/** "Helena Brough", "L'équipe Troc & Co": a few words at the end, written large and without an end mark. */
function isSignature(sentence: string): boolean {
  if (sentence.length > 60 || !/^\p{Lu}/u.test(sentence) || /[.!?:\d…]/.test(sentence)) return false
  const words = sentence.split(' ')
  return words.length <= 6 && words.filter(word => /^\p{Lu}/u.test(word)).length * 2 >= words.length
}

const MOST_SIGNED = 3

/** What the sentences add up to. */
function concluded(reading: Reading): AgentMove {
  const { offer, question, check, courtesy, done, sentences, informs } = reading
  let { ours, outside } = reading
  // "On Tuesday you will have it" is the carrier's once it has left, and ours before.
  if (reading.arrival !== undefined) {
    if (outside !== undefined || reading.enquiry !== undefined)
      outside = latest(outside ?? reading.arrival, reading.arrival)
    else ours = ours === undefined ? reading.arrival : latest(ours, reading.arrival)
  }
  // The day often stands in a sentence of its own.
  const day = reading.mentionsTeam?.due === undefined ? reading.mentions : reading.mentionsTeam
  if (day?.due !== undefined) {
    if (ours !== undefined) ours = withDue(ours, day)
    else if (reading.ask !== undefined) reading.ask = withDue(reading.ask, day)
    else if (outside !== undefined) outside = withDue(outside, day)
  }
  // "We passed it on. Now they decide": handing over was ours, and is over.
  if (ours?.due === undefined && informs && outside !== undefined && reading.last === 'outside') ours = undefined
  const open = reading.hold !== undefined && reading.sinceHold < 5
  // What was asked of somebody outside has the date that they are given.
  if (reading.enquiry !== undefined && outside !== undefined) reading.enquiry = latest(reading.enquiry, outside)
  // A promise beside a request hangs on it, unless it has its own date.
  const asked = reading.ask ?? (ours === undefined ? reading.waits : undefined)
  const both = reading.ask !== undefined && ours !== undefined
  const keepsOurs = ours !== undefined && (!both || ours.due !== undefined)
  return {
    offer,
    question,
    check,
    courtesy,
    done,
    informs,
    sentences,
    ...(asked && !(both && keepsOurs) && { ask: asked }),
    ...(keepsOurs && ours && { ours }),
    ...(reading.waits && { waits: reading.waits }),
    ...(reading.enquiry && { enquiry: reading.enquiry }),
    ...(outside && { outside }),
    ...(reading.mentions && { mentions: reading.mentions }),
    ...(reading.mentionsTeam && { mentionsTeam: reading.mentionsTeam }),
    ...(reading.doubt && { doubt: reading.doubt }),
    ...(open && reading.hold && { hold: reading.hold }),
  }
}
