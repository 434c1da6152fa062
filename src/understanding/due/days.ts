import { type Calendar, dateOf, dayOfDate, friday, lastOfMonth, type Named, nextMonday } from './calendar.ts'
import { WEEKDAYS } from './words.ts'

const TODAY =
  /\b(?:today|tonight|this (?:very |same )?(?:afternoon|evening|morning)|end of (?:the |my |our )?(?:business |working )?day|eod|cob|close of business|before (?:i|we) (?:finish|close|leave)|by midnight|aujourdhui|ce (?:soir|matin|jour)|cet(?:te)? (?:apres[ -]midi|nuit|matinee)|dans (?:la (?:journee|soiree|matinee)|lapres[ -]midi)|fin de (?:la )?(?:journee|matinee)|avant minuit|heute|im laufe des tages|ende des tages|tagesende|bis feierabend|diesen (?:nachmittag|abend|vormittag)|hoy|esta (?:misma )?(?:noche|tarde|manana|medianoche)|(?:final|largo|dentro|acabe|termine) (?:del|el) dia|en el dia|oggi|stasera|stamattina|stanotte|questa (?:sera|mattina)|questo pomeriggio|in giornata|fine (?:della )?giornata|hoje|(?:fim|final|decorrer) do dia|vandaag|vanmiddag|vanavond|vanochtend|vannacht|eind(?:e)? van de (?:mid)?dag|in de loop van de dag)\b/
const AFTER_TOMORROW =
  /\b(?:day after tomorrow|apres[ -]demain|u(?:e)?bermorgen|(?:pasado manana|manana (?:y|o) pasado)|dopodomani|depois de amanha|overmorgen)\b/g
const TOMORROW =
  /\b(?:tomorrow|tomorow|tmrw|tmw|demain|domani|amanha)\b|(?<!\b(?:la|esta|misma|cada|media|buena) )\bmanana\b|(?<!\b(?:guten|heute|am|jeden|gestern|goede|so[nm]+tag|montag|dienstag|mittwoch|donnerstag|freitag|samstag) )\bmorgen\b/

const NEXT_WEEK =
  /\b(?:next week|semaine prochaine|semaine qui vient|(?:nachste[nr]?|kommende[nr]?|der folgenden) woche|proxima semana|semana que viene|semana proxima|semana que vem|settimana prossima|prossima settimana|volgende week|komende week)\b/
const THIS_WEEK =
  /\b(?:this week|(?:end|close|rest) of (?:the |this )?week|later in the week|(?:cette|fin de(?: la| cette)?|dans la|courant de la|au cours de la|courant) semaine|diese[rn]? woche|ende (?:der|dieser) woche|wochenende? der|laufe der woche|esta (?:misma )?semana|final(?:es)? de (?:la |esta )?semana|(?:largo|dentro|acabe|termine|curso) (?:de )?(?:la|esta) semana|questa settimana|fine (?:della|di questa) settimana|in settimana|(?:fim|final) (?:da|desta) semana|nesta semana|deze week|eind(?:e)? van de(?:ze)? week|loop van de week)\b/
/** "En début de semaine": of the one to come. */
const WEEK_START =
  /\b(?:(?:early|start|beginning) (?:in|of) the week|debut de (?:la )?semaine|anfang (?:der )?woche|(?:principios|comienzos|inicio) de (?:la )?semana|inizio settimana|inicio da semana|begin van de week)\b/
const WEEKEND = /\b(?:week-?end|wochenende|fin de semana|fine settimana|fim de semana)\b/
const EARLY = /\b(?:early|beginning|start|debut|anfang|anfangs|principios?|comienzos?|inicio|inizio|begin)\b/
const MIDDLE = /\b(?:middle|mid|milieu|mitte|mediados|meta|meados|metade|midden|halverwege)\b/

const NEXT_MONTH =
  /\b(?:next month|mois prochain|(?:nachste[nr]?|kommende[nr]?) monats?|mes que viene|proximo mes|prossimo mese|mese prossimo|mes que vem|volgende maand)\b/
const MONTH_END =
  /\b(?:(?:end|rest) of (?:the |this )?month|month end|this month|(?:fin (?:du|de ce)|courant|ce) mois|monatsende|ende (?:des|dieses) monats|diesen monat|(?:a )?fin(?:al|ales)? de(?:l| este)? mes|este mes|fine (?:del )?mese|fine mese|(?:fim|final) do mes|eind(?:e)? van de(?:ze)? maand|maandeinde)\b/
const YEAR_END =
  /\b(?:end of (?:the |this )?year|year end|fin de lannee|fin dannee|jahresende|ende des jahres|fin(?:al|ales)? de(?:l)? ano|fine (?:dell)?anno|fim do ano|eind(?:e)? van het jaar)\b/

const DAY_NAME = new RegExp(
  `(?<=(\\S+ )?)\\b(?:${WEEKDAYS.map(names => `(${names})`).join('|')})(?:morgen|vormittag|mittag|nachmittag|abend|ochtend|middag|avond|s)?\\b(?: (\\S+))?`,
  'g',
)
/** Portuguese names days by number; alone they are mere ordinals. */
const PORTUGUESE_DAY =
  /\b(?:na|ate(?: a)?|esta|nesta|proxima|para) (segunda|terca|quarta|quinta|sexta)(?!-feira)\b(?: (?:as|de manha|a tarde|que vem)|[ .,!]*$|[.,!])/g
const PAST_BEFORE =
  /^(?:last|past|dernier|letzten|letzter|vergangenen|vorigen|since|depuis|seit|desde|sinds|vorige|afgelopen|every|each|chaque|jeden|cada|scorso|jede[rn]?)$/
const PAST_AFTER = /^(?:dernier|passe|pasado|scorso|passad[ao]|jl)$/

/** Days told by name or by their distance: "tomorrow", "bis Freitag", "fin de mois", "early next week". */
export function namedDays(folded: string, calendar: Calendar): Named[] {
  const named: Named[] = []
  const { today } = calendar
  if (TODAY.test(folded)) named.push({ day: today })
  const rest = folded.replace(AFTER_TOMORROW, '#')
  if (rest !== folded) named.push({ day: today + 2 })
  else if (TOMORROW.test(rest)) named.push({ day: today + 1 })
  const weekdays = [...weekdaysIn(folded)]
  const inNextWeek = NEXT_WEEK.test(folded)
  for (const { weekday, next } of weekdays)
    named.push({ day: inNextWeek ? nextMonday(calendar) + ((weekday + 6) % 7) : coming(calendar, weekday, next) })
  if (weekdays.length === 0) named.push(...weeksIn(folded, calendar, inNextWeek))
  named.push(...monthsIn(folded, calendar))
  return named
}

function* weekdaysIn(folded: string): Generator<{ weekday: number; next: boolean }> {
  for (const found of folded.matchAll(DAY_NAME)) {
    const before = found[1]?.trim() ?? ''
    if (PAST_BEFORE.test(before) || PAST_AFTER.test(found[9] ?? '')) continue
    yield { weekday: found.slice(2, 9).findIndex(name => name !== undefined), next: before === 'next' }
  }
  for (const found of folded.matchAll(PORTUGUESE_DAY))
    yield { weekday: ['', 'segunda', 'terca', 'quarta', 'quinta', 'sexta'].indexOf(found[1]!), next: false }
}

/** The next day of that name; English "next Tuesday" is that of the week to come. */
function coming(calendar: Calendar, weekday: number, next: boolean): number {
  const ahead = (weekday - calendar.weekday + 7) % 7 || 7
  const day = calendar.today + ahead
  return next && day < nextMonday(calendar) ? day + 7 : day
}

function weeksIn(folded: string, calendar: Calendar, inNextWeek: boolean): Named[] {
  if (inNextWeek) {
    const monday = nextMonday(calendar)
    return [{ day: monday + (EARLY.test(folded) ? 1 : MIDDLE.test(folded) ? 2 : 4) }]
  }
  if (WEEK_START.test(folded)) return [{ day: coming(calendar, 2, false) }]
  if (THIS_WEEK.test(folded)) return [{ day: friday(calendar) }]
  if (WEEKEND.test(folded)) return [{ day: calendar.today + ((7 - calendar.weekday) % 7) }]
  return []
}

function monthsIn(folded: string, { today }: Calendar): Named[] {
  const { year, month } = dateOf(today)
  if (NEXT_MONTH.test(folded))
    return [{ day: EARLY.test(folded) ? dayOfDate(year, month + 1, 5) : lastOfMonth(year, month + 1) }]
  if (MONTH_END.test(folded)) return [{ day: lastOfMonth(year, month) }]
  return YEAR_END.test(folded) ? [{ day: dayOfDate(year, 12, 31) }] : []
}
