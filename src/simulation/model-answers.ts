import type { Policy } from '../core/policy.ts'
import { LANGUAGES } from '../drafting/compose.ts'
import type { HelpersOptions } from '../drafting/create-helpers.ts'
import { draftWithModel, type ModelDraft } from '../drafting/draft-with-model.ts'
import { personaOf } from '../drafting/persona-of.ts'
import type { Passage } from '../knowledge/passage.ts'
import { opinionSubject } from '../understanding/model/opinion-subject.ts'
import type { ModelPort } from '../understanding/model/port.ts'
import { mayShowModel } from '../understanding/model/second-opinion.ts'
import type { DraftRepeats } from './repeat-drafts.ts'

/**
 * Answers in a model's words, for messages within the policy's share. It is shown macros, pages and our own draft, never what
 * was written to another customer: a past answer's details are no source for this one.
 * @param repeats asks for the same again, to see how far it differs
 */
export function answersByModel(
  model: ModelPort,
  policy: Policy,
  repeats?: DraftRepeats,
): NonNullable<HelpersOptions['writeAnswer']> {
  return async ({ command, view, reading }, support, local) => {
    const words = local()
    const subject = opinionSubject(view)
    if (subject === undefined || !mayShowModel(subject.messageId, policy.limits.modelShare)) return words
    const intent = reading?.intent?.label
    const plan = intent !== undefined && Object.hasOwn(policy.intents, intent) ? policy.intents[intent] : undefined
    const own: Passage[] =
      'text' in words && words.sources?.[0] !== undefined
        ? [{ id: words.sources[0], kind: 'answer', text: withoutDisclosure(words.text), audience: 'public' }]
        : []
    const given = support.map(({ passage }) => passage).filter(({ kind, id }) => kind !== 'answer' && id !== own[0]?.id)
    const ask = (asked: ModelPort, run?: number): Promise<ModelDraft> =>
      draftWithModel({
        model: asked,
        kind: 'answer',
        view,
        persona: personaOf(policy, view, plan?.persona),
        channel: 'channel' in command ? command.channel : view.channel,
        passages: [...own, ...given],
        local: () => words,
        ...(run !== undefined && { run }),
      })
    const draft = await ask(model)
    await repeats?.again(draft, run => ask(repeats.model, run))
    return draft.words
  }
}

/** It is added again to what the model writes. */
function withoutDisclosure(text: string): string {
  const known = Object.values(LANGUAGES).flatMap(({ disclosure }) => [disclosure.full, disclosure.short])
  return known.reduce((rest, sentence) => rest.replace(sentence, ''), text).trim()
}
