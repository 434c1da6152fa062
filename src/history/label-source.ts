import { labelTagOf, labelTags } from './label-tags.ts'
import type { Ticket } from './ticket.ts'

export type LabelKind = 'label_column' | 'custom_field' | 'tag' | 'native_intent' | 'macro'

export interface Label {
  readonly label: string
  readonly source: LabelKind
}

/** Where an account keeps what its customers wanted, and how to read it. */
export interface LabelSource {
  readonly kind: LabelKind
  /** Name of the custom field. */
  readonly name?: string
  /** Labels common enough to learn, sorted. */
  readonly labels: readonly string[]
  /** Share of the tickets that have one of them, 0 to 1. */
  readonly coverage: number
  /** Reads a ticket's final state, so it is for training and scoring only; no view ever shows a label. */
  labelOf(ticket: Ticket): Label | undefined
}

/** A label on fewer tickets than this cannot be learned. */
const LEAST_TICKETS = 3
/** At this many equally common labels diversity counts in full. */
const FULL_DIVERSITY = 12
/** A field with more values than this share of its tickets holds names or numbers, not kinds. */
const TOO_UNIQUE = 0.3

/** What people decided counts before what programs guessed, and that before which text block was at hand. */
const WEIGHT: Readonly<Record<LabelKind, number>> = {
  label_column: 10,
  custom_field: 1,
  tag: 1,
  native_intent: 0.7,
  macro: 0.5,
}
const SPEAKS_OF_INTENT = /intent|reason|topic|categor|subject|motif|raison|grund|anliegen|thema|motivo|asunto/i
const SPEAKS_OF_ELSE = /product|resolution|sentiment|brand|market|country|language|sku|priority|produit|produkt/i
const GUESSED = /\bAI\b|predict/i

/**
 * Finds which tag set, field, native intent or macro of these tickets carries the customers' intents: the one that covers most tickets with
 * the most even choice of labels. Undefined where nothing carries at least two.
 */
export function chooseLabelSource(tickets: readonly Ticket[]): LabelSource | undefined {
  const least = Math.max(LEAST_TICKETS, Math.ceil(tickets.length / 1_000))
  const tags = labelTags(tickets, least)
  const readers: { kind: LabelKind; name?: string; weight: number; read: (ticket: Ticket) => string | undefined }[] = [
    { kind: 'label_column', weight: WEIGHT.label_column, read: ticket => textOf(ticket.custom_fields?.['label']) },
    { kind: 'tag', weight: WEIGHT.tag, read: ticket => labelTagOf(ticket, tags) },
    { kind: 'native_intent', weight: WEIGHT.native_intent, read: ticket => ticket.native_intents?.[0] },
    { kind: 'macro', weight: WEIGHT.macro, read: firstMacro },
  ]
  for (const name of fieldNames(tickets)) {
    readers.push({ kind: 'custom_field', name, weight: fieldWeight(name), read: ticket => fieldOf(ticket, name) })
  }
  let best: LabelSource | undefined
  let bestScore = 0
  for (const { kind, name, weight, read } of readers) {
    const counts = new Map<string, number>()
    for (const ticket of tickets) {
      const label = read(ticket)
      if (label) counts.set(label, (counts.get(label) ?? 0) + 1)
    }
    const labelled = sum(counts.values())
    if (kind === 'custom_field' && counts.size > Math.max(10, labelled * TOO_UNIQUE)) continue
    const learnable = new Map([...counts].filter(([, count]) => count >= least))
    if (learnable.size < 2) continue
    const coverage = sum(learnable.values()) / tickets.length
    const diversity = Math.min(1, entropy([...learnable.values()]) / Math.log(FULL_DIVERSITY))
    const score = weight * coverage * diversity
    if (score <= bestScore) continue
    bestScore = score
    best = {
      kind,
      ...(name !== undefined && { name }),
      labels: [...learnable.keys()].sort(),
      coverage,
      labelOf(ticket) {
        const label = read(ticket)
        return label !== undefined && learnable.has(label) ? { label, source: kind } : undefined
      },
    }
  }
  return best
}

function fieldNames(tickets: readonly Ticket[]): string[] {
  const names = new Set(tickets.flatMap(ticket => Object.keys(ticket.custom_fields ?? {})))
  names.delete('label')
  names.delete('labels')
  return [...names].sort()
}

function fieldWeight(name: string): number {
  if (SPEAKS_OF_INTENT.test(name)) return WEIGHT.custom_field * (GUESSED.test(name) ? WEIGHT.native_intent : 1.2)
  return WEIGHT.custom_field * (SPEAKS_OF_ELSE.test(name) ? 0.2 : 0.5)
}

function fieldOf(ticket: Ticket, name: string): string | undefined {
  const value = ticket.custom_fields?.[name]
  return textOf(value)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function firstMacro(ticket: Ticket): string | undefined {
  return ticket.messages.find(message => message.from === 'agent' && message.macro)?.macro
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

function entropy(counts: readonly number[]): number {
  const total = sum(counts)
  return -sum(counts.map(count => (count / total) * Math.log(count / total)))
}
