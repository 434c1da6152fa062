import type { Persona } from '../core/policy.ts'
import type { TicketView } from '../core/ticket-view.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Passage } from '../knowledge/passage.ts'
import { readMessageText } from '../text/read-message-text.ts'
import { redact } from '../text/redact.ts'
import type { DraftRequest, ModelPort, Usage } from '../understanding/model/port.ts'
import { type Fault, findFaults } from './checks.ts'
import { LANGUAGES } from './compose.ts'
import { mustDisclose } from './disclosure.ts'
import type { Words } from './words.ts'
import { limitOf, writingLanguage } from './write-follow-up.ts'

export interface ModelDraftOptions {
  readonly model: ModelPort
  readonly kind: DraftRequest['kind']
  readonly view: TicketView
  readonly persona: Persona
  readonly channel: string
  /** Passages the answer may stand on; internal ones are never shown to the model. */
  readonly passages: readonly Passage[]
  /** What the local writer says: used where the model fails or its words do not pass the checks. */
  readonly local: () => Words
  /** 2 and up where the same is asked again. */
  readonly run?: number
  readonly signal?: AbortSignal
}

export interface ModelDraft {
  readonly words: Words
  readonly by: 'model' | 'local'
  /** Why the model's words were not taken. */
  readonly faults: readonly Fault[]
  readonly usage: Usage
}

const MOST_MESSAGES = 8

/**
 * Words by a language model, held to the same checks as our own: language, length, grounded in their sources, no foreign
 * detail, no claim, no promise, no echo of an instruction. Anything else falls back to the local writer.
 */
export async function draftWithModel(options: ModelDraftOptions): Promise<ModelDraft> {
  const { model, kind, view, persona, channel, local, signal } = options
  const noUsage = { inputTokens: 0, outputTokens: 0 }
  const language = writingLanguage(view)
  const sources = options.passages
    .filter(passage => passage.audience === 'public')
    .map(({ id, text }) => ({ id, text }))
  const ours = (faults: readonly Fault[], usage: Usage): ModelDraft => ({ words: local(), by: 'local', faults, usage })
  if (language === undefined || (kind === 'answer' && sources.length === 0)) return ours([], noUsage)
  const disclosure = mustDisclose(persona, view) ? `\n\n${LANGUAGES[language]!.disclosure.full}` : ''
  const limit = limitOf(persona, channel)
  const room = limit - disclosure.length
  if (room < 1) return ours(['too_long'], noUsage)
  const request: DraftRequest = {
    kind,
    persona,
    language,
    ...(Number.isFinite(room) && { maxCharacters: room }),
    conversation: conversationFor(view),
    sources,
    ...(options.run !== undefined && { run: options.run }),
  }
  const answer = await model.draft(request, signal).catch((error: unknown) => {
    if (RehearsalError.is(error) && error.code === 'model_failed') return undefined
    throw error
  })
  if (answer === undefined) return ours([], noUsage)
  const used = sources.filter(source => answer.sourceIds.includes(source.id))
  const faults = findFaults({
    text: answer.text,
    view,
    language,
    limit: room,
    sources: used.map(source => source.text),
    own: [persona.signOff],
  })
  if (kind === 'answer' && used.length === 0) faults.push('unsupported')
  if (faults.length > 0) return ours(faults, answer.usage)
  const words = { text: answer.text + disclosure, ...(used.length > 0 && { sources: used.map(source => source.id) }) }
  return { words, by: 'model', faults: [], usage: answer.usage }
}

/** The newest public messages, without what identifies or could be charged. */
function conversationFor(view: TicketView): DraftRequest['conversation'] {
  return view.messages
    .filter(message => message.public && (message.from === 'customer' || message.from === 'agent'))
    .slice(-MOST_MESSAGES)
    .map(message => ({
      from: message.from === 'customer' ? 'customer' : 'team',
      text: redact(readMessageText(message)),
    }))
}
