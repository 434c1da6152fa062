import { readFileSync } from 'node:fs'

/** A raw mail and who or what sent it: `human`, or the kind of machine. */
export interface AutomaticMail {
  readonly id: string
  readonly kind: string
  readonly raw: string
}

/** Mails of many servers, desks and languages, and of people whose words resemble them; all invented for this project. */
export function automaticMails(): readonly AutomaticMail[] {
  return readFileSync(new URL('./automatic.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as AutomaticMail)
}
