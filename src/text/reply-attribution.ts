/**
 * Recognises "On … wrote:" lines. Every client and language orders them differently, so a line is judged by what it holds
 * (a verb of writing, an address, a date or time, a closing colon), not by one phrase per client.
 */

const VERBS = [
  // English, French, Spanish, Portuguese, Galician, Catalan, Italian, Romanian
  'wrote',
  'writes',
  'a [ée]crit',
  'ont [ée]crit',
  'escribi[óo]',
  'escribe',
  'ha escrito',
  'escreveu',
  'escribiu',
  'va escriure',
  'ha escrit',
  'ha scritto',
  'scrive',
  'a scris',
  // German, Dutch, Afrikaans, Swedish, Danish, Norwegian, Icelandic
  'schrieb(?:en)?',
  'hat geschrieben',
  'geschrieben',
  'schreef',
  'geschreven',
  'geskryf',
  'skrev',
  'skrifaði',
  // Finnish, Estonian, Hungarian, Latvian, Lithuanian, Basque
  'kirjoitti',
  'kirjutas',
  'ezt [íi]rta',
  '[íi]rta',
  'rakstīja',
  'rašė',
  'idatzi du',
  // Slavic
  'napisa[łl](?:\\(a\\)|a)?',
  'pisze',
  'napsal(?:\\(a\\)|a)?',
  'nap[íi]sal(?:\\(a\\)|a)?',
  'je napisa(?:o|la|l)(?:/la|\\(a\\))?',
  'napisao(?:/la|\\(la\\))?(?: je)?',
  'написал(?:\\(а\\)|а)?',
  'пишет',
  'писал(?:\\(а\\)|а)?',
  'пише',
  'написа(?:в|ла|в\\(ла\\))?',
  'је написао(?:/ла)?',
  // Turkish, Greek, Indonesian and Malay, Vietnamese
  '(?:şunu|şunları) yazdı',
  'yazdı',
  'έγραψε',
  'menulis',
  'đã viết',
  // Macedonian, Belarusian, Basque, Irish, Welsh, Albanian, Swahili, Filipino, Azerbaijani, Uzbek, Kazakh, Maltese, Esperanto
  'напиша',
  'напісаў',
  'idatzi zuen',
  'scríobh',
  'ysgrifennodd',
  'shkroi',
  'aliandika',
  'i?sinulat',
  'yazıb',
  'yozdi',
  'жазды',
  'kiteb',
  'skribis',
].join('|')
const VERB = new RegExp(`(?<![\\p{L}])(?:${VERBS})(?![\\p{L}])`, 'iu')
/** Scripts without word borders. */
const VERB_UNSPACED =
  /写道|寫道|书写|さんは書きました|のメール|が書きました|書きました|작성|님이|쓴 글|쓰셨습니다|보낸 글|כתב|כתבה|كتب|نوشت|ने लिखा|เขียน|লিখেছেন|எழுதியது|ने लिहिले|لکھا|գրել է|დაწერა|бичсэн/u

const ADDRESS = /[^\s<>@"']{1,64}@[^\s<>@"']{1,190}\.[^\s<>@"']{2,20}/
const TIME = /(?<!\d)\d{1,2}[:.hH時시点][0-5]\d(?!\d)/
/** Of the Buddhist calendar too. */
const YEAR = /(?<!\d)(?:19|20|25)\d\d(?!\d)|[12]\d{3}年/
const SHORT_DATE = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})(?!\d)/
const DAY_NUMBER = /(?<!\d)(?:[1-9]|[12]\d|3[01])(?!\d)/
const WEEKDAY =
  /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s?day|nesday|rsday|urday)?(?!\p{L})|(?<!\p{L})(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|edi|credi|dredi|anche)?\.?(?!\p{L})|(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so)(?:\.|,|tag)|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|segunda|ter[çc]a|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?<!\p{L})(?:пн|вт|ср|чт|пт|сб|вс)(?!\p{L})|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье/iu
const OPENER =
  /^(?:on|at|le|el|il|em|no dia|op|am|an|den|dne|dňa|dnia|w dniu|v|pe|la|în|på|em|στις|στο|ngày|pada|vào|a|à|date|day|le|from|от|в|у|на|בתאריך|ב|في|在|于|於|tor|fre|ons|tir|tis|man|mån|lør|lör|søn|sön|ma|ti|ke|to|pe|la|su)(?![\p{L}\d])/iu
/** Somebody telling a story says "you wrote" or goes on with quotation marks; a client does neither. */
const STORY =
  /(?<!\p{L})(?:you|your|vous|votre|vos|usted|ustedes|sie mir|ihnen|ihre?|vostra|vostro|jullie|uw|mi hanno|they|she|he told|my|mein|meine|(?:mon|ma)(?![,.]|\s+\d))(?!\p{L})/iu
/** Who writes a colon after these goes on in words of their own. */
const TELLER =
  /(?<!\p{L})(?:i|you|they|she|he|je|j['’]ai|tu|vous|ich|wir|sie|yo|usted|ustedes|io|voi|ik|jullie|você|vocês|jag|jeg)(?!\p{L})/iu
const BRACKETED = /<\s?[^\s<>@]{1,64}@[^\s<>@]{1,190}>/
const BRACKETED_END = /[<([]\s?(?:mailto:)?[^\s<>@]{1,64}@[^\s<>@]{1,190}[>)\]]\s*[:：]\s*$/
const QUOTATION_MARK = /^[“"«„'‘「]/
const ENDS_OPEN = /[:：]\s*[*_]*\s*$/
const MAX_LINE = 300
const MAX_WINDOW = 5

/** What of the lines after an attribution matters to judge it. */
interface Follower {
  readonly quoted: boolean
  readonly text: string
}

function hasVerb(text: string): boolean {
  return VERB.test(text) || VERB_UNSPACED.test(text)
}

/** A day with its year, or a day with a time. */
export function hasDate(text: string): boolean {
  return YEAR.test(text) || SHORT_DATE.test(text) || (TIME.test(text) && DAY_NUMBER.test(text))
}

function isAttribution(text: string, next: Follower): boolean {
  const address = ADDRESS.test(text)
  const verb = hasVerb(text)
  const date = hasDate(text)
  if (!ENDS_OPEN.test(text)) return isBareDateLine(text, address, verb, next)
  const wellBegun = beginsLikeDate(text)
  const timed = date && TIME.test(text)
  if (next.quoted)
    return (
      (date && (verb || address || (timed && (wellBegun || !STORY.test(text))))) ||
      (verb && (address || !STORY.test(text))) ||
      (BRACKETED_END.test(text) && text.length < 120)
    )
  // Nothing below is marked as quoted, so all of it would go: the line itself has to be beyond doubt.
  if (timed && address && (wellBegun ? /[>)\]]\s*[:：][*_]*\s*$/ : /<[^\s<>]{1,190}>\s*[:：]\s*$/).test(text))
    return true
  if (timed && YEAR.test(text) && BRACKETED.test(text) && !TELLER.test(text)) return true
  if (verb && address) return timed || !STORY.test(text)
  if (STORY.test(text) || QUOTATION_MARK.test(next.text)) return false
  return verb && date && (timed || (WEEKDAY.test(text) && YEAR.test(text)))
}

const BARE_DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/
const GMT = /\b(?:GMT|UTC)\s?[+-]\d{1,2}:?\d{2}/

/** Old Gmail wrote "2013/7/20 Name <address>" and "2016-03-03 17:21 GMT+01:00 Name", without verb or colon. */
function isBareDateLine(text: string, address: boolean, verb: boolean, next: Follower): boolean {
  if (text.length > 160) return false
  if (BARE_DATE.test(text)) return GMT.test(text) || (address && />\s*$/.test(text))
  return verb && address && hasDate(text) && (next.quoted || next.text === '') && /[>)\]]\s*$|\p{L}\s*$/u.test(text)
}

/** What a line without a colon at its end needs to be an attribution: an address, or a date in figures. */
const ADDRESS_OR_DATE = /@|\p{Nd}[-/.]\p{Nd}/u

/** Whether any attribution among these lines may end without a colon; most messages need not be searched for its verb. */
export function mayEndBare(lines: readonly string[]): boolean {
  return lines.some(line => ADDRESS_OR_DATE.test(line))
}

/**
 * Finds the attribution that ends at line `end`, wrapped over up to five lines.
 * @param bare what `mayEndBare` says of the lines
 * @returns the index of its first line, or -1.
 */
export function attributionStart(
  lines: readonly string[],
  end: number,
  isQuoted: (line: number) => boolean,
  next: Follower,
  bare: boolean,
): number {
  const last = lines[end]!
  if (last.length > MAX_LINE) return -1
  const open = ENDS_OPEN.test(last)
  if (!open && !(bare && (BARE_DATE.test(last.trim()) || hasVerb(last)))) return -1
  let joined = ''
  let blanks = 0
  for (let start = end; start >= 0 && end - start < MAX_WINDOW; start--) {
    const line = lines[start]!
    if (line.trim() === '') {
      if (++blanks > 1 || joined.includes('@') === false) return -1
      continue
    }
    if (line.length > MAX_LINE || (start < end && isQuoted(start))) return -1
    joined = `${westernDigits(line.trim().replace(/^>\s*/, ''))} ${joined}`.trim()
    const complete =
      hasDate(joined) && (!open || hasVerb(joined) || ADDRESS.test(joined) || (next.quoted && TIME.test(joined)))
    if (!complete) continue
    if (isAttribution(joined, next)) return extendWrappedDate(lines, start, joined)
    if (start < end) return -1
  }
  // Short forms without any date: "Jane <jane@example.org> wrote:" on one line.
  return isAttribution(last.trim(), next) ? end : -1
}

/** Digits of every script as 0 to 9. Their zeros stand at the start of a row of sixteen, or at its seventh place. */
function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0)!
    const row = code & ~0xf
    return String(/\p{Nd}/u.test(String.fromCodePoint(row)) ? code - row : code - row - 6)
  })
}

function beginsLikeDate(text: string): boolean {
  return OPENER.test(text) || /^\d/.test(text) || WEEKDAY.test(text.slice(0, 14))
}

function extendWrappedDate(lines: readonly string[], start: number, joined: string): number {
  const above = lines[start - 1]?.trim() ?? ''
  if (above.endsWith('<') && above.length < 90) return start - 1
  if (above.length >= 90 || /[.!?:]$/.test(above)) return start
  const sender = BRACKETED.test(above) && !joined.includes('@') && !TELLER.test(above)
  const opens = OPENER.test(above) && /\d|["“<,]/.test(above)
  return sender || (opens && !(beginsLikeDate(joined) && hasDate(joined) && !/^\d{4}\b/.test(joined)))
    ? start - 1
    : start
}
