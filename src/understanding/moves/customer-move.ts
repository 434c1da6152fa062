import type { Instant } from '../../core/time.ts'
import { BoundedCache } from '../bounded-cache.ts'
import { parseDue } from '../due-dates.ts'
import { fold, quote, sentencesOf } from '../fold.ts'
import { readThanks } from '../thanks.ts'
import { THANKS } from './customer-cues.ts'
import { customerByGrammar, ownStep } from './customer-patterns.ts'
import { likeliest, readCustomerWords } from './customer-words.ts'
import type { Grammar } from './grammar.ts'
import { grammarOf } from './pick-grammar.ts'
import type { Said } from './said.ts'

/**
 * What a customer's message does to what is open: takes note of it, settles it, takes a step upon the customer, or brings
 * something that wants an answer.
 */
export type CustomerMove =
  | {
      readonly kind: 'notes' | 'finds' | 'settles' | 'brings' | 'agrees' | 'declines'
      readonly quote: string
      readonly sure: boolean
    }
  | { readonly kind: 'steps'; readonly said: Said; readonly quote: string; readonly sure: boolean }

export interface CustomerOptions {
  readonly language?: string | undefined
  readonly timeZone?: string | undefined
  /** Something stands asked of them: then short words are an answer sooner than talk. */
  readonly asked?: boolean
}

/** From this share on, what was learned decides against the patterns. */
const SURE = 0.9
/** Words that less surely take note may want something after all. */
const NOTED = 0.65
/** From this share on, it surely wants something. */
const SURELY = 0.7
/** Nobody takes note in more characters. */
const LONG = 400

/** Reads one message of a customer by itself. Pure. */
export function readCustomerMove(
  text: string,
  at: Instant,
  { language, timeZone, asked }: CustomerOptions,
): CustomerMove {
  return moves(`${at}|${language ?? ''}|${timeZone ?? ''}|${asked === true ? 'a' : ''}|${text.slice(0, 6_000)}`)
}

/** Messages are read again with every turn of their conversation. */
const cache = new BoundedCache<CustomerMove>(2_048)

function moves(key: string): CustomerMove {
  return cache.get(key, () => makeMove(key))
}

function makeMove(key: string): CustomerMove {
  const [at, language, timeZone, asked] = key.split('|', 4) as [string, string, string, string]
  const text = key.slice(at.length + language.length + timeZone.length + asked.length + 4)
  return readNow(text, Number(at), grammarOf(language), asked !== '', timeZone === '' ? {} : { timeZone })
}

function readNow(
  text: string,
  at: Instant,
  grammar: Grammar | undefined,
  asked: boolean,
  zone: { timeZone?: string },
): CustomerMove {
  const folded = fold(text)
  const sentences = sentencesOf(text.replace(/[ \t]+/g, ' '))
  const quoted = quote(requestOf(sentences) ?? sentences.at(-1) ?? text)
  const brings = (sure: boolean): CustomerMove => ({ kind: 'brings', quote: quoted, sure })
  if (/[?？؟]/.test(folded) || NO_THANKS.test(folded)) return brings(true)
  if (folded.length > LONG) return brings(true)
  const answer = yesOrNo(folded)
  if (answer !== undefined) return { kind: answer, quote: quoted, sure: true }
  if (grammar !== undefined && isHarmless(folded, text, grammar)) {
    const settled = sentences.some(sentence => grammar.resolved.test(fold(sentence)))
    return { kind: settled ? 'finds' : 'notes', quote: quoted, sure: true }
  }
  const read = sentences.map(sentence => readCustomerWords(fold(sentence), grammar, asked))
  const found = likeliest(read)
  const known = grammar === undefined || found.share > SURE ? undefined : customerByGrammar(sentences, folded, grammar)
  const kind = known ?? found.kind
  if ((kind === 'wants' || (kind === 'gives' && !asked)) && found.share < SURE && isThanks(text, folded))
    return { kind: 'notes', quote: quoted, sure: true }
  switch (kind) {
    case 'wants':
    case 'gives':
      return brings(known === 'wants' || found.share > SURELY)
    case 'plans': {
      const sentence = sentences[known === 'plans' ? ownStep(sentences, grammar!) : found.at]!
      const due = parseDue(fold(sentence), at, zone)
      const said = due === undefined ? { quote: quote(sentence) } : { quote: quote(sentence), due }
      return { kind: 'steps', said, quote: said.quote, sure: true }
    }
    case 'settled':
      return { kind: 'settles', quote: quoted, sure: true }
    case 'declines':
      return { kind: 'declines', quote: quoted, sure: true }
    case 'agrees':
      return { kind: 'agrees', quote: quoted, sure: true }
    case 'notes':
      if (known === undefined && found.share < NOTED && !isThanks(text, folded)) return brings(false)
      return { kind: 'notes', quote: quoted, sure: false }
  }
}

/** What the reader of thanks, which knows them far better, takes for thanks and nothing else. */
function isThanks(text: string, folded: string): boolean {
  if (text.length > LONGEST_THANKS || !THANKS.test(folded)) return false
  const thanks = readThanks({ text })
  return thanks.label === 'thanks_only' && thanks.confidence >= BARE
}

const LONGEST_THANKS = 200
/** Readings of thanks with other words in them are less sure than this. */
const BARE = 0.7

const NO_THANKS =
  /\b(?:thanks?(?: you)?|merci|danke|gracias|grazie|obrigad[oa]|bedankt) (?:for|pour|fur|por|per|voor) (?:absolutely |gar |absolut |helemaal )?(?:nothing|rien|nichts|nada|niente|nulla|niets)\b/

/** Every word is one of taking note, a name, or a number of none. */
function isHarmless(folded: string, text: string, grammar: Grammar): boolean {
  const known = harmlessWords(grammar)
  let unknown = 0
  let seen = 0
  for (const word of folded.split(/[^\p{L}\d]+/u)) {
    if (word === '') continue
    seen++
    if (known.has(word)) continue
    if (/\d/.test(word)) return false
    unknown++
  }
  if (seen === 0) return /\p{Extended_Pictographic}/u.test(text)
  return unknown === 0 || (unknown === 1 && seen > 1 && hasName(folded, text, known))
}

/** One unknown word, written large and not first: somebody's name. */
function hasName(folded: string, text: string, known: ReadonlySet<string>): boolean {
  const unknown = folded.split(/[^\p{L}\d]+/u).find(word => word !== '' && !known.has(word))
  return text.split(/[^\p{L}\d']+/u).some((word, index) => index > 0 && /^\p{Lu}/u.test(word) && fold(word) === unknown)
}

const KNOWN = new WeakMap<Grammar, ReadonlySet<string>>()

function harmlessWords(grammar: Grammar): ReadonlySet<string> {
  let known = KNOWN.get(grammar)
  if (known === undefined) {
    known = new Set(grammar.harmless.split(' '))
    KNOWN.set(grammar, known)
  }
  return known
}

/** "Nothing else, thanks", said to "anything else?". */
const NOTHING_ELSE =
  /^(?:(?:no|non|nein|nee|nao)[ ,.!]+)?(?:nothing else|thats (?:all|it|everything)|rien dautre|cest tout|sonst nichts|das (?:wars|war alles)|nada mas|eso es todo|niente altro|mais nada|verder niets|dat was alles)\b.{0,30}$/
const YES =
  /^(?:(?:yes|yeah|yep|yup|oui|ouais|ja|jo|si|sim|claro|certo|sure|absolutely|definitely|bien sur|gern|gerne|natuurlijk|graag|go ahead|einverstanden|daccord pour moi|adelante)(?:[ ,.!]+|$))+(?:(?:please|pls|thanks|thank you|cheers|merci|svp|sil vous plait|volontiers|bitte|danke|gern|gerne|por favor|porfa|gracias|grazie|per favore|obrigad[oa]|graag|alstublieft|do it|go ahead)(?:[ ,.!]+|$))*$/
const NO =
  /^(?:(?:no|nope|nah|non|nein|nee|nao|ne)(?:[ ,.!]+|$))(?!(?:ho|ha|abbiamo|riesco|vedo|arriva|recebi|recebemos|chegou|chega|consigo|he|hemos|han|llega|veo|est|worries|problem|probs?|rush|hurry|need|hay|pasa|es|me|se|lo|tengo|i|we|it|that|one|puedo|funciona|still|longer)\b)(?!.*\b(?:just cancel|quiero|veux|will)\b).{0,60}$/

function yesOrNo(folded: string): 'agrees' | 'declines' | undefined {
  if (YES.test(folded)) return 'agrees'
  if (NOTHING_ELSE.test(folded)) return 'declines'
  return NO.test(folded) ? 'declines' : undefined
}

function requestOf(sentences: readonly string[]): string | undefined {
  return sentences.find(sentence => /[?？؟]/.test(sentence))
}
