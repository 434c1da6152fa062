import { BoundedCache } from '../bounded-cache.ts'
import { fold, sentencesOf } from '../fold.ts'
import { type AgentMove, readAgentMove } from '../moves/agent-move.ts'
import { CHECK, COURTESY } from '../moves/ask-patterns.ts'
import type { Grammar } from '../moves/grammar.ts'
import { grammarOf, languageOfMessage } from '../moves/pick-grammar.ts'
import { HOLD } from '../moves/promise-patterns.ts'
import { cuesOf } from '../moves/sentence-cues.ts'
import { MOVES, readSentence } from '../moves/sentence-reader.ts'
import { isMainLanguage } from './cues.ts'
import { OPEN_ROWS, offersMoreElsewhere, openFeatures, openSigns } from './open-features.ts'
import { OPEN_WEIGHTS } from './open-weights.ts'

/** What an agent's sentence is by its grammar. */
type Shape = 'general' | 'open' | 'advice' | 'closed' | 'frame' | 'told' | 'unknown'

/**
 * A sentence is taken for open from this likelihood on. Chosen in five-fold cross-validation over the written turns; the grammar and
 * the weights were made apart from each other, so each may overrule the other where it is sure.
 */
const CUTS: Readonly<Record<Shape, number>> = {
  general: 0.7,
  open: 0.4,
  advice: 0.3,
  unknown: 0.4,
  told: 0.5,
  closed: 0.6,
  frame: 1,
}
/** The same where the agent has asked whether anything else is needed: whoever asks that has answered. */
const CUTS_AFTER_LAST_WORD: Readonly<Record<Shape, number>> = {
  general: 0.95,
  open: 0.8,
  advice: 0.9,
  unknown: 0.8,
  told: 0.9,
  closed: 0.95,
  frame: 1,
}

/** The same in languages of which less was written: few open sentences are missed at this cut in cross-validation. */
const CUT_ELSEWHERE = 0.25
const SAID_TO_BE_CLOSED: ReadonlySet<Shape> = new Set(['general', 'closed', 'frame'])

/** A question without its mark, as they are typed in a chat. */
const ASKS_UNMARKED =
  /^(?:(?:ok|okay|and|so|but|hi|hello|hey|sorry|great|thanks|et|und|y|alors|also|entonces) )*(?:what(?!s? (?:a|i)\b)|which|who|whose|where|when (?:did|do|is|was|will)|why|how|you (?:mean|want)|do you|did you|are you|is (?:it|that|this)|does it|was it|were you|have you|can you|could you|would you|quel(?:le)?s?|comment|combien|ou (?:avez|est|etes)|quand (?:avez|est)|avez[ -]vous|etes[ -]vous|est[ -]ce|wie(?! (?:gesagt|besprochen))|welche[rsnm]?|wann (?:haben|ist|war)|wo (?:haben|ist)|haben sie|sind sie|konnen sie|cual|cuando (?:lo|la|fue|hizo)|como se|cuant[oa]s?|donde)\b/
/** Nothing more is offered, or the agent asks whether that was all. */
const LAST_WORD =
  /\b(?:that(?:s| is) all (?:i|we) (?:can|could|have)|nothing (?:more|else) (?:i|we|to|that)|is that (?:all|everything|it)|(?:would|will) that be all|was that all|(?:war|ist) das alles|(?:est[ -]ce que )?c ?est tout|sera[ -]ce tout|(?:es|eso es|seria) todo|cela repond|beantwortet das|hilft das|responde eso|le sirve)\b/
/** Said before anything was asked; with "else" it is said at the end. */
const OPENING =
  /\b(?:how (?:can|may|could) (?:i|we) (?:help|assist|be of)|what can (?:i|we) (?:do|help)|(?:comment|en quoi) (?:puis|pouvons|peut)|(?:wie|womit|wobei) (?:kann|konnen|darf) (?:ich|wir)|en que (?:puedo|podemos)|(?:does|would|will) (?:that|this|it|\w+day|\w+ o ?clock) (?:work|suit|be (?:ok|okay|fine)))\b/
const ELSE = /\b(?:else|more|further|other|another|again|autre|encore|sonst|noch|weiter\w*|mas|otr[ao]|tambien)\b/
const ALL =
  /\b(?:is (?:that|this) (?:all|everything|it)|(?:will|would) (?:that|this) be (?:all|everything|it)|was (?:that|this) all|(?:war|ist) das alles|c ?est tout|sera[ -]ce tout|es todo|seria todo)\b/
const OF_OURS =
  /\b(?:ill|well|i will|we will|they will|theyll|will (?:get|reach|be) (?:in touch|out|back)|je vais|nous allons|ich werde|wir werden|melden uns|voy a|vamos a)\b/
const LOOKING =
  /^(?:(?:ok|okay|right|well|so|sure|hmm+|bon|gut|bueno|vale)[ ,]+)*(?:lets (?:see|have a look)|let me(?! know)|lemme|voyons|laisse[zr][ -]moi|permettez[ -]moi|mal sehen|lassen sie mich|a ver|dejame|dejeme\w*|permitame)\b/
/** What is said of things in general, and what a code or an order brings. */
const GENERAL_SUBJECT =
  /^(?:(?:yes|no|correct|ok|okay|right|sure|so|and|well)[ ,]+)*(?:these|those|it|its|itll|they(?! (?:will|are))|all(?! set)|most|some(?! one)|a(?:n)?(?! (?:\w+ )?(?:replacement|new|refund|manager|supervisor|colleague|technician|specialist|agent|ticket|request|case))|our \w+ (?:takes?|runs?|comes?|varies|vary)|if you (?:enter|use|spend|order|buy|apply))\b/
/** Somebody will have to act, or is acting. */
const STEP =
  /\b(?:refund|replac|contact|call|review|process|progress|investigat|check|send|sent|ship|credit|repair|fix|team|colleague|manager|reply|answer|technic|engineer|supervisor|transfer|forward|escalat|approv|follow|wait|assign|queue|arrang|correct)\w*\b|\b(?:i|ill|im|we|well|us|me|my|our (?!\w+ (?:takes?|runs?|comes?|varies|vary)\b)|send|tell|give)\b|\bwill be \w+(?:ed|en)\b|[?？]/
const SEPARATOR = /\n| \/ | \| /
const ADDRESS = /^@?[\p{L}\p{N}_[\]|^-]{2,24} ?[:,] ?(?=\p{L})/u
const MOST_SENTENCES = 40
const MOST_CHARACTERS = 6_000
/** At most the writer is spoken of. */
const TELLS = /^[01]00000$/
const NONE = '000000'
/** Words after "one moment" that make it a thing of the past. */
const SINCE_HOLD = 3

let weights: Int8Array | undefined

function weightsOf(): Int8Array {
  weights ??= Int8Array.from(Buffer.from(OPEN_WEIGHTS.bytes, 'base64').values(), byte => (byte << 24) >> 24)
  return weights
}

/** Whether the agent's last sentence asks if that was all: "yes" says so. */
export function asksWhetherAll(text: string): boolean {
  const last = sentencesOf(fold(text.slice(-MOST_CHARACTERS))).at(-1)
  return last !== undefined && ALL.test(last)
}

/**
 * How likely a folded sentence of an agent leaves something open for us or for the customer, 0 to 1: what was learned for thanks, with a
 * share of what was learned of sentences in general where the language has a grammar.
 */
function openLikelihood(folded: string, grammar: Grammar | undefined): number {
  const table = weightsOf()
  const rows = openFeatures(folded)
  let sum = table[OPEN_ROWS]!
  for (const row of rows) sum += table[row]!
  const own = (sum * OPEN_WEIGHTS.grain) / Math.sqrt(rows.size + 1)
  if (grammar === undefined) return 1 / (1 + Math.exp(-own))
  const moves = readSentence(folded, cuesOf(folded, grammar))
  const open = moves[MOVES.indexOf('promise')]! + moves[MOVES.indexOf('asks')]!
  const general = Math.log((open + FLOOR) / (1 - open + FLOOR))
  return 1 / (1 + Math.exp(-(1 - GENERAL) * own - GENERAL * general))
}

/** Chosen in five-fold cross-validation among 0, 1/4, 1/2, 3/4 and 1. */
const GENERAL = 0.25
const FLOOR = 1e-4

const cache = new BoundedCache<boolean>(2_048)

/**
 * Whether an agent's words leave something open for us or for the customer: a promise, a check, a hand-over, a question that has to be
 * answered. Told facts, things done, advice, courtesies and what a carrier or bank will do leave nothing.
 */
export function leavesOpen(text: string): boolean {
  const short = text.length > MOST_CHARACTERS ? text.slice(-MOST_CHARACTERS) : text
  return cache.get(short, () => readNow(short))
}

function readNow(text: string): boolean {
  const whole = readAgentMove(text)
  const language = languageOfMessage(fold(text), undefined)
  const options = language === undefined ? {} : { language }
  const grammar = grammarOf(language)
  const sentences = text
    .split(SEPARATOR)
    .flatMap(line => sentencesOf(line.replace(ADDRESS, '')))
    .slice(-MOST_SENTENCES)
    .map(sentence => ({ sentence, folded: fold(sentence) }))
  const asked = sentences.some(({ folded }) => isLastWord(folded))
  const cuts = asked ? CUTS_AFTER_LAST_WORD : CUTS
  return sentences.some(({ sentence, folded }, index) => {
    if (OPENING.test(folded) && !ELSE.test(folded)) return true
    if (isLastWord(folded)) return false
    if (HOLD.test(folded) || LOOKING.test(folded))
      return !sentences.slice(index + 1).some(later => isSubstance(later.folded))
    const move = readAgentMove(sentence, 0, options)
    // Whoever was asked will answer us, and then it is our turn.
    if (move.enquiry !== undefined) return true
    if (move.courtesy && ELSE.test(folded)) return false
    if (ASKS_UNMARKED.test(folded) && !move.courtesy && !move.check) return true
    const shape = shapeOf(move, whole, folded)
    const isWellKnown = language !== undefined && (isMainLanguage(language) || SAID_TO_BE_CLOSED.has(shape))
    return openLikelihood(folded, grammar) >= (isWellKnown ? cuts[shape] : Math.min(cuts[shape], CUT_ELSEWHERE))
  })
}

function isLastWord(folded: string): boolean {
  if (OPENING.test(folded) && !ELSE.test(folded)) return false
  // "Get in touch" is an invitation, unless it is we who will.
  if (OF_OURS.test(folded) && !/[?？]|\b(?:if|si|falls|wenn)\b/.test(folded)) return false
  return COURTESY.test(folded) || CHECK.test(folded) || LAST_WORD.test(folded) || offersMoreElsewhere(folded)
}

function isSubstance(folded: string): boolean {
  return !HOLD.test(folded) && !isLastWord(folded) && folded.split(' ').length >= SINCE_HOLD
}

function shapeOf(move: AgentMove, whole: AgentMove, folded: string): Shape {
  if (GENERAL_SUBJECT.test(folded) && !STEP.test(folded)) return 'general'
  const signs = openSigns(folded)
  if (isOpen(move) && isOpen(whole)) return signs === NONE ? 'advice' : 'open'
  if (/[?？؟]/.test(folded) && !move.courtesy && !move.check) return 'open'
  if (move.sentences === 0) return 'frame'
  if (move.done || move.courtesy || move.check || move.outside !== undefined) return 'closed'
  return TELLS.test(signs) ? 'told' : 'unknown'
}

function isOpen({ ask, ours, hold, enquiry }: AgentMove): boolean {
  return ask !== undefined || ours !== undefined || hold !== undefined || enquiry !== undefined
}
