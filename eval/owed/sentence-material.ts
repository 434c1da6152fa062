import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { LabelledSentence, LabelledWords } from './train-sentences.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../datasets/labelled')

interface Turn {
  readonly language: string
  readonly split?: string
  readonly owed: string
  readonly messages: readonly { readonly from: string; readonly text: string }[]
}

/** A sentence of the bank; `writer` names one trade and voice, of which all may be held out together. */
export type BankSentence = LabelledSentence & { readonly from: string; readonly writer?: string }

/** The bank tells offers and conditions from plain requests; all three wait for the customer. Any courtesy of a customer takes note. */
const LEARNED_AS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agent: { offers: 'asks', waits: 'asks' },
  customer: { courtesy: 'notes' },
}

/** What the sentence readers learn from: the bank, and conversations that end with an agent, those for reporting left out. */
export function sentenceMaterial(): { bank: BankSentence[]; customers: BankSentence[]; heard: LabelledWords[] } {
  const sentences = rowsOf<BankSentence>('moves.jsonl').map(row => ({
    ...row,
    move: LEARNED_AS[row.from]?.[row.move] ?? row.move,
  }))
  const turns = [
    ...rowsOf<Turn>('owed-turns.jsonl'),
    ...rowsOf<Turn>('owed-varied.jsonl'),
    ...rowsOf<Turn>('owed-fresh.jsonl'),
  ].filter(({ split }) => split !== 'report')
  const heard = turns.flatMap(({ language, owed, messages }) => {
    const last = messages.at(-1)!
    return last.from === 'agent' ? [{ language, owed, text: last.text }] : []
  })
  return {
    bank: sentences.filter(({ from }) => from === 'agent'),
    customers: sentences.filter(({ from }) => from === 'customer'),
    heard,
  }
}

function rowsOf<T>(file: string): T[] {
  const lines = readFileSync(path.join(FOLDER, file), 'utf8').trim().split('\n')
  return lines.map(line => JSON.parse(line) as T)
}
