import type { Policy } from '../../core/policy.ts'
import type { Simulated } from '../../simulation/simulate.ts'

/** Parts of a policy that a replay cannot exercise, in plain words for the report. */
export function notTested(policy: Policy, asked?: Simulated['answers']): string[] {
  const actions = Object.keys(policy.actions)
  return [
    ...(actions.length > 0
      ? [`Custom actions (${actions.join(', ')}): they call other systems and were not recorded.`]
      : []),
    ...(policy.thanks.requireCertificate
      ? ['The certificate for closing thank-yous: it is earned live; here it was taken as granted.']
      : []),
    ...(asked !== undefined && asked.unanswered > 0
      ? [
          `The language model’s part in full: it did not answer for ${asked.unanswered} of ${asked.asked} messages; those were read and answered without it.`,
        ]
      : []),
    ...(asked !== undefined && asked.check.n > 0 && asked.check.weight === undefined
      ? [
          `The language model’s second opinions: it gave the team’s label for ${asked.check.right} of ${asked.check.n} past messages, too few to rely on, so it was not asked further.`,
        ]
      : []),
    'How customers would have answered messages that the team never sent.',
    'Delivery: sending, rate limits and the helpdesk’s own rules reacting to ours.',
  ]
}
