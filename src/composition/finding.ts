/** `absent` parts are optional; `missing` ones are not. */
export interface Finding {
  readonly part: string
  readonly state: 'ok' | 'absent' | 'missing'
  readonly found: string
}
