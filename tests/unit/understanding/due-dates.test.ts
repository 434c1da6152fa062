import { describe, expect, it } from 'vitest'
import { parseDue } from '../../../src/understanding/due-dates.ts'
import { fold } from '../../../src/understanding/fold.ts'

/** A Wednesday, ten in the morning. */
const AT = Date.UTC(2026, 10, 18, 10)
const dayAfter = (words: string, at = AT, timeZone?: string): string | undefined => {
  const due = parseDue(fold(words), at, timeZone === undefined ? {} : { timeZone })
  return due === undefined ? undefined : new Date(due).toISOString().slice(0, 10)
}

describe('days that are promised', () => {
  it.each([
    ['you will hear from me on Friday at the latest', '2026-11-20'],
    ['you will have it tomorrow morning', '2026-11-19'],
    ['in your inbox by noon tomorrow', '2026-11-19'],
    ["I'll update you by end of day", '2026-11-18'],
    ['let me check tonight', '2026-11-18'],
    ['we will call you later today', '2026-11-18'],
    ['the day after tomorrow at the latest', '2026-11-20'],
    ['by Wednesday', '2026-11-25'],
    ['next Friday', '2026-11-27'],
    ['next Tuesday', '2026-11-24'],
    ['this Friday', '2026-11-20'],
    ['it ships on Monday', '2026-11-23'],
    ['Tuesday next week', '2026-11-24'],
    ['by next week', '2026-11-27'],
    ['early next week', '2026-11-24'],
    ['by the middle of next week', '2026-11-25'],
    ['by the end of the week', '2026-11-20'],
    ['sometime this week', '2026-11-20'],
    ['over the weekend', '2026-11-22'],
    ['at the end of the month', '2026-11-30'],
    ['next month', '2026-12-31'],
    ['before the end of the year', '2026-12-31'],
    ['end of January', '2027-01-31'],
    ['mid-December', '2026-12-15'],
    ['within 5 days', '2026-11-23'],
    ['in 3 to 5 working days', '2026-11-25'],
    ['3-5 business days', '2026-11-25'],
    ['one working day', '2026-11-19'],
    ['it takes up to ten business days', '2026-12-02'],
    ['within the next two weeks', '2026-12-02'],
    ['in a fortnight', '2026-12-02'],
    ['in a week', '2026-11-25'],
    ['a day or two', '2026-11-20'],
    ['in a couple of days', '2026-11-20'],
    ['within one month', '2026-12-18'],
    ['on 3 January', '2027-01-03'],
    ['December 4th', '2026-12-04'],
    ['by the 25th', '2026-11-25'],
    ['by the 5th of this month', '2026-12-05'],
    ['Friday 20 November', '2026-11-20'],
    ['by 2026-12-01', '2026-12-01'],
    ['on 11/30', '2026-11-30'],
    ['before 12/05', '2026-12-05'],
    ['before 5pm', '2026-11-18'],
    ['goes out today, you will have it tomorrow', '2026-11-19'],
    ['Tuesday or Wednesday', '2026-11-25'],
    ['je reviens vers vous demain', '2026-11-19'],
    ["d'ici lundi", '2026-11-23'],
    ['sous 48 heures', '2026-11-20'],
    ['sous 48h', '2026-11-20'],
    ['sous deux jours ouvrés', '2026-11-20'],
    ['dans un délai de 5 jours ouvrables', '2026-11-25'],
    ['comptez 2 à 3 jours ouvrés', '2026-11-23'],
    ["dans l'après-midi", '2026-11-18'],
    ['dans la journée', '2026-11-18'],
    ["aujourd'hui même", '2026-11-18'],
    ['ce soir', '2026-11-18'],
    ['en fin de journée', '2026-11-18'],
    ['après-demain', '2026-11-20'],
    ['mardi prochain', '2026-11-24'],
    ['avant vendredi midi', '2026-11-20'],
    ['en fin de semaine', '2026-11-20'],
    ['ce week-end', '2026-11-22'],
    ['la semaine prochaine', '2026-11-27'],
    ['en début de semaine prochaine', '2026-11-24'],
    ['mardi de la semaine prochaine', '2026-11-24'],
    ['fin du mois', '2026-11-30'],
    ['à la fin du mois prochain', '2026-12-31'],
    ['fin janvier', '2027-01-31'],
    ['mi-décembre', '2026-12-15'],
    ['le 12 décembre', '2026-12-12'],
    ["jusqu'au 27 novembre", '2026-11-27'],
    ['le 1er décembre', '2026-12-01'],
    ['le 30/11', '2026-11-30'],
    ['sous une semaine', '2026-11-25'],
    ['sous quinzaine de jours', '2026-12-03'],
    ["dans l'heure", '2026-11-18'],
    ['les deux prochains jours', '2026-11-20'],
    ['ich melde mich bis Dienstag', '2026-11-24'],
    ['wir schreiben Ihnen morgen', '2026-11-19'],
    ['morgen Vormittag', '2026-11-19'],
    ['heute Nachmittag', '2026-11-18'],
    ['noch heute', '2026-11-18'],
    ['übermorgen', '2026-11-20'],
    ['am Freitagvormittag', '2026-11-20'],
    ['bis Ende der Woche', '2026-11-20'],
    ['noch diese Woche', '2026-11-20'],
    ['nächste Woche', '2026-11-27'],
    ['Anfang nächster Woche', '2026-11-24'],
    ['Dienstag nächster Woche', '2026-11-24'],
    ['am Wochenende', '2026-11-22'],
    ['Ende des Monats', '2026-11-30'],
    ['Ende Dezember', '2026-12-31'],
    ['Mitte Dezember', '2026-12-15'],
    ['innerhalb von zwei Wochen', '2026-12-02'],
    ['in 2-3 Werktagen', '2026-11-23'],
    ['binnen 48 Stunden', '2026-11-20'],
    ['3-5 Werktage', '2026-11-25'],
    ['in ein bis zwei Tagen', '2026-11-20'],
    ['bis 24.12.', '2026-12-24'],
    ['bis zum 30.11.2026', '2026-11-30'],
    ['bis zum 4. Dezember', '2026-12-04'],
    ['am 30.', '2026-11-30'],
    ['bis Mittwoch, 12 Uhr', '2026-11-25'],
    ['bis 18 Uhr', '2026-11-18'],
    ['in den nächsten drei Tagen', '2026-11-21'],
    ['le escribo mañana', '2026-11-19'],
    ['mañana por la mañana', '2026-11-19'],
    ['mañana por la tarde', '2026-11-19'],
    ['esta misma tarde', '2026-11-18'],
    ['esta noche', '2026-11-18'],
    ['hoy antes de las 20 h', '2026-11-18'],
    ['antes de las 14 h', '2026-11-18'],
    ['antes del jueves', '2026-11-19'],
    ['pasado mañana', '2026-11-20'],
    ['entre mañana y pasado', '2026-11-20'],
    ['en 2 días', '2026-11-20'],
    ['en un plazo de 3 o 4 días laborables', '2026-11-24'],
    ['en un máximo de 3 días hábiles', '2026-11-23'],
    ['entre 5 y 7 días', '2026-11-25'],
    ['en las próximas 48 horas', '2026-11-20'],
    ['en los próximos 10 días', '2026-11-28'],
    ['la semana que viene', '2026-11-27'],
    ['a principios de la semana que viene', '2026-11-24'],
    ['antes de que acabe la semana', '2026-11-20'],
    ['este fin de semana', '2026-11-22'],
    ['a finales de mes', '2026-11-30'],
    ['a mediados de diciembre', '2026-12-15'],
    ['el 4 de diciembre', '2026-12-04'],
    ['el viernes 20 a las 9', '2026-11-20'],
    ['un par de horas', '2026-11-18'],
    ['entro stasera', '2026-11-18'],
    ['domani mattina', '2026-11-19'],
    ['dopodomani', '2026-11-20'],
    ['entro venerdì', '2026-11-20'],
    ['da 3 a 5 giorni lavorativi', '2026-11-25'],
    ['entro la fine della settimana', '2026-11-20'],
    ['la settimana prossima', '2026-11-27'],
    ['entro fine mese', '2026-11-30'],
    ['il 4 dicembre', '2026-12-04'],
    ['até ao final do dia', '2026-11-18'],
    ['amanhã', '2026-11-19'],
    ['até sexta-feira', '2026-11-20'],
    ['na segunda', '2026-11-23'],
    ['até 5 dias úteis', '2026-11-25'],
    ['na próxima semana', '2026-11-27'],
    ['até ao fim do mês', '2026-11-30'],
    ['vanmiddag nog', '2026-11-18'],
    ['ik laat het morgen weten', '2026-11-19'],
    ['uiterlijk vrijdag', '2026-11-20'],
    ['3 tot 5 werkdagen', '2026-11-25'],
    ['binnen twee weken', '2026-12-02'],
    ['volgende week', '2026-11-27'],
    ['eind van de maand', '2026-11-30'],
  ])('%s → %s', (words, due) => {
    expect(dayAfter(words)).toBe(due)
  })

  it.each([
    ['within 24 hours', Date.UTC(2026, 10, 19, 10)],
    ['in a couple of hours', Date.UTC(2026, 10, 18, 12)],
    ['binnen einer Stunde', Date.UTC(2026, 10, 18, 11)],
    ['dans 30 minutes', Date.UTC(2026, 10, 18, 10, 30)],
    ['en media hora', Date.UTC(2026, 10, 18, 10, 30)],
    ['24-48h', Date.UTC(2026, 10, 20, 10)],
    ['by Friday', Date.UTC(2026, 10, 20, 23, 59, 59)],
  ])('is exact in hours: %s', (words, due) => {
    expect(parseDue(fold(words), AT)).toBe(due)
  })

  it.each([
    ['next Tuesday', '2026-11-16', '2026-11-24'],
    ['by Friday', '2026-11-16', '2026-11-20'],
    ['this week', '2026-11-21', '2026-11-27'],
    ['next week', '2026-11-22', '2026-11-27'],
    ['at the weekend', '2026-11-22', '2026-11-22'],
    ['in 3 working days', '2026-11-20', '2026-11-25'],
    ['within a month', '2027-01-31', '2027-02-28'],
  ])('%s, written on %s → %s', (words, written, due) => {
    expect(dayAfter(words, Date.parse(`${written}T10:00:00Z`))).toBe(due)
  })
})

describe('what is no promised day', () => {
  it.each([
    'guten Morgen',
    'heute Morgen habe ich nichts zu tun'.replace('heute Morgen', 'jeden Morgen'),
    'está todo bien',
    'we sent it two days ago',
    'as soon as possible',
    'in the next few days',
    'in den nächsten Tagen',
    'dans quelques jours',
    'en unos días',
    'il y a 3 jours',
    'vor zwei Wochen',
    'hace 3 días',
    'since Monday',
    'depuis mardi',
    'it has a two-year warranty',
    'the offer is valid for 30 days',
    'within 14 days of receipt',
    'dans les 14 jours suivant la réception du colis',
    'innerhalb von 5 Tagen nach Eingang der Ware',
    'unos diez días desde la recogida',
    'once it is here we need two or three days',
    'we are there 24/7',
    'it costs 19.98',
    'your order from 12 November',
    'la mañana',
  ])('%s', words => {
    expect(dayAfter(words)).toBe(undefined)
  })
})

describe('the zone of the team', () => {
  it('ends its days at midnight there', () => {
    const evening = Date.UTC(2026, 10, 18, 23, 30)

    expect(parseDue('today', evening, { timeZone: 'Europe/Paris' })).toBe(Date.UTC(2026, 10, 19, 22, 59, 59))
    expect(parseDue('by friday', evening, { timeZone: 'America/New_York' })).toBe(Date.UTC(2026, 10, 21, 4, 59, 59))
    expect(parseDue('tomorrow', evening, { timeZone: 'Asia/Tokyo' })).toBe(Date.UTC(2026, 10, 20, 14, 59, 59))
  })

  it('keeps the wall clock over a change of the hour', () => {
    const before = Date.UTC(2026, 9, 23, 10)

    expect(parseDue('in 3 days', before, { timeZone: 'Europe/Berlin' })).toBe(Date.UTC(2026, 9, 26, 22, 59, 59))
  })
})
