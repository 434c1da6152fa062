/** A moment, in milliseconds since the Unix epoch. Inside the product every time is an Instant; RFC 3339 text is for borders only. */
export type Instant = number

/** A length of time in milliseconds. Written as text (`48h`, `2d`) only in the policy file; see `duration.ts`. */
export type Milliseconds = number

export const SECOND: Milliseconds = 1_000
export const MINUTE: Milliseconds = 60 * SECOND
export const HOUR: Milliseconds = 60 * MINUTE
export const DAY: Milliseconds = 24 * HOUR
