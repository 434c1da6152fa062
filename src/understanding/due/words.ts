/** Number words of en, fr, de, es, it, pt and nl, folded. "A few" is no number: nobody can be held to it. */
export const NUMBERS: Readonly<Record<string, number>> = {
  ...numbered(1, 'a an one un une ein eine einer einem einen eines uno una um uma een'),
  ...numbered(2, 'two deux zwei dos due dois duas twee couple coupleof paio par'),
  ...numbered(3, 'three trois drei tres tre drie'),
  ...numbered(4, 'four quatre vier cuatro quattro quatro'),
  ...numbered(5, 'five cinq funf fuenf cinco cinque vijf'),
  ...numbered(6, 'six sechs seis sei zes'),
  ...numbered(7, 'seven sept sieben siete sette sete zeven'),
  ...numbered(8, 'eight huit acht ocho otto oito huitaine'),
  ...numbered(9, 'nine neuf neun nueve nove negen'),
  ...numbered(10, 'ten dix zehn diez dieci dez tien dizaine decena decina'),
  ...numbered(12, 'twelve douze zwolf zwoelf doce dodici doze twaalf'),
  ...numbered(14, 'fourteen quatorze vierzehn catorce quattordici veertien'),
  ...numbered(15, 'fifteen quinze funfzehn quince quindici quinzaine vijftien'),
  ...numbered(20, 'twenty vingt zwanzig veinte venti vinte twintig'),
  ...numbered(21, 'twenty-one vingt-et-un einundzwanzig'),
  ...numbered(24, 'twenty-four vingt-quatre vierundzwanzig veinticuatro ventiquattro vierentwintig'),
  ...numbered(30, 'thirty trente dreissig treinta trenta trinta dertig'),
  ...numbered(48, 'forty-eight quarante-huit achtundvierzig quarantotto achtenveertig'),
}

/** Folded names, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  'sunday|dimanche|sonntag|domingo|domenica|zondag',
  'monday|lundi|montag|lunes|lunedi|segunda-feira|maandag',
  'tuesday|tues?|mardi|dienstag|martes|martedi|terca-feira|dinsdag',
  'wednesday|wed|mercredi|mittwoch|miercoles|mercoledi|quarta-feira|woensdag',
  'thursday|thurs?|jeudi|donnerstag|jueves|giovedi|quinta-feira|donderdag',
  'friday|fri|vendredi|freitag|viernes|venerdi|sexta-feira|vrijdag',
  'saturday|samedi|samstag|sonnabend|sabado|sabato|zaterdag',
]

/** Folded names, January first. */
export const MONTHS: readonly string[] = [
  'january|jan|janvier|janv|januar|janner|enero|ene|gennaio|janeiro|januari',
  'february|feb|fevrier|fevr|februar|febrero|febbraio|fevereiro|februari',
  'march|mar|mars|marz|maerz|marzo|marco|maart|mrt',
  'april|apr|avril|avr|abril|abr|aprile',
  'may|mai|mayo|maggio|maio|mei',
  'june|jun|juin|juni|junio|giugno|junho',
  'july|jul|juillet|juil|juli|julio|luglio|julho',
  'august|aug|aout|agosto|augustus',
  'september|sept|sep|septembre|septiembre|settembre|setembro',
  'october|oct|octobre|oktober|okt|octubre|ottobre|outubro',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|decembre|dezember|dez|diciembre|dic|dicembre|dezembro',
]

function numbered(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map(word => [word, value]))
}
