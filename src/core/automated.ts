import { whyNoClose } from './closing.ts'
import type { Command } from './command.ts'
import {
  isFromAgent,
  isFromCustomer,
  newestMessage,
  type Outcome,
  outcome,
  readingEvidence,
  type Situation,
} from './situation.ts'

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
  if (state.automatedInARow + 1 >= LOOP && state.handedOver !== 'automated_loop') {
    const route: readonly Command[] = policy.handOverTo === undefined ? [] : [{ kind: 'route', ...policy.handOverTo }]
    return outcome('automated_loop', [...route, { kind: 'hand_over', topic: 'automated_loop' }], evidence)
  }
  return mayClose(situation)
    ? outcome('automated_closed', [{ kind: 'close' }], evidence)
    : outcome('automated_sender', [], evidence)
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
