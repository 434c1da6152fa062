import type { ModelComparison } from '../../learning/compare-models.ts'

/** What became of a new model, as lines for a person. */
export function comparisonText(learned: {
  readonly account: string
  readonly id: string
  readonly current: string | undefined
  readonly comparison: ModelComparison | undefined
  readonly activated: boolean
}): string[] {
  const { account, id, current, comparison, activated } = learned
  const model = id.slice(0, 12)
  const lines = [`Model ${model} is stored.`]
  if (id === current) return [`Nothing new: model ${model} is the active one.`]
  if (comparison) {
    const { lessons, difference } = comparison
    lines.push(
      `On ${lessons} newer tickets that neither had learned from, the active model is right ${percent(comparison.current)}, the new one ${percent(comparison.candidate)}: ${points(difference.value)} (95 %: ${points(difference.low)} to ${points(difference.high)}).`,
    )
  } else if (current !== undefined)
    lines.push(
      'The two cannot be compared: too few tickets came since the active model was learned, or another version learned it.',
    )
  lines.push(
    activated
      ? 'It decides from now on.'
      : `The active model decides on; "rehearsal model activate ${model} --account ${account}" changes that, "rehearsal model rollback --account ${account}" goes back.`,
  )
  return lines
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function points(share: number): string {
  return `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(1)} points`
}
