import { readFileSync } from 'node:fs'

/** A mail as one program writes it, and the words its author typed. */
export interface ProgramMail {
  readonly client: string
  readonly text: string
  readonly reply: string
}

/** Answers written with mail programs, services and gateways of many countries, invented for this project. */
export function programMails(): readonly ProgramMail[] {
  return readFileSync(new URL('./programs.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ProgramMail)
}
