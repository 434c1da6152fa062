import { maskOf } from './clause-kinds.ts'
import { AGENTS_ELSEWHERE, AGENTS_IN_SIGNS } from './cues/agents-elsewhere.ts'
import { type StemBook, signKinds, stemBook, stemKinds } from './stem-cues.ts'

const ROWS = 1 << 14
const LONGEST_WORD = 24
const MOST_WORDS = 60
const WORD = /[\p{L}\p{N}]+|[?？؟!]/gu
const GRAM = 4

/**
 * Who acts, when, and of whom something is wanted. A sentence with none of these tells something; few words of it may be known, so that
 * these count several times.
 */
const SIGNS: readonly RegExp[] = [
  /\b(?:i|ill|im|ive|id|we|well|were|weve|let me|lemme|let us|je|j|nous|on|ich|wir|voy|vamos|he|hemos|estoy|estamos|le (?:mando|paso|digo|envio|aplico|llamo)|\w+(?:aremos|eremos|iremos))\b/,
  /\b(?:will|ll|ill|well|going to|gonna|shall|shortly|soon|tomorrow|tonight|vais|allons|va|bientot|demain|\w+(?:erons|erez|rons|rez)|werden|werde|wird|morgen|demnachst|gleich|voy a|vamos a|manana|pronto|\w+(?:aremos|eremos|iremos|ara|era|iran))\b/,
  /[?？]/,
  /\b(?:please|pls|lets|wait|(?:i|we) (?:can|could)|je peux|on peut|nous pouvons|voyons|kann ich|kann das|konnen wir|mal sehen|bin dabei|(?:lo )?puedo|podemos|a ver|dejeme|dejame|can you|could you|would you|may i|can i|could i|need|let (?:me|us) know|tell|send|give|confirm|provide|paste|veuillez|merci de|pouvez|pourriez|puis|besoin|faut|dites|envoyez|bitte|konnen sie|brauche\w*|benotige\w*|sagen sie|geben sie|por favor|puede|podria|necesit\w+|diga\w*|envie\w*|mande\w*)\b/,
  /\b(?:being|still|currently|waiting|checking|looking|working|processing|investigating|in progress|review\w*|en cours|en train|attend\w+|encore|gerade|noch|warten|geprueft|gepruft|bearbeitet|en tramite|revisando|esperando|estudiando|todavia|aun|\w+ando|\w+iendo)\b/,
  /\b(?:team|department|colleague|manager|supervisor|technicians?|engineers?|specialists?|warehouse|equipe|service|collegue|responsable|technicien|entrepot|abteilung|kollegin|kollege|chef|techniker|lager|equipo|departamento|companer[oa]|encargado|tecnico|almacen)\b/,
]
const SIGN_COPIES = 3

let elsewhere: StemBook | undefined
let inSigns: StemBook | undefined
const SIGNED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** What agents say in languages without a grammar, as bits of what kinds of words there are; 0 where nothing is known. */
function kindsElsewhere(folded: string, words: readonly string[]): number {
  elsewhere ??= stemBook(AGENTS_ELSEWHERE)
  inSigns ??= stemBook(AGENTS_IN_SIGNS)
  const { masks } = SIGNED.test(folded) ? signKinds(inSigns, [folded]) : stemKinds(elsewhere, words)
  return masks.reduce((all, mask) => all | mask, 0)
}

const V_K_U = maskOf('VKU')
const P = maskOf('P')

/** "Anything else?" and "you are welcome" in a language without a grammar. */
export function offersMoreElsewhere(folded: string): boolean {
  if (SIGNS[0]!.test(folded)) return false
  const kinds = kindsElsewhere(folded, folded.match(WORD) ?? [])
  return (kinds & P) !== 0 && (kinds & V_K_U) === 0
}

/** Which of those signs a folded sentence has, a figure for each: `000000` merely tells. */
export function openSigns(folded: string): string {
  return SIGNS.map(sign => (sign.test(folded) ? '1' : '0')).join('')
}

/** Rows of the table that features of an agent's sentence are hashed into. */
export const OPEN_ROWS = ROWS

/**
 * What is counted of a folded sentence: its words, neighbouring pairs and triples at its start, and the four-letter pieces of its words,
 * so that typing errors and endings do not hide it. Figures read alike. Each row once.
 */
export function openFeatures(folded: string): Set<number> {
  const words = (folded.match(WORD) ?? []).slice(0, MOST_WORDS).map(word => (/^\d+$/.test(word) ? '0' : word))
  const rows = new Set<number>()
  let before = '^'
  for (const [at, word] of words.entries()) {
    rows.add(rowOf(word))
    rows.add(rowOf(`${before} ${word}`))
    if (at > 0 && at < 4) rows.add(rowOf(`^${words.slice(0, at + 1).join(' ')}`))
    const padded = ` ${word.slice(0, LONGEST_WORD)} `
    for (let i = 0; i + GRAM <= padded.length; i++) rows.add(rowOf(`#${padded.slice(i, i + GRAM)}`))
    before = word
  }
  rows.add(rowOf(`${before} $`))
  const signs = openSigns(folded)
  for (let copy = 0; copy < SIGN_COPIES; copy++) rows.add(rowOf(`signs ${copy} ${signs}`))
  SIGNS.forEach((_, at) => {
    for (let copy = 0; copy < SIGN_COPIES; copy++) rows.add(rowOf(`sign ${at} ${copy} ${signs[at]}`))
  })
  const kinds = signs.includes('1') ? 0 : kindsElsewhere(folded, words)
  for (let rest = kinds; rest !== 0; rest &= rest - 1)
    for (let copy = 0; copy < SIGN_COPIES; copy++) rows.add(rowOf(`elsewhere ${copy} ${rest & -rest}`))
  for (let copy = 0; copy < SIGN_COPIES; copy++) rows.add(rowOf(`elsewhere ${copy} all ${kinds}`))
  rows.add(rowOf(`length ${Math.min(Math.floor(words.length / 3), 4)}`))
  return rows
}

/** FNV-1a with a finaliser that spreads related strings. */
function rowOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return (hash >>> 0) & (ROWS - 1)
}
