import type { Policy } from '../core/policy.ts'
import type { Brief } from '../learning/brief-model.ts'
import type { ModelPort } from '../understanding/model/port.ts'
import { type Opinion, withOpinion } from '../understanding/model/second-opinion.ts'
import { askAtOnce, type Opinions, type Question } from './ask-opinions.ts'
import { unlessMistake } from './check-model.ts'

export interface RepeatOptions {
  /** How often each message is asked about in all, 2 and up. */
  readonly runs: number
  /** Messages at most. */
  readonly sample: number
}

export interface Flicker {
  readonly messages: number
  /** Those that did not get the same label each time. */
  readonly labels: number
  /** Those on which the policy would have acted after some answers and not after others. */
  readonly decisions: number
}

/** Whether a language model says the same when it is asked the same again. */
export interface Repeatability extends Flicker {
  readonly runs: number
  /** Equal answers that the policy wants before a customer sees what stands on one. */
  readonly required: number
  /** Messages left out because an answer was missing. */
  readonly unanswered: number
  /** By what we read without the model, descending by messages, then by name. */
  readonly intents: readonly (Flicker & { readonly intent: string })[]
}

interface Repeated {
  readonly intent: string
  readonly isLabelSame: boolean
  readonly isDecisionSame: boolean
}

/** Asks about the first questions of the draw again. Each run's answer is kept apart from the others, so that a simulation can be run again as it was. */
export async function measureRepeatability(
  questions: readonly Question[],
  opinions: Opinions,
  options: RepeatOptions & {
    readonly model: ModelPort
    readonly policy: Policy
    readonly brief: (text: string) => Brief
    readonly weight: number
    readonly signal?: AbortSignal
    readonly onProgress?: (done: number, total: number) => void
  },
): Promise<Repeatability> {
  const { model, brief, runs, signal } = options
  const chosen = questions.filter(({ key }) => opinions.has(key)).slice(0, options.sample)
  const repeated = new Map<string, Repeated>()
  await askAtOnce(
    chosen,
    async question => {
      const { key, text } = question
      const said: Opinion[] = [opinions.get(key)!]
      for (let run = 2; run <= runs; run++) {
        const answer = await model.classify({ text, ...brief(text), run }, signal).catch(unlessMistake)
        if (answer === undefined) return
        said.push(answer)
      }
      const acts = said.map(opinion => isActedOn(question, opinion, options))
      repeated.set(key, {
        intent: question.reading.intent?.label ?? 'none',
        isLabelSame: new Set(said.map(({ label }) => label)).size === 1,
        isDecisionSame: new Set(acts).size === 1,
      })
    },
    signal,
    options.onProgress,
  )
  // In the order of the questions: answers come as they come.
  const all = chosen.flatMap(({ key }) => repeated.get(key) ?? [])
  const intents = [...Map.groupBy(all, each => each.intent)]
    .map(([intent, group]) => ({ intent, ...flickerOf(group) }))
    .sort((a, b) => b.messages - a.messages || (a.intent < b.intent ? -1 : 1))
  const required = options.policy.limits.modelRuns ?? 1
  return { runs, required, unanswered: chosen.length - all.length, ...flickerOf(all), intents }
}

function flickerOf(group: readonly Repeated[]): Flicker {
  return {
    messages: group.length,
    labels: group.filter(each => !each.isLabelSame).length,
    decisions: group.filter(each => !each.isDecisionSame).length,
  }
}

/** Sure enough, after this opinion, for the policy to act on the intent. */
function isActedOn(
  { reading }: Question,
  { label, confidence }: Opinion,
  { policy, model, weight }: { readonly policy: Policy; readonly model: ModelPort; readonly weight: number },
): boolean {
  const { intent } = withOpinion(reading, { label, confidence }, { modelId: model.id, weight })
  const plan = intent && Object.hasOwn(policy.intents, intent.label) ? policy.intents[intent.label] : undefined
  if (!intent?.accepted || plan === undefined || plan.action === 'leave') return false
  return intent.confidence >= 1 - plan.toleratedError - 1e-9
}
