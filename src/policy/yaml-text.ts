/** Words that YAML would read as something else than text. */
const RESERVED = /^(true|false|null|yes|no|on|off|y|n|~)$/i

/** A scalar as YAML text. Names come from helpdesks and may hold anything: whatever is not plainly a word is quoted. */
export function quote(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value)
  return /^[A-Za-z_][\w.-]*( [\w.-]+)*$/.test(value) && !RESERVED.test(value) ? value : JSON.stringify(value)
}

/** A list on one line. */
export function flow(values: readonly string[]): string {
  return `[${values.map(quote).join(', ')}]`
}

/** A comment on one line, whatever stands in it. */
export function note(text: string, indent = 0): string {
  return `${' '.repeat(indent)}# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`
}
