import type { LearningReport } from '../../learning/describe-learning.ts'
import type { IntentModel } from '../../understanding/intents/intent-model.ts'
import { confidenceText } from './confidence-text.ts'

const MOST_LABELS = 60
const MOST_PAIRS = 10

/** The learning report as lines for a person. */
export function reportText(report: LearningReport, model: IntentModel): string[] {
  const { learnability, source } = report
  if (source === null) {
    return ['No tags, field, intents or macros of these tickets tell what customers wanted; nothing could be learned.']
  }
  const from =
    source.name === undefined
      ? source.kind.replaceAll('_', ' ')
      : `${source.kind.replaceAll('_', ' ')} “${source.name}”`
  const lines = [
    `Labels come from ${from}, on ${percent(source.coverage)} of the tickets.`,
    `Learned ${model.labels.length} intents from ${report.lessons} tickets (${languages(report)}).`,
    ...(learnability.accuracy === null
      ? ['Too few tickets to say how often the label comes back.']
      : [
          `Of ${learnability.judged} tickets read by a model that had not seen them, ${percent(learnability.accuracy)} got their label back.`,
        ]),
    ...count(
      report.corrected,
      'label had been corrected by an agent; it counts double.',
      'labels had been corrected by agents; they count double.',
    ),
    ...count(
      report.doubted,
      'ticket was moved to another label’s team without a new label; it counts half.',
      'tickets were moved to another label’s team without a new label; they count half.',
    ),
    ...count(
      learnability.doubtful,
      'label is contradicted by all others; it counts little.',
      'labels are contradicted by all others; they count little.',
    ),
    ...count(
      report.beyondShare.lessons,
      `ticket of ${report.beyondShare.authors} customers was beyond what one customer may teach.`,
      `tickets of ${report.beyondShare.authors} customers were beyond what one customer may teach.`,
    ),
    '',
    `${'intent'.padEnd(36)} tickets   found   right`,
    ...learnability.labels
      .slice(0, MOST_LABELS)
      .map(
        ({ label, support, recall, precision }) =>
          `${short(label).padEnd(36)} ${String(support).padStart(7)} ${cell(recall)} ${cell(precision)}`,
      ),
  ]
  if (learnability.labels.length > MOST_LABELS)
    lines.push(`… and ${learnability.labels.length - MOST_LABELS} more (--json has all)`)
  lines.push(
    ...section(
      'Confused with each other',
      learnability.confusedPairs
        .slice(0, MOST_PAIRS)
        .map(({ labels, confused, share }) => `${labels.join(' / ')}: ${confused} tickets, ${percent(share)}`),
    ),
  )
  lines.push(
    ...section(
      'Same words, different labels',
      report.conflicts
        .slice(0, MOST_PAIRS)
        .map(({ labels, texts, lessons }) => `${labels.join(' / ')}: ${texts} texts on ${lessons} tickets`),
    ),
  )
  lines.push(
    ...section(
      'Better merged, or told apart by a clearer rule',
      report.suggestedMerges.map(({ labels, share }) => `${labels.join(' + ')} (${percent(share)} confused)`),
    ),
  )
  lines.push(...section('Labels that mostly do not come back', learnability.inconsistent))
  lines.push(...section('Too few tickets to be learned', learnability.tooFew))
  lines.push('', ...weights(model), ...confidenceText(report.confidence))
  return lines
}

/** How much the embedding counts beside the words, for each language that had enough tickets. */
function weights(model: IntentModel): string[] {
  const { fused } = model.views
  if (fused === null) return ['Read by words alone: no embedding model was used.']
  const shares = (mix: readonly number[]) => {
    const total = mix.reduce((sum, weight) => sum + weight, 0)
    return total === 0 ? percent(0) : percent(1 - mix[0]! / total)
  }
  return [
    `Weight of the embedding beside the words: ${shares(fused.pooled)} overall${Object.entries(fused.byLanguage)
      .map(([language, mix]) => `, ${shares(mix)} in ${language}`)
      .join('')}.`,
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map(line => `  ${line}`)]
}

function count(n: number, one: string, many: string): string[] {
  return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]
}

function languages({ byLanguage }: LearningReport): string {
  return Object.entries(byLanguage)
    .slice(0, 6)
    .map(([code, n]) => `${code} ${n}`)
    .join(', ')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`
}

function cell(rate: number | null): string {
  return (rate === null ? '–' : percent(rate)).padStart(7)
}

function short(label: string): string {
  return label.length > 35 ? `${label.slice(0, 34)}…` : label
}
