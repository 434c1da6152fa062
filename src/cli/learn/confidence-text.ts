import type { ViewConfidence } from '../../understanding/intents/describe-confidence.ts'

/** What the confidence of a model's best way of reading stands on, as lines for a person. */
export function confidenceText({ words, fused }: { words: ViewConfidence; fused: ViewConfidence | null }): string[] {
  const { calibration, why } = fused ?? words
  if (calibration === null) return [`No confidence can be stated, and nothing will be accepted: ${why}.`]
  const { judged, outsideJudged, threshold, shifts } = calibration
  const apart = [...Object.entries(shifts.language), ...Object.entries(shifts.channel)]
  return [
    `Confidence stands on ${judged} tickets read by a model that had not seen them${
      outsideJudged === 0
        ? ''
        : `, and on ${outsideJudged} readings of tickets whose intent it had not seen or has none`
    }.`,
    `Accepted from ${threshold.toFixed(2)} on, the chance of being in scope and right if half of all messages were out of scope, and never below 50 % confidence.`,
    apart.length === 0
      ? 'All languages and channels share one calibration; one of its own needs 200 tickets.'
      : `Calibrated apart: ${apart.map(([group, shift]) => `${group} ${shift < 0 ? 'less' : 'more'} sure (${shift.toFixed(2)} log-odds)`).join(', ')}.`,
  ]
}
