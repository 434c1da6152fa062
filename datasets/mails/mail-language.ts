import { readFileSync } from 'node:fs'

/** What mail programs and a shop's customer write in one language. `{n}` and `{a}` stand for the other side's name and address. */
export interface MailLanguage {
  readonly lang: string
  /** Only ever reported on: nothing was mended by looking at mails in it. */
  readonly heldOut: boolean
  /** Two lines of the customer. */
  readonly reply: readonly [string, string]
  /** Two lines of the shop. */
  readonly shop: readonly [string, string]
  readonly bye: string
  readonly gmail: string
  readonly apple: string
  /** From, sent, to, subject. */
  readonly labels: readonly [string, string, string, string]
  readonly sent: string
  readonly original: string
  readonly forwarded: string
  /** What a telephone adds. */
  readonly phone: string
}

/** 63 languages, written for this project. */
export function mailLanguages(): readonly MailLanguage[] {
  return readFileSync(new URL('./languages.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as MailLanguage)
}
