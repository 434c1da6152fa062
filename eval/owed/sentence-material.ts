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

/** What the sentence reader learns from: the bank's agents, and conversations that end with an agent, those for reporting left out. */
export function sentenceMaterial(): { bank: LabelledSentence[]; heard: LabelledWords[] } {
  const bank = rowsOf<LabelledSentence & { from: string }>('moves.jsonl').filter(({ from }) => from === 'agent')
  const turns = [
    ...rowsOf<Turn>('owed-turns.jsonl'),
    ...rowsOf<Turn>('owed-varied.jsonl'),
    ...rowsOf<Turn>('owed-fresh.jsonl'),
  ].filter(({ split }) => split !== 'report')
  const heard = turns.flatMap(({ language, owed, messages }) => {
    const last = messages.at(-1)!
    return last.from === 'agent' ? [{ language, owed, text: last.text }] : []
  })
  return { bank, heard }
}

function rowsOf<T>(file: string): T[] {
  const lines = readFileSync(path.join(FOLDER, file), 'utf8').trim().split('\n')
  return lines.map(line => JSON.parse(line) as T)
}
