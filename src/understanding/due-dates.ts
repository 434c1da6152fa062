import { DAY, HOUR, type Instant, MINUTE } from '../core/time.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  une: 1,
  ein: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  einen: 1,
  uno: 1,
  una: 1,
  two: 2,
  deux: 2,
  zwei: 2,
  dos: 2,
  couple: 2,
  three: 3,
  trois: 3,
  drei: 3,
  tres: 3,
  few: 3,
  quelques: 3,
  einige: 3,
  paar: 3,
  unos: 3,
  algunos: 3,
  four: 4,
  quatre: 4,
  vier: 4,
  cuatro: 4,
  five: 5,
  cinq: 5,
  funf: 5,
  fuenf: 5,
  cinco: 5,
  six: 6,
  sechs: 6,
  seis: 6,
  seven: 7,
  sept: 7,
  sieben: 7,
  siete: 7,
  eight: 8,
  huit: 8,
  acht: 8,
  ocho: 8,
  nine: 9,
  neuf: 9,
  neun: 9,
  nueve: 9,
  ten: 10,
  dix: 10,
  zehn: 10,
  diez: 10,
  twelve: 12,
  douze: 12,
  zwolf: 12,
  doce: 12,
  fourteen: 14,
  quinze: 15,
  fifteen: 15,
  quince: 15,
  'twenty-four': 24,
  'forty-eight': 48,
}
const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`
const BUSINESS =
  'business|working|work|weekdays?|ouvres?|ouvrables?|werktage?n?|arbeitstage?n?|habiles|laborables|laborales'
const SPAN = new RegExp(
  `\\b(${COUNT})(?: (?:of|weitere[nr]?))?(?: ?(?:-|to|or|bis|a|ou|oder|o|and|and a|et|y|und) ?(${COUNT}))? ?(${BUSINESS})? ?(minutes?|mins?|minuten?|minutos?|hours?|hrs?|h|heures?|stunden?|std|horas?|days?|jours?|tage?n?|dias?|weeks?|semaines?|wochen?|semanas?|werktage?n?|arbeitstage?n?|weekdays|jornees?)\\b(?: (${BUSINESS})\\b)?`,
)
const AGO = /\b(?:ago|il y a|vor \S+ (?:tagen|wochen|stunden)|hace \S+ (?:dias|semanas|horas))\b/

const WEEKDAYS = [
  /\b(?:sunday|dimanche|sonntag|domingo)\b/,
  /\b(?:monday|lundi|montag|lunes)\b/,
  /\b(?:tuesday|mardi|dienstag|martes)\b/,
  /\b(?:wednesday|mercredi|mittwoch|miercoles)\b/,
  /\b(?:thursday|jeudi|donnerstag|jueves)\b/,
  /\b(?:friday|vendredi|freitag|viernes)\b/,
  /\b(?:saturday|samedi|samstag|sonnabend|sabado)\b/,
]
const MONTHS = [
  'january|jan|janvier|janv|januar|janner|enero|ene',
  'february|feb|fevrier|fevr|februar|febrero',
  'march|mar|mars|marz|maerz|marzo',
  'april|apr|avril|avr|abril|abr',
  'may|mai|mayo',
  'june|jun|juin|juni|junio',
  'july|jul|juillet|juil|juli|julio',
  'august|aug|aout|agosto|ago',
  'september|sept|sep|septembre|septiembre',
  'october|oct|octobre|oktober|okt|octubre',
  'november|nov|novembre|noviembre',
  'december|dec|decembre|dezember|dez|diciembre|dic',
]
const MONTH = MONTHS.join('|')
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?(${MONTH})\\b(?:,? (?:de )?(20\\d\\d))?`)
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d\\d))?`)

/**
 * The moment a folded sentence promises, counted from `at`. Spans in hours and minutes are exact; days end at 23:59:59 UTC,
 * because a promise for Tuesday is kept at any time of Tuesday. A range counts to its later end. Undefined where no time is named.
 */
export function parseDue(folded: string, at: Instant): Instant | undefined {
  const span = AGO.test(folded) ? null : SPAN.exec(folded)
  if (span !== null) return afterSpan(span, at)
  const explicit = explicitDate(folded, at)
  if (explicit !== undefined) return explicit
  if (/\b(?:day after tomorrow|apres[ -]demain|ubermorgen|uebermorgen|pasado manana)\b/.test(folded))
    return endOfDay(at + 2 * DAY)
  const tomorrow =
    /\b(?:tomorrow|tmrw|demain|(?:por la manana |)manana)\b/.test(folded) &&
    !/\b(?:esta|la|de la|por la|cada) manana\b(?!.*\bmanana\b.*manana)/.test(folded)
  if (tomorrow || (/\bmorgen\b/.test(folded) && !/\b(?:guten|heute|am|jeden) morgen\b/.test(folded)))
    return endOfDay(at + DAY)
  for (let weekday = 0; weekday < 7; weekday++) {
    if (!WEEKDAYS[weekday]!.test(folded)) continue
    const ahead = (weekday - new Date(at).getUTCDay() + 7) % 7
    return endOfDay(at + (ahead === 0 ? 7 : ahead) * DAY)
  }
  if (
    /\b(?:today|tonight|this (?:afternoon|evening|morning)|end of (?:the )?(?:business )?day|eod|aujourdhui|ce (?:soir|matin)|cet(?:te)? (?:apres[ -]midi)|dans la (?:journee|soiree)|fin de (?:la )?journee|heute|hoy|esta (?:noche|tarde|manana))\b/.test(
      folded,
    )
  )
    return endOfDay(at)
  if (
    /\b(?:next week|semaine prochaine|nachste[nr]? woche|kommende[nr]? woche|proxima semana|semana que viene)\b/.test(
      folded,
    )
  )
    return endOfDay(friday(at) + 7 * DAY)
  if (
    /\b(?:(?:this|end of (?:the )?) ?week|(?:cette|fin de (?:la )?) ?semaine|diese[r]? woche|ende der woche|esta semana|(?:fin|final(?:es)?) de (?:la )?semana)\b/.test(
      folded,
    )
  )
    return endOfDay(friday(at))
  if (/\b(?:an hour|une heure|einer stunde|una hora)\b/.test(folded)) return at + HOUR
  return undefined
}

function afterSpan(span: RegExpExecArray, at: Instant): Instant {
  const [, first, second, before, unit, after] = span
  const amount = count(second ?? first!)
  if (unit!.startsWith('min')) return at + amount * MINUTE
  if (/^(?:h|std|stund)/.test(unit!)) return at + amount * HOUR
  if (/^(?:week|sema|woche)/.test(unit!) && !unit!.startsWith('weekday')) return endOfDay(at + amount * 7 * DAY)
  const business = before !== undefined || after !== undefined || /^(?:werk|arbeit|weekday)/.test(unit!)
  return endOfDay(business ? addBusinessDays(at, amount) : at + amount * DAY)
}

function count(text: string): number {
  return NUMBERS[text] ?? Number(text)
}

function addBusinessDays(at: Instant, days: number): Instant {
  let day = at
  for (let left = days; left > 0; ) {
    day += DAY
    const weekday = new Date(day).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left--
  }
  return day
}

function explicitDate(folded: string, at: Instant): Instant | undefined {
  const iso = /\b(20\d\d)-(\d\d)-(\d\d)\b/.exec(folded)
  if (iso !== null) return dateOf(Number(iso[3]), Number(iso[2]), iso[1], at)
  const spoken = DAY_MONTH.exec(folded)
  if (spoken !== null) return dateOf(Number(spoken[1]), monthOf(spoken[2]!), spoken[3], at)
  const american = MONTH_DAY.exec(folded)
  if (american !== null) return dateOf(Number(american[2]), monthOf(american[1]!), american[3], at)
  const numeric = /\b(\d{1,2})[./](\d{1,2})(?:[./](20\d\d|\d\d)?)?(?![\d])/.exec(folded)
  if (numeric === null) return undefined
  const [, a, b, year] = numeric
  const swap = Number(b) > 12
  return dateOf(Number(swap ? b : a), Number(swap ? a : b), year?.length === 2 ? `20${year}` : year, at)
}

function monthOf(name: string): number {
  return MONTHS.findIndex(names => names.split('|').includes(name)) + 1
}

function dateOf(day: number, month: number, year: string | undefined, at: Instant): Instant | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  const thisYear = new Date(at).getUTCFullYear()
  const due = endOfDay(Date.UTC(year === undefined ? thisYear : Number(year), month - 1, day))
  // A date without a year that lies well behind is meant for the next one.
  return year === undefined && due < at - 90 * DAY ? endOfDay(Date.UTC(thisYear + 1, month - 1, day)) : due
}

function friday(at: Instant): Instant {
  return at + ((5 - new Date(at).getUTCDay() + 7) % 7) * DAY
}

function endOfDay(at: Instant): Instant {
  return Math.floor(at / DAY) * DAY + DAY - 1_000
}
