import type { MailLanguage } from './mail-language.ts'

/** One program, and the way its user answers. */
export interface MailClient {
  readonly client: string
  /** The plain text of an answer in this language, and what of it the customer typed. */
  readonly write: (language: MailLanguage) => { readonly text: string; readonly reply: string }
}

/** The customer's name, the same in all languages. */
export const NAME = 'Robin Novak'

export function withSender(attribution: string): string {
  return attribution.replace('{n}', 'Northwind Shop').replace('{a}', 'help@northwind.example')
}

export function quoted(lines: readonly string[]): string {
  return lines.map(line => `> ${line}`.trimEnd()).join('\n')
}

/** Broken at the last blank before `width`, as clients do with long lines. */
export function wrapped(line: string, width: number): string {
  if (line.length <= width) return line
  const at = line.lastIndexOf(' ', width)
  return at < 1 ? line : `${line.slice(0, at)}\n${wrapped(line.slice(at + 1), width)}`
}
