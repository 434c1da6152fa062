import { DAY, type Instant } from '../../core/time.ts'
import { hasClock } from '../due/clock.ts'
import type { Grammar } from './grammar.ts'
import { type Doubt, latest, type Said } from './said.ts'
import { CUE } from './sentence-cues.ts'

/** What was read of a message so far. */
export interface Reading {
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
  doubt?: Doubt
  /** Sentences since "one moment". */
  sinceHold: number
}

/** What a sentence was taken for: a step of ours, of the customer's, of somebody outside, a thing's arrival, "one moment", or nothing open. */
export type Act = 'ours' | 'ask' | 'outside' | 'arrival' | 'hold' | 'none'

/** Reads a folded sentence with these cues into `reading`. */
export function readByGrammar(folded: string, cues: number, said: () => Said, reading: Reading, grammar: Grammar): Act {
  const has = (cue: number): boolean => (cues & cue) !== 0
  if (has(CUE.hold) && !(has(CUE.question) && has(CUE.ask))) {
    reading.hold = said()
    reading.sinceHold = 0
    return 'hold'
  }
  if (reading.hold !== undefined) reading.sinceHold += folded.split(' ').length
  if (has(CUE.question)) return readQuestion(folded, cues, said, reading)
  const promised = has(CUE.promise | CUE.dispatch)
  if (has(CUE.optional)) {
    reading.courtesy = true
    reading.done ||= has(CUE.done) && !promised
    const rest = folded.replace(grammar.optional, ' ')
    if (
      CONDITION_WORD.test(folded) ||
      !(grammar.promise.test(rest.replace(grammar.noPromise, ' ')) || grammar.ask.test(rest))
    )
      return 'none'
  }
  if (has(CUE.condition) && (promised || has(CUE.ask) || !IF_ONLY.test(folded))) {
    if (has(CUE.ask)) ask(reading, said(), false, false)
    else reading.waits ??= said()
    return 'ask'
  }
  return readStatement(folded, cues, said, reading, grammar)
}

/** "If you like" sets nothing going by itself; "once we have it" does. */
const IF_ONLY = /\b(?:if|si|wenn|falls|sofern|se|als|caso)\b/
const CONDITION_WORD =
  /^(?:and |but |so |et |und |y |mais |aber |pero )?(?:if|should|in case|si|en cas|au cas|falls|wenn|sollten?|en caso|se|caso|als|mocht)\b/

function readQuestion(folded: string, cues: number, said: () => Said, reading: Reading): Act {
  if ((cues & CUE.check) !== 0) {
    reading.check = true
    return 'none'
  }
  const offer = (cues & CUE.offer) !== 0
  if ((cues & CUE.courtesy) !== 0 || ((cues & CUE.optional) !== 0 && !offer)) {
    reading.courtesy = true
    return 'none'
  }
  ask(reading, { quote: said().quote }, offer, !MATERIAL.test(folded))
  return 'ask'
}

/** Asked for a thing or a deed, not for words. */
export const MATERIAL =
  /\b(?:(?:could|can|would|will) you|pouvez|pourriez|peux[ -]tu|pourrais|konnen sie|konnten sie|kannst du|konntest|wurden sie|puede|puedes|podria|podrias|podeis|pueden|puo|potrebbe|puoi|pode|poderia|podes|kun je|kunt u|kunnen jullie)\b/

/** Notes that the customer was asked; `question` where words are an answer. */
export function ask(reading: Reading, said: Said, offer: boolean, question: boolean): void {
  reading.ask = said
  reading.offer = offer
  reading.question = question
}

/** First persons, who act themselves. */
const FIRST_STEP =
  /\b(?:ill|i will|we will|well|im|i am|we are|let me|je|j|nous|on|ich|wir|voy|vamos|hablo|llamo|reclamo|consulto|pregunto|io|noi|eu|nos|ik|we|\w+(?:aremos|eremos|iremos))\b/

/** Stands for somebody named before; German "sie" is mostly the customer. */
const PRONOUN =
  /\b(?:they|theyll|theyve|them|their|he|she|him|ils?|elles?|leur|lui|er|ihn|ihm|dort|diese[rn]?|ellos|ella|tienen|deben|dicen|loro|eles|elas|zij|hij|hem|hen)\b/

/** Whether a folded sentence speaks of somebody outside without naming them. */
export function meansOthers(folded: string, cues: number, { outsider }: Reading, grammar: Grammar): boolean {
  if (outsider && PRONOUN.test(folded)) return true
  return (cues & CUE.handed) !== 0 && THEM.test(folded) && !grammar.team.test(folded.replace(FIRST_PERSON, ' '))
}

/** Prices, opening hours and terms have days in them and promise none. */
const GENERAL =
  /\b(?:costs?|price|free|open(?:s|ing)?|closed?|valid|within \d+ days of|kostet|kosten|gratis|geoffnet|geschlossen|gultig|gilt|coute|prix|gratuit\w*|ouvert\w*|ferme\w*|valable|cuesta|precio|abrimos|abierto|cerrad\w*|cerramos|valid[oa]|costa|prezzo|apert\w*|chius\w*|custa|preco|abert\w*|fechad\w*|kost|prijs|geopend|gesloten|usually|normally|typically|generally|normalerweise|in der regel|habituellement|en general|normalmente|suele\w*|di solito|meestal)\b|[€$£%]/

/** Asked "them": mostly somebody outside. */
const THEM = /\b(?:them|their|him|leur|deren|ihn|dort|ellos|loro|eles|hen|hun)\b/
const FIRST_PERSON = /\b(?:we|us|our|nous|notre|nos|wir|uns|nosotros|it)\b/g
/** A parcel that arrives is carried by somebody. */
const PARCEL_ARRIVES =
  /\b(?:package|parcel|order|delivery|shipment|colis|commande|livraison|paquet|paket|pakket|lieferung|sendung|bestellung|pedido|paquete|envio|encomenda|pacco|ordine|consegna|zending|bezorging)\b.{0,25}\b(?:arriv\w*|be delivered|be there|get there|be with you|sera livree?|parvien\w*|kommt|trifft|zugestellt|llega\w*|sera entregad[oa]|chega\w*|bezorgd|komt|sara consegnat\w*)\b/

function readStatement(folded: string, cues: number, said: () => Said, reading: Reading, grammar: Grammar): Act {
  const has = (cue: number): boolean => (cues & cue) !== 0
  const dispatch = has(CUE.dispatch)
  const promised = dispatch || has(CUE.promise)
  const outsider = has(CUE.outsider)
  reading.outsider = outsider
  const underway = has(CUE.underway) || PARCEL_ARRIVES.test(folded)
  const handed = has(CUE.handed)
  const done = has(CUE.done)
  if (handed && outsider) {
    reading.enquiry ??= said()
    reading.last = 'enquiry'
    reading.done ||= done
    return 'outside'
  }
  if (underway) {
    reading.underway = true
    reading.outside ??= leftToday(said(), folded, reading.at)
    reading.done = true
    reading.last = 'outside'
    return 'outside'
  }
  if (dispatch && !underway) {
    reading.ours = latest(reading.ours ?? said(), said())
    reading.informs = false
    return 'ours'
  }
  if (outsider && !(promised && FIRST_STEP.test(folded))) {
    const it = said()
    if (it.due !== undefined || promised || has(CUE.outside) || has(CUE.arrival)) {
      reading.outside = reading.outside === undefined ? it : latest(reading.outside, it)
      reading.last = 'outside'
      return 'outside'
    }
  }
  if (has(CUE.ask)) {
    ask(reading, said(), has(CUE.offer), false)
    return 'ask'
  }
  if (has(CUE.offer) && !promised && !done) {
    ask(reading, { quote: said().quote }, true, true)
    return 'ask'
  }
  const arrival = has(CUE.arrival)
  if (arrival && (promised || !done)) {
    reading.arrival ??= said()
    return 'arrival'
  }
  if (handed || promised) {
    const it = said()
    if (reading.ours === undefined || (reading.ours.due === undefined && it.due !== undefined)) reading.ours = it
    reading.informs = handed || has(CUE.inform)
    reading.done ||= done && !handed
    reading.last = 'ours'
    return 'ours'
  }
  reading.done ||= done
  const it = said()
  if (done) {
    if (outsider) reading.mentions ??= it
    return 'none'
  }
  if (reading.last !== undefined) dateLater(reading, reading.last, it)
  // Something that nobody says was done, with a day to come: somebody will have to do it.
  else if (
    it.due !== undefined &&
    !reading.done &&
    !GENERAL.test(folded) &&
    !(hasClock(folded) && it.due - reading.at < DAY)
  ) {
    if (outsider) reading.mentions ??= it
    else reading.mentionsTeam ??= it
  } else if (outsider) reading.mentions ??= it
  else if (grammar.team.test(folded.replace(FIRST_PERSON, ' '))) reading.mentionsTeam ??= it
  return 'none'
}

/** A step and its date often stand in two sentences: "We have reminded him. The deadline is 5 May." */
export function dateLater(reading: Reading, last: 'ours' | 'enquiry' | 'outside', { due }: Said): void {
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
