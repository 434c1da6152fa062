import { readFileSync, writeFileSync } from 'node:fs'
import { type LabelledTurn, trainOpen } from './train-open.ts'

const LABELLED = new URL('../../datasets/labelled/', import.meta.url)
const TARGET = new URL('../../src/understanding/thanks/open-weights.ts', import.meta.url)
/** Weights are kept in steps of this. */
const GRAIN = 0.05

interface SentenceRow {
  readonly from: string
  readonly text: string
  readonly move: string
  readonly made?: string
}

/** What the weights are learned from: turns written for thanks, and sentences by what they do in a conversation. */
export function readOpenTurns(): LabelledTurn[] {
  const sentences = readRows<SentenceRow>('moves.jsonl').filter(row => row.from === 'agent')
  return [
    ...readRows<LabelledTurn>('thanks-agent-turns.jsonl'),
    ...sentences.map(({ text, move, made }) => ({
      text,
      open: move === 'promise' || move === 'asks',
      ...(made !== undefined && { made: true }),
    })),
  ]
}

/** The module that holds the weights: one byte each, the bias last. */
export function openWeightsModule(turns: readonly LabelledTurn[]): string {
  const steps = Int8Array.from(trainOpen(turns), weight => Math.max(-127, Math.min(127, Math.round(weight / GRAIN))))
  const bytes = Buffer.from(steps.buffer).toString('base64')
  return `/** Learned from datasets/labelled/thanks-agent-turns.jsonl and moves.jsonl by eval/thanks/write-open-weights.ts; never edited by hand. */
export const OPEN_WEIGHTS = {
  grain: ${GRAIN},
  bytes:
    '${bytes}',
}
`
}

function readRows<Row>(name: string): Row[] {
  return readFileSync(new URL(name, LABELLED), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
}

if (import.meta.main) writeFileSync(TARGET, openWeightsModule(readOpenTurns()))
