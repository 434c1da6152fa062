import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Ticket } from '../../src/history/ticket.ts'
import { readBody } from '../../src/text/read-body.ts'
import { readMessageText } from '../../src/text/read-message-text.ts'
import type { IntentModel } from '../../src/understanding/intents/intent-model.ts'
import { deserializeIntentModel, serializeIntentModel } from '../../src/understanding/intents/serialize-intent-model.ts'

/** What the parts of reading are measured on, in slices that share no text: the first warms up, each other is one round. */
export interface Material {
  readonly slices: readonly Slice[]
  /** Answers to search, `id` and text. */
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[]
  readonly models: { readonly lexical: IntentModel; readonly fused: IntentModel | null }
  /** What the models were learned from. */
  readonly lessons: readonly { readonly text: string; readonly label: string }[]
}

export interface Slice {
  readonly threads: readonly Ticket[]
  /** Bodies as they came, with quotes and signatures. */
  readonly bodies: readonly string[]
  /** HTML bodies as they came. */
  readonly pages: readonly string[]
  /** What customers and agents wrote. */
  readonly texts: readonly string[]
  readonly agentTexts: readonly string[]
}

const MOST_DOCUMENTS = 600

/** Deals tickets and threads out to `count` slices. */
export function cutSlices(tickets: readonly Ticket[], threads: readonly Ticket[], count: number): Slice[] {
  return Array.from({ length: count }, (_, slice): Slice => {
    const messages = tickets.filter((_, i) => i % count === slice).flatMap(ticket => ticket.messages)
    const own = threads.filter((_, i) => i % count === slice)
    const written = (from: 'customer' | 'agent'): string[] =>
      own.flatMap(({ messages: said }) => said.filter(message => message.from === from).map(readMessageText))
    return {
      threads: own,
      bodies: messages.filter(({ from, public: isPublic }) => from === 'customer' && isPublic).map(readBody),
      pages: messages.flatMap(({ html }) => html ?? []),
      texts: written('customer'),
      agentTexts: written('agent'),
    }
  })
}

export function writeMaterial(
  folder: string,
  slices: readonly Slice[],
  models: Material['models'],
  learnedFrom: Material['lessons'],
): void {
  const lessons = learnedFrom.map(({ text, label }) => ({ text, label }))
  const documents = slices
    .flatMap(({ agentTexts }) => agentTexts)
    .slice(0, MOST_DOCUMENTS)
    .map((text, i) => ({ id: String(i), title: '', text }))
  writeFileSync(path.join(folder, 'material.json'), JSON.stringify({ slices, documents, lessons }))
  writeFileSync(path.join(folder, 'lexical.model'), serializeIntentModel(models.lexical))
  if (models.fused) writeFileSync(path.join(folder, 'fused.model'), serializeIntentModel(models.fused))
}

export function readMaterial(folder: string, fused: boolean): Material {
  const { slices, documents, lessons } = JSON.parse(
    readFileSync(path.join(folder, 'material.json'), 'utf8'),
  ) as Material
  const model = (name: string): IntentModel => deserializeIntentModel(readFileSync(path.join(folder, `${name}.model`)))
  return { slices, documents, lessons, models: { lexical: model('lexical'), fused: fused ? model('fused') : null } }
}
