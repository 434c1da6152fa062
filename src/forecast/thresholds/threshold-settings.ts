import type { IntentPolicy, Policy } from '../../core/policy.ts'
import type { Threshold } from './find-threshold.ts'

/** A setting that the newer weeks bear out and that acts on more than the policy does today, as `what-if --set` takes it. */
export interface ThresholdSetting {
  /** What it lets the engine do: close thank-yous, or what the policy does about the intent. */
  readonly kind: 'thanks' | Exclude<IntentPolicy['action'], 'leave'>
  /** Where it stands in the policy file; names with dots in quotation marks. */
  readonly path: string
  /** The share of errors to write there: the engine acts from a confidence of 1 − this on. */
  readonly value: number
  /** Share of the newer cases that it acts on, and that the policy acts on today. */
  readonly covers: number
  readonly coversNow: number
}

/**
 * The confirmed thresholds as lines of the policy: thank-yous first, then the intents in their order. Follow-ups have none, because they
 * hang on time and not on a confidence.
 */
export function thresholdSettings(
  thanks: Threshold,
  intents: readonly (Threshold & { readonly intent: string })[],
  policy: Policy,
): ThresholdSetting[] {
  return [
    ...settingOf('thanks', 'thanks.tolerated_wrong_closes', thanks),
    ...intents.flatMap(each => {
      const { action } = policy.intents[each.intent]!
      return action === 'leave' ? [] : settingOf(action, `intents.${quoted(each.intent)}.tolerated_error`, each)
    }),
  ]
}

function settingOf(kind: ThresholdSetting['kind'], path: string, threshold: Threshold): ThresholdSetting[] {
  const { found, today, verdict } = threshold
  if (verdict !== 'confirmed' || found === null || found.newer.confidence >= today.confidence) return []
  const value = Math.round((1 - found.newer.confidence) * 1_000) / 1_000
  return [{ kind, path, value, covers: found.newer.coverage, coversNow: today.coverage }]
}

function quoted(name: string): string {
  return /^[^.="\s]+$/.test(name) ? name : `"${name}"`
}
