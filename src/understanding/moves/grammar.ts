/** How one language says who moves next. All patterns read folded sentences: lower case, no accents, no apostrophes. */
export interface Grammar {
  /** A step that the team takes upon itself and has not taken. */
  readonly promise: RegExp
  /** "It ships on Monday": ours, whoever carries it. */
  readonly dispatch: RegExp
  /** What looks like one: wishes, courtesies, facts. Taken out before `promise` is looked for. */
  readonly noPromise: RegExp
  /** A promise that only brings news: whatever the team says next about the matter keeps it. */
  readonly inform: RegExp
  /** Passed on or asked for, inside the team or outside it: begun, and not done. */
  readonly handed: RegExp
  /** People and departments of the team. */
  readonly team: RegExp
  /** Somebody outside: carriers, banks, makers, sellers, authorities. */
  readonly outsider: RegExp
  /** Something outsiders will do, or the time that they take. */
  readonly outside: RegExp
  /** A parcel or money that has left us. */
  readonly underway: RegExp
  /** "You will have it on Tuesday": theirs if it is under way, else ours. */
  readonly arrival: RegExp
  /** A request without a question mark, or a step only the customer can take. */
  readonly ask: RegExp
  /** A question or sentence that offers a choice: a yes sets us going, a no settles it. */
  readonly offer: RegExp
  /** Our step hangs on the customer's. */
  readonly condition: RegExp
  /** Holds only in a case that may never come, or rounds off. */
  readonly optional: RegExp
  /** Said to be done, or handed over here and now. */
  readonly done: RegExp
  /** The customer's own step, still to come. */
  readonly own: RegExp
  /** What looks like one and is none that anybody waits for. */
  readonly noOwn: RegExp
  /** The customer says that it arrived, works, or is no longer wanted. */
  readonly resolved: RegExp
  /** Something is still wrong or missing. */
  readonly trouble: RegExp
  /** Words of takes-note messages: thanks, agreement, waiting, wishes. */
  readonly harmless: string
}

/** Makers that are named where others say "the manufacturer". */
export const BRANDS =
  '(?:lenovo|dell|asus|acer|philips|xiaomi|huawei|panasonic|garmin|canon|epson|electrolux|dyson|bosch|siemens|samsung|sony|whirlpool|miele)'

/** One pattern of many; each starts and ends at a word's edge. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${patterns.join('|')})\\b`)
}
