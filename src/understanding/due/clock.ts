const CLOCK =
  /\b(?:by|before|until|till|at|around|from) (?:noon|midday|\d{1,2}(?::\d\d)? ?(?:am|pm|oclock))\b|\b(?:at|by|before) \d{1,2}:\d\d\b|\b(?:avant|a|vers|jusqua|entre) (?:midi\b|\d{1,2} ?h(?:\d\d|eures)?\b)|\b(?:um|bis|gegen|vor|ab) \d{1,2}(?:[:.]\d\d)? uhr\b|\b(?:um|bis|gegen) (?:viertel|halb|mittag\b)|\b(?:antes de|a|hasta|desde) las? (?:\d{1,2}(?::\d\d)?\b|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|\b(?:entro|alle|prima delle) (?:le )?\d{1,2}(?::\d\d)?\b|\b(?:ate )?as \d{1,2} ?(?:h|horas)\b|\b(?:om|voor) \d{1,2}(?::\d\d)? uur\b/

/** Whether a folded sentence names a time of day: without a day beside it, today's. */
export function hasClock(folded: string): boolean {
  return CLOCK.test(folded)
}
