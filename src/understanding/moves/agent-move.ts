import { DAY, type Instant } from '../../core/time.ts'
import { BoundedCache } from '../bounded-cache.ts'
import { hasClock } from '../due/clock.ts'
import { parseDue } from '../due-dates.ts'
import { fold, quote, sentencesOf } from '../fold.ts'
import { CHECK, COURTESY } from './ask-patterns.ts'
import type { Grammar } from './grammar.ts'
import { grammarOf, languageOf } from './pick-grammar.ts'
import { HOLD } from './promise-patterns.ts'

export interface Said {
  /** The sentence, at most 160 characters. */
  readonly quote: string
  readonly due?: Instant
}

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
  return readNow(text, Number(at), grammarOf(code), options)
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

interface Reading {
  ask?: Said
  offer: boolean
  question: boolean
  check: boolean
  courtesy: boolean
  ours?: Said
  informs: boolean
  enquiry?: Said
  outside?: Said
  arrival?: Said
  waits?: Said
  hold?: Said
  done: boolean
  underway: boolean
  readonly at: Instant
  /** Somebody was named, and it is not clear who does what. */
  mentions?: Said
  mentionsTeam?: Said
  /** Whose step was named last. */
  last?: 'ours' | 'enquiry' | 'outside'
  /** The last actor named is somebody outside, whom "they" then means. */
  outsider: boolean
  sentences: number
  /** Sentences since "one moment". */
  sinceHold: number
}

function readNow(text: string, at: Instant, grammar: Grammar | undefined, options: MoveOptions): AgentMove {
  const reading: Reading = {
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
  for (const sentence of sentences) {
    const folded = fold(sentence)
    const said = (): Said => {
      const due = parseDue(folded, at, options)
      return due === undefined ? { quote: quote(sentence) } : { quote: quote(sentence), due }
    }
    if (isFrame(folded, grammar)) continue
    reading.sentences++
    readSentence(folded, said, reading, grammar)
  }
  return concluded(reading)
}

function readSentence(folded: string, said: () => Said, reading: Reading, grammar: Grammar | undefined): void {
  const question = /[?？؟]/.test(folded)
  if (HOLD.test(folded) && !(question && grammar?.ask.test(folded))) {
    reading.hold = said()
    reading.sinceHold = 0
    return
  }
  reading.sinceHold += folded.split(' ').length
  if (grammar === undefined) {
    if (question) ask(reading, said(), false, true)
    return
  }
  if (question) {
    readQuestion(folded, said, reading, grammar)
    return
  }
  const plain = folded.replace(grammar.noPromise, ' ')
  const dispatch = grammar.dispatch.test(plain)
  const promised = dispatch || grammar.promise.test(plain)
  if (grammar.optional.test(folded)) {
    reading.courtesy = true
    reading.done ||= grammar.done.test(folded) && !promised
    const rest = folded.replace(grammar.optional, ' ')
    if (
      CONDITION_WORD.test(folded) ||
      !(grammar.promise.test(rest.replace(grammar.noPromise, ' ')) || grammar.ask.test(rest))
    )
      return
  }
  if (grammar.condition.test(folded) && (promised || grammar.ask.test(folded) || !IF_ONLY.test(folded))) {
    if (grammar.ask.test(folded)) ask(reading, said(), false, false)
    else reading.waits ??= said()
    return
  }
  readStatement(folded, said, reading, grammar, { promised, dispatch })
}

/** "If you like" sets nothing going by itself; "once we have it" does. */
const IF_ONLY = /\b(?:if|si|wenn|falls|sofern|se|als|caso)\b/
const CONDITION_WORD =
  /^(?:and |but |so |et |und |y |mais |aber |pero )?(?:if|should|in case|si|en cas|au cas|falls|wenn|sollten?|en caso|se|caso|als|mocht)\b/

function readQuestion(folded: string, said: () => Said, reading: Reading, grammar: Grammar): void {
  if (CHECK.test(folded)) {
    reading.check = true
    return
  }
  if (COURTESY.test(folded) || (grammar.optional.test(folded) && !grammar.offer.test(folded))) {
    reading.courtesy = true
    return
  }
  ask(reading, { quote: said().quote }, grammar.offer.test(folded), !MATERIAL.test(folded))
}

/** Asked for a thing or a deed, not for words. */
const MATERIAL =
  /\b(?:(?:could|can|would|will) you|pouvez|pourriez|peux[ -]tu|pourrais|konnen sie|konnten sie|kannst du|konntest|wurden sie|puede|puedes|podria|podrias|podeis|pueden|puo|potrebbe|puoi|pode|poderia|podes|kun je|kunt u|kunnen jullie)\b/

function ask(reading: Reading, said: Said, offer: boolean, question: boolean): void {
  reading.ask = said
  reading.offer = offer
  reading.question = question
}

/** First persons, who act themselves. */
const FIRST_STEP =
  /\b(?:ill|i will|we will|well|im|i am|we are|let me|je|j|nous|on|ich|wir|voy|vamos|hablo|llamo|reclamo|consulto|pregunto|io|noi|eu|nos|ik|we|\w+(?:aremos|eremos|iremos))\b/

/** Stands for somebody named before; German "sie" is mostly the customer. */
const PRONOUN =
  /\b(?:they|theyll|theyve|them|he|she|him|ils?|elles?|leur|lui|er|ihn|ihm|dort|diese[rn]?|ellos|ella|tienen|deben|dicen|loro|eles|elas|zij|hij|hem|hen)\b/

/** Prices, opening hours and terms have days in them and promise none. */
const GENERAL =
  /\b(?:costs?|price|free|open(?:s|ing)?|closed?|valid|within \d+ days of|kostet|kosten|gratis|geoffnet|geschlossen|gultig|gilt|coute|prix|gratuit\w*|ouvert\w*|ferme\w*|valable|cuesta|precio|abrimos|abierto|cerrad\w*|cerramos|valid[oa]|costa|prezzo|apert\w*|chius\w*|custa|preco|abert\w*|fechad\w*|kost|prijs|geopend|gesloten|usually|normally|typically|generally|normalerweise|in der regel|habituellement|en general|normalmente|suele\w*|di solito|meestal)\b|[€$£%]/

/** Asked "them": mostly somebody outside. */
const THEM = /\b(?:them|their|him|leur|deren|ihn|dort|ellos|loro|eles|hen|hun)\b/
const FIRST_PERSON = /\b(?:we|us|our|nous|notre|nos|wir|uns|nosotros|it)\b/g
/** A parcel that arrives is carried by somebody. */
const PARCEL_ARRIVES =
  /\b(?:package|parcel|order|delivery|shipment|colis|commande|livraison|paquet|paket|pakket|lieferung|sendung|bestellung|pedido|paquete|envio|encomenda|pacco|ordine|consegna|zending|bezorging)\b.{0,25}\b(?:arriv\w*|be delivered|be there|get there|be with you|sera livree?|parvien\w*|kommt|trifft|zugestellt|llega\w*|sera entregad[oa]|chega\w*|bezorgd|komt|sara consegnat\w*)\b/

function readStatement(
  folded: string,
  said: () => Said,
  reading: Reading,
  grammar: Grammar,
  { promised, dispatch }: { promised: boolean; dispatch: boolean },
): void {
  const named = grammar.outsider.test(folded)
  const outsider = named || (reading.outsider && PRONOUN.test(folded))
  reading.outsider = outsider
  const underway = grammar.underway.test(folded) || PARCEL_ARRIVES.test(folded)
  const handed = grammar.handed.test(folded)
  const done = grammar.done.test(folded)
  const general = GENERAL.test(folded)
  if (handed && (outsider || (THEM.test(folded) && !grammar.team.test(folded.replace(FIRST_PERSON, ' '))))) {
    reading.enquiry ??= said()
    reading.last = 'enquiry'
    reading.done ||= done
    return
  }
  if (underway) {
    reading.underway = true
    reading.outside ??= leftToday(said(), folded, reading.at)
    reading.done = true
    reading.last = 'outside'
    return
  }
  if (dispatch && !underway) {
    reading.ours = latest(reading.ours ?? said(), said())
    reading.informs = false
    return
  }
  if (outsider && !(promised && FIRST_STEP.test(folded))) {
    const it = said()
    if (it.due !== undefined || promised || grammar.outside.test(folded) || grammar.arrival.test(folded)) {
      reading.outside = reading.outside === undefined ? it : latest(reading.outside, it)
      reading.last = 'outside'
      return
    }
  }
  if (grammar.ask.test(folded)) {
    ask(reading, said(), grammar.offer.test(folded), false)
    return
  }
  if (grammar.offer.test(folded) && !promised && !done) {
    ask(reading, { quote: said().quote }, true, true)
    return
  }
  const arrival = grammar.arrival.test(folded)
  if (arrival && (promised || !done)) {
    reading.arrival ??= said()
    return
  }
  if (handed || promised) {
    const it = said()
    if (reading.ours === undefined || (reading.ours.due === undefined && it.due !== undefined)) reading.ours = it
    reading.informs = handed || grammar.inform.test(folded)
    reading.done ||= done && !handed
    reading.last = 'ours'
    return
  }
  reading.done ||= done
  const it = said()
  if (done) {
    if (outsider) reading.mentions ??= it
    return
  }
  if (reading.last !== undefined) dateLater(reading, reading.last, it)
  // Something that nobody says was done, with a day to come: somebody will have to do it.
  else if (it.due !== undefined && !general && !reading.done && !(hasClock(folded) && it.due - reading.at < DAY)) {
    if (outsider) reading.mentions ??= it
    else reading.mentionsTeam ??= it
  } else if (outsider) reading.mentions ??= it
  else if (grammar.team.test(folded.replace(FIRST_PERSON, ' '))) reading.mentionsTeam ??= it
}

/** A step and its date often stand in two sentences: "We have reminded him. The deadline is 5 May." */
function dateLater(reading: Reading, last: 'ours' | 'enquiry' | 'outside', { due }: Said): void {
  const act = reading[last]
  if (due !== undefined && act !== undefined && act.due === undefined) reading[last] = { ...act, due }
}

/** "It left this morning" names the day of leaving, not of arriving. */
function leftToday(said: Said, folded: string, at: Instant): Said {
  const today = said.due !== undefined && said.due - at < DAY && !DELIVERY.test(folded)
  return today ? { quote: said.quote } : said
}

const DELIVERY =
  /\b(?:deliver\w*|with you|by \w+day|livr\w*|zustell\w*|zugestellt|liefer\w*|reparto|entreg\w*|tendra\w*|consegn\w*|bezorg\w*|arriv\w*|llega\w*|cheg\w*|banks?|banques?|banco|banca|hours?|heures|stunden|horas|uur|ore)\b/

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
    ...(open && reading.hold && { hold: reading.hold }),
  }
}

function latest(one: Said, other: Said): Said {
  if (other.due === undefined) return one
  return one.due === undefined || other.due > one.due ? { ...one, due: other.due } : one
}
