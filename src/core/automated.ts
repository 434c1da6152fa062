import { whyNoClose } from './closing.ts'
import type { Command } from './command.ts'
import { noteWords } from './note-words.ts'
import {
  isFromAgent,
  isFromCustomer,
  newestMessage,
  type Outcome,
  outcome,
  readingEvidence,
  type Situation,
} from './situation.ts'

/** On tickets whose customer cannot be reached by mail. */
const UNDELIVERABLE_TAG = 'undeliverable'

/** The third machine's mail in a row is a loop between two robots. */
const LOOP = 3

/** True where everything the customer side ever sent here came from a machine. */
export function isAutomatedSender({ state, context }: Situation): boolean {
  const received = context.view.messages.filter(isFromCustomer).length
  return received > 0 && state.automatedInARow >= received
}

/**
 * A machine's mail: out of office, bounce, receipt. It is never answered, and it neither ends a wait for the customer nor
 * starts it again. A bare one is closed where nothing is owed; a loop goes to a person.
 */
export function decideAutomated(situation: Situation): Outcome {
  const { state, policy } = situation
  const evidence = readingEvidence(situation)
  if (isOurMailBack(situation)) return undeliverable(situation)
  if (state.automatedInARow + 1 >= LOOP && state.handedOver !== 'automated_loop') {
    const route: readonly Command[] = policy.handOverTo === undefined ? [] : [{ kind: 'route', ...policy.handOverTo }]
    return outcome('automated_loop', [...route, { kind: 'hand_over', topic: 'automated_loop' }], evidence)
  }
  return mayClose(situation)
    ? outcome('automated_closed', [{ kind: 'close' }], evidence)
    : outcome('automated_sender', [], evidence)
}

/** Mail programs also say that they are still trying. */
const STILL_TRYING =
  /\b(?:delayed|temporar(?:y|ily)|will (?:continue to )?(?:be )?retr(?:y|ied)|still (?:being )?tr(?:ied|ying)|verz(?:ö|oe)gert|vor(?:ü|ue)bergehend|retard[ée]e?|temporairement|nouvelle tentative|retrasad[oa]|temporal(?:mente)?|out of office)\b/iu
const LONGEST_READ = 4_000

/** A delivery failure on the ticket that it answers: somebody has to learn that the customer has not heard us. */
function isOurMailBack({ state, context }: Situation): boolean {
  const { reading, view } = context
  if (reading?.automated?.kind !== 'bounce' || state.undeliverable) return false
  const mail = view.messages.findLast(message => message.id === reading.messageId)
  const said = `${mail?.text ?? mail?.html ?? ''}`.slice(0, LONGEST_READ)
  const wrote = view.messages.some(
    message =>
      message.public && (message.from === 'agent' || message.from === 'bot') && message.at <= (mail?.at ?? view.at),
  )
  return wrote && !STILL_TRYING.test(said)
}

/** Tag and note, and no more reminders; what we owe the customer we owe all the same. */
function undeliverable(situation: Situation): Outcome {
  const { state, context, policy } = situation
  const isPlanned = state.armed !== undefined && state.armed.kind !== 'we_owe'
  const commands: Command[] = [
    ...(isPlanned ? [{ kind: 'cancel_follow_up', why: 'undeliverable' } as const] : []),
    ...(context.view.tags.includes(UNDELIVERABLE_TAG) ? [] : [{ kind: 'tag', name: UNDELIVERABLE_TAG } as const]),
    { kind: 'note', text: noteWords(policy).notes.undeliverable },
  ]
  return outcome('undeliverable', commands, readingEvidence(situation))
}

function mayClose(situation: Situation): boolean {
  const { context, state } = situation
  const { reading, view } = context
  if (state.armed !== undefined || whyNoClose(situation) !== undefined) return false
  // Shops receive real requests as notifications (forms, marketplaces): those must be known to ask for nothing.
  const owed = reading?.owed.who
  if (owed === 'us' || (reading?.automated?.kind === 'notification' && owed !== 'nothing')) return false
  const cameToClosed = view.statusWas === 'closed'
  const isBare = isAutomatedTicket(situation) && newestMessage(situation, isFromAgent) === undefined
  return cameToClosed || isBare
}

/** Counts this mail too: every mail of the ticket so far was a machine's. */
function isAutomatedTicket({ state, context }: Situation): boolean {
  return context.view.messages.filter(isFromCustomer).length <= state.automatedInARow + 1
}
