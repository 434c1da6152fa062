import type { Policy } from '../core/policy.ts'
import type { Reading } from '../core/reading.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { chooseLabelSource } from '../history/label-source.ts'
import type { Ticket } from '../history/ticket.ts'
import { inSlices } from '../knowledge/stepwise.ts'
import { type Brief, briefModel } from '../learning/brief-model.ts'
import { lessonSteps } from '../learning/collect-lessons.ts'
import { askAtOnce } from '../simulation/ask-opinions.ts'
import { checkModel } from '../simulation/check-model.ts'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { countedModel } from '../understanding/model/counted-model.ts'
import { opinionSubject } from '../understanding/model/opinion-subject.ts'
import type { ModelPort } from '../understanding/model/port.ts'
import { secondOpinion, wantsSecondOpinion } from '../understanding/model/second-opinion.ts'

export interface LiveOpinionsOptions {
  readonly chat: ModelPort
  readonly policy: Policy
  readonly intents: IntentModel
  /** The account's past tickets; without any, nothing can be said of the model and it is not believed. */
  readonly past: readonly Ticket[]
  /** Asked each time: an account that withdraws its leave is heard at once. */
  readonly asksModel: () => Promise<boolean>
}

interface Checked {
  readonly brief: (text: string) => Brief
  readonly weight?: number
}

/**
 * Second opinions on live readings, as in a simulation. The model is checked on the account's past first, while turns go on
 * without it; a reading stays as it is wherever the model fails.
 */
export function createLiveOpinions(
  options: LiveOpinionsOptions,
): (view: TicketView, reading: Reading | null) => Promise<Reading | null> {
  const { chat, policy, asksModel } = options
  const share = policy.limits.modelShare
  let checked: Checked | undefined
  let checking = false
  const startCheck = (at: number): void => {
    checking = true
    void check(options, at)
      .then(found => {
        checked = found
      })
      // A mistake here leaves the engine without second opinions, not the account without answers.
      .catch(() => {})
      .finally(() => {
        checking = false
      })
  }
  return async (view, reading) => {
    const subject = reading && opinionSubject(view)
    if (!subject || !wantsSecondOpinion(reading, share, subject.messageId) || !(await asksModel())) return reading
    if (checked === undefined) {
      if (!checking) startCheck(view.at)
      return reading
    }
    const { weight, brief } = checked
    if (weight === undefined) return reading
    try {
      return await secondOpinion(reading, {
        model: chat,
        brief: brief(subject.text),
        share,
        weight,
        ...(policy.limits.modelRuns !== undefined && { runs: policy.limits.modelRuns }),
        ...subject,
      })
    } catch (error) {
      if (RehearsalError.is(error) && error.code === 'model_failed') return reading
      throw error
    }
  }
}

/** Undefined where too few answers came to say anything: it is tried again. */
async function check({ chat, policy, intents, past }: LiveOpinionsOptions, at: number): Promise<Checked | undefined> {
  const { model, counts } = countedModel(chat)
  const lessons = await inSlices(lessonSteps(past, at, chooseLabelSource(past)))
  const brief = briefModel(intents, lessons, policy.intents)
  const share = policy.limits.modelShare
  const { weight } = await checkModel({ model, brief, lessons, share, askAll: askAtOnce })
  if (weight === undefined && counts.unanswered > 0) return undefined
  return { brief, ...(weight !== undefined && { weight }) }
}
