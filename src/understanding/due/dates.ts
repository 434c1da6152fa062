import { type Calendar, dateOf, dayOfDate, lastOfMonth, type Named } from './calendar.ts'
import { MONTHS } from './words.ts'

const MONTH = MONTHS.join('|')
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/g
const DAY_MONTH = new RegExp(
  `(?<![\\d.,:/])\\b(\\d{1,2})(?:st|nd|rd|th|er|o|\\.)?(?: (?:of|de|di|del))? (${MONTH})\\b\\.?(?:,? (?:de |del )?(20\\d\\d))?`,
  'g',
)
const MONTH_DAY = new RegExp(
  `\\b(${MONTH})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,]\\d| ?(?:h|uhr|%|am|pm|eur|€))\\b(?:,? (20\\d\\d))?`,
  'g',
)
const NUMERIC =
  /(?<![\d.,/:#-])(?:(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?|(\d{1,2})\.(\d{1,2})\.(?:(20\d\d|\d\d)\b)?|(\d{1,2})[.-](\d{1,2})[.-](20\d\d))(?![\d/])/g
const DOTTED_SHORT = /\b(?:bis|zum|am|ab|den|dem|vom) (\d{1,2})\.(\d{1,2})(?![\d.])/g
/** A day of the month alone: "by the 25th", "am 5.", "le 15". */
const DAY_ONLY =
  /\b(?:the (\d{1,2})(?:st|nd|rd|th)|(?:am|zum|den|dem|bis) (\d{1,2})\.(?= |$)(?! ?(?:uhr|euro?|%|tag))|(?:le|el|il|dia|del|al|op|o|the) (\d{1,2})(?= ?(?:[.,;!)]|$| (?:de cada mes|de este mes|du mois|de ce mois|of (?:this|the) month|des monats|del mese|inclus|au plus tard|a mas tardar|at|entre|between|zwischen|um|a las|a partir)\b)))/g
const NAMED_MONTH = new RegExp(
  `\\b(?:(end|late|fin|fins|ende|finales|final|fine|fim|eind)|(mid|middle|mi|mitte|mediados|meta|meados|medio)|(early|beginning|start|debut|anfang|principios|inicio|inizio|begin))[ -](?:of |de |d|di |van )?(${MONTH})\\b`,
  'g',
)
/** Below this many days a date without a year lies behind; beyond, the next year is meant. */
const JUST_PAST = 120

/** Dates of the calendar: "12 March", "March 12th", "24.12.", "3/4", "end of May". */
export function namedDates(folded: string, calendar: Calendar): Named[] {
  const named: Named[] = []
  const add = (day: number | undefined): void => void (day !== undefined && named.push({ day }))
  for (const [, year, month, day] of folded.matchAll(ISO)) add(dayOf(calendar, day!, Number(month), year))
  for (const [, day, month, year] of folded.matchAll(DAY_MONTH)) add(dayOf(calendar, day!, monthOf(month!), year))
  for (const found of folded.matchAll(MONTH_DAY)) {
    // "24 March 10 h" has its day in front.
    if (!/\d(?:st|nd|rd|th|er|\.)? (?:of |de |di )?$/.test(folded.slice(Math.max(0, found.index - 8), found.index)))
      add(dayOf(calendar, found[2]!, monthOf(found[1]!), found[3]))
  }
  for (const found of folded.matchAll(NUMERIC)) add(numeric(calendar, found))
  for (const [, day, month] of folded.matchAll(DOTTED_SHORT)) add(dayOf(calendar, day!, Number(month), undefined))
  for (const [, end, middle, , name] of folded.matchAll(NAMED_MONTH)) {
    const month = monthOf(name!)
    const last = dateOf(dayOf(calendar, '28', month, undefined)!)
    add(end ? lastOfMonth(last.year, month) : dayOfDate(last.year, month, middle ? 15 : 5))
  }
  if (named.length > 0) return named
  for (const [, a, b, c] of folded.matchAll(DAY_ONLY)) add(nextDayOfMonth(calendar, Number(a ?? b ?? c)))
  return named
}

function monthOf(name: string): number {
  return MONTHS.findIndex(names => names.split('|').includes(name)) + 1
}

/** `4/5` is read day first, or month first where only that is near: promises are. */
function numeric(calendar: Calendar, found: RegExpMatchArray): number | undefined {
  const first = (found[1] ?? found[4] ?? found[7])!
  const second = (found[2] ?? found[5] ?? found[8])!
  const year = found[3] ?? found[6] ?? found[9]
  const full = year?.length === 2 ? `20${year}` : year
  // Around the clock is no date.
  if (first === '24' && second === '7') return undefined
  const dayFirst = dayOf(calendar, first, Number(second), full)
  if (found[1] === undefined) return dayFirst
  const monthFirst = dayOf(calendar, second, Number(first), full)
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst
  const ahead = (day: number): number => (day < calendar.today ? Number.POSITIVE_INFINITY : day - calendar.today)
  return ahead(monthFirst) < 45 && ahead(dayFirst) > 60 ? monthFirst : dayFirst
}

function dayOf(calendar: Calendar, date: string, month: number, year: string | undefined): number | undefined {
  const wanted = Number(date)
  if (wanted < 1 || month < 1 || month > 12) return undefined
  const thisYear = dateOf(calendar.today).year
  const inYear = (y: number): number | undefined =>
    wanted > dateOf(lastOfMonth(y, month)).date ? undefined : dayOfDate(y, month, wanted)
  if (year !== undefined) return inYear(Number(year))
  const day = inYear(thisYear)
  return day !== undefined && day < calendar.today - JUST_PAST ? inYear(thisYear + 1) : day
}

function nextDayOfMonth({ today }: Calendar, date: number): number | undefined {
  const { year, month } = dateOf(today)
  for (let ahead = 0; ahead < 3; ahead++) {
    const last = lastOfMonth(year, month + ahead)
    const day = dayOfDate(year, month + ahead, date)
    if (date >= 1 && day <= last && day >= today) return day
  }
  return undefined
}
