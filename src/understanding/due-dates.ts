import type { Instant } from '../core/time.ts'
import { calendarOf, endOf } from './due/calendar.ts'
import { hasClock } from './due/clock.ts'
import { namedDates } from './due/dates.ts'
import { namedDays } from './due/days.ts'
import { namedSpans } from './due/spans.ts'

export interface DueOptions {
  /** IANA name; days end at midnight there. Absent means UTC. */
  readonly timeZone?: string
}

/** Nobody promises in a sentence longer than this. */
const MAX_CHARACTERS = 600
/** No date is worth looking for without one of these. */
const HINT =
  /\d|day|week|month|year|morrow|night|noon|evening|morning|hour|minute|\beod\b|\bcob\b|tm[rw]w|jour|heure|semaine|mois|demain|soir|matin|midi|dimanche|annee|ann?o\b|woche|monat|heute|morgen|abend|mittag|mittwoch|tag|stunde|jahr|hoy|noche|tarde|manana|dia|semana|mes\b|hora|lunes|martes|miercoles|jueves|viernes|sabado|domingo|pasado|oggi|domani|sera|giorn|settiman|mes[ei]\b|\bor[ae]\b|venerdi|lunedi|mercoledi|giovedi|sabato|domenica|hoje|amanha|feira|segunda|terca|quarta|quinta|sexta|dag|vandaag|vanavond|weken|uur|maand|jaar|lundi|mardi|mercredi|jeudi|vendredi|samedi|gennaio|jan|feb|fev|fin|end|mid|mit|early|anfang|\b(?:fri|tue|tues|wed|thu|thurs)\b|ember|embre|emb[re]|april|avril|abril|march|mars|marz|juin|jun|jul|aout|august|agosto|octo|okto|ottobre|outubro|\b(?:may|mai|mayo)\b|viertel|halb|uhr|a las?\b|\bin (?:two|five|ten)\b/

/**
 * The moment by which a folded sentence, written at `at`, says that something will have happened. Spans in hours and minutes
 * are exact; days end at 23:59:59 of the zone, because a promise for Tuesday is kept at any time of Tuesday. Ranges count to their later
 * end, and so do several times in one sentence. Undefined where no time is named, where all that are named lie behind, and where
 * they count from an event still to come.
 */
export function parseDue(folded: string, at: Instant, { timeZone }: DueOptions = {}): Instant | undefined {
  const text = folded.length > MAX_CHARACTERS ? folded.slice(0, MAX_CHARACTERS) : folded
  if (!HINT.test(text)) return undefined
  const calendar = calendarOf(at, timeZone)
  const dates = namedDates(text, calendar)
  // "Friday 10 April" is one day, not two.
  const named = [...dates, ...(dates.length > 0 ? [] : namedDays(text, calendar)), ...namedSpans(text, calendar)]
  const moments = named.map(each => ('day' in each ? endOf(calendar, each.day) : each.instant))
  const ahead = moments.filter(moment => moment >= at)
  if (ahead.length > 0) return Math.max(...ahead)
  return moments.length === 0 && hasClock(text) ? endOf(calendar, calendar.today) : undefined
}
