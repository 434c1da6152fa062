/** `absent` parts are optional; `missing` ones are not. A `warning` works, though not as somebody may think. */
export interface Finding {
  readonly part: string
  readonly state: 'ok' | 'warning' | 'absent' | 'missing'
  readonly found: string
}
