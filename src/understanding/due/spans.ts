import { HOUR, MINUTE } from '../../core/time.ts'
import { addMonths, addWorkingDays, type Calendar, type Named } from './calendar.ts'
import { NUMBERS } from './words.ts'

const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`
const WORKING =
  'business|working|work|bank|ouvres?|ouvrables?|werktagliche|habiles|laborables|laborales|lavorativi|uteis|werk'
const UNIT =
  'minutes?|mins?|minuten|minuto|minutos|minuti|minuut|hours?|hrs?|h|heures?|stunden?|std|horas?|ore|ora|uur|days?|jours?|tage?n?|dias?|giorni|giorno|dagen|dag|weeks?|semaines?|wochen?|semanas?|settimana|settimane|weken|week|fortnight|months?|mois|monate?n?|mes|meses|mese|mesi|maand|maanden|werktage?n?|arbeitstage?n?|werkdagen|weekdays|jornees?'
const OF =
  '(?:of|more|next|weitere[nr]?|prochaine?s?|proxim[ao]s|de|di|prossim[ei]|komende|kommenden?|full|volle|petite?s?) '
const SPAN = new RegExp(
  `(?<![\\d,.:/#-])\\b(${COUNT})(?: ?(?:-|/|to|or|bis|a|ou|oder|o|and|et|y|und|e|of|tot|ate|through) ?(?:an? |the )?(${COUNT})(?!\\d))?(?:(?<=\\d) ?| )(?:${OF})?(${WORKING})?[ -]?(?:${OF})?(${UNIT})\\b(?: (?:${OF})?(${WORKING})\\b)?`,
  'g',
)
const OR_TWO =
  /\b(?:(?:an?|one) (day|hour|week) or (?:two|so)|un[ae]? (jour|dia|giorno|semaine|semana|heure|hora) (?:ou|o|ou) (?:deux|dos|dois|due)|een (dag|week) of twee|ein,? zwei (tage?n?|wochen?|stunden?))\b/
const HALF =
  /\b(?:half an hour|demi-?heure|halben? stunde|media hora|mezzora|meia hora|half uur|quarter of an hour|quart dheure|viertelstunde|cuarto de hora)\b/
/** "Back in five." */
const BACK_IN = /\bback in (two|five|ten|\d{1,2})(?=[.!]|$)/
const THE_HOUR = /\b(?:within|in|inside) the hour\b|\bdans lheure\b/

/** "Before 14 h" is a time of day. */
const CLOCK_BEFORE =
  /\b(?:las?|les|alle|a|avant|vers|jusqua|des|entre|om|as|um|bis|gegen|by|at|before|et|y|e)(?: \d{1,2} ?h? (?:et|y|e))? $/
/** Before a span: it lies behind, comes again and again, or says how long something holds. */
const NO_DEADLINE_BEFORE =
  /(?:\b(?:vor|il y a|y a|ca fait|cela fait|voila|hace|llev\w+|depuis|seit|since|sinds|for (?:the )?(?:last|past|over)|last|past|ultim[ao]s|derniers?|dernieres?|letzten|valid for|valable|gultig(?: fur)?|valid[oa] (?:durante|por|per)|every|each|alle|jede\w*|chaque|tous les|toutes les|cada|todos los|ogni|elke|waiting(?: for)?|waited(?: for)?|after|apres|nach|tras|dopo|na|apos|desde|once|twice|da|ha|pendant|for)|(?<!\d )\b(?:age|aged)) (?:(?:the|already|deja|schon|bereits|ya|about|uber|plus de|more than|over|mas de|etwa|ca) ?)?$/
const NO_DEADLINE_AFTER =
  /^(?:[ -](?:\w+ )?(?:ago|lang|old|alt|fa|atras|geleden|warranty|guarantee|garantie|garantia|garanzia|free|trial|gratis|gratuit\w*|later|earlier|plus tard|spater|despues|a day|a week|per (?:day|week|month)|pro (?:tag|woche|monat)|par (?:jour|semaine|mois)|al (?:dia|mes)|por (?:dia|semana|mes))\b|-(?:day|hour|week|month|year))/
/** Counted from something that is still to come. */
const FROM_EVENT =
  /^[^.,;]{0,24}\b(?:after|following|from (?:when|receipt|the (?:date|day|moment)|delivery|purchase)|of (?:receipt|receiving|delivery|purchase|the)|once|as soon as|suivant|apres (?!demain)|a compter|a partir d|des (?:reception|que)|nach|ab (?:dem |der )?(?:eingang|erhalt|versand|kauf|zahlung\w*|lieferung|bestell\w*)|tras|desde|despues|dopo|dal(?:la|l)?|apos|depois|vanaf|nadat|na (?:ontvangst|levering))\b/
const ONCE_BEFORE =
  /\b(?:once|as soon as|when|after|following|sobald|wenn|nach (?:dem |der |ihrer |erhalt|eingang)|des (?:que|reception|leur)|une fois|apres|cuando|en cuanto|una vez|tras|dopo|appena|quando|assim que|zodra|nadat|na (?:ontvangst|levering))\b[^.;]*$/
const NOW =
  /\b(?:from (?:now|today)|ab (?:heute|jetzt|sofort)|desde (?:hoy|ahora)|a partir d(?:aujourdhui|e hoy|e maintenant|e hoje)|vanaf (?:nu|vandaag))\b/

/** Spans that set a deadline: "within 5 working days", "sous 48h", "in 2-3 Werktagen". A range counts to its later end. */
export function namedSpans(folded: string, calendar: Calendar): Named[] {
  const named: Named[] = []
  for (const span of folded.matchAll(SPAN)) {
    const before = folded.slice(Math.max(0, span.index - 60), span.index)
    const after = folded.slice(span.index + span[0].length, span.index + span[0].length + 60)
    const behind = NO_DEADLINE_BEFORE.test(before) && !(span[2] !== undefined && /\bda $/.test(before))
    if (behind) continue
    const isClock = /^\d/.test(span[1]!) && span[2] === undefined && CLOCK_BEFORE.test(before)
    if (isClock && (span[4] === 'h' || before.endsWith('las '))) continue
    if (NO_DEADLINE_AFTER.test(after)) continue
    if ((FROM_EVENT.test(after) || ONCE_BEFORE.test(before)) && !NOW.test(after)) continue
    named.push(afterSpan(span, calendar))
  }
  const or = OR_TWO.exec(folded)
  if (or !== null) named.push(after(calendar, 2, (or[1] ?? or[2] ?? or[3] ?? or[4])!, false))
  if (HALF.test(folded)) named.push({ instant: calendar.at + 30 * MINUTE })
  const back = BACK_IN.exec(folded)
  if (back !== null) named.push({ instant: calendar.at + count(back[1]!) * MINUTE })
  if (THE_HOUR.test(folded)) named.push({ instant: calendar.at + HOUR })
  return named
}

function afterSpan(span: RegExpMatchArray, calendar: Calendar): Named {
  const [, first, second, before, unit, behind] = span
  const amount = Math.max(count(first!), second === undefined ? 0 : count(second))
  return after(calendar, amount, unit!, before !== undefined || behind !== undefined)
}

function after(calendar: Calendar, amount: number, unit: string, working: boolean): Named {
  const { at, today } = calendar
  if (unit.startsWith('min')) return { instant: at + amount * MINUTE }
  if (/^(?:h|std|stund|or|uur)/.test(unit)) return { instant: at + amount * HOUR }
  if (unit === 'fortnight') return { day: today + 14 * amount }
  if (/^(?:weeks?$|sema|woche|setti|weken)/.test(unit)) return { day: today + 7 * amount }
  if (/^(?:mo|me|maa)/.test(unit)) return { day: addMonths(today, amount) }
  if (working || /^(?:werk|arbeit|weekday)/.test(unit)) return { day: addWorkingDays(today, amount) }
  return { day: today + amount }
}

function count(text: string): number {
  return NUMBERS[text] ?? Number(text)
}
