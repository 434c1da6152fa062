import { english } from '../../../datasets/shop/phrases/en/voice.ts'
import type { Policy } from '../../../src/core/policy.ts'

/** The suggested policy answers nothing; this one answers the matters of which the shop has published an answer. */
export function answersWhatIsPublished(policy: Policy): Policy {
  const published = new Set(Object.keys(english.agent.published))
  const intents = Object.entries(policy.intents).map(([name, rule]) => [
    name,
    published.has(name) ? { ...rule, action: 'answer' as const } : rule,
  ])
  return { ...policy, intents: Object.fromEntries(intents) }
}
