import type { Matter, RecentTicket } from './context.ts'
import type { Situation } from './situation.ts'
import type { Instant } from './time.ts'

/** The customer's other ticket of the same brand on which they have written about this ticket's matter since `since`. */
export function wroteElsewhere({ context }: Situation, since: Instant): RecentTicket | undefined {
  const { view, reading } = context
  const mine: Matter = {
    ...(reading?.intent?.accepted && { intent: reading.intent.label }),
    orders: context.orders ?? [],
    ...(view.subject !== undefined && { subject: view.subject }),
    ...(view.previousTicket !== undefined && { previousTicket: view.previousTicket }),
  }
  return context.customer.recent.find(
    other =>
      other.lastCustomerAt !== undefined &&
      other.lastCustomerAt > since &&
      (view.brand === undefined || other.brand === undefined || view.brand === other.brand) &&
      other.about !== undefined &&
      isSameMatter({ id: view.id, ...mine }, { id: other.id, ...other.about }),
  )
}

type Named = Matter & { readonly id: string }

/**
 * Two matters are different only where something says so: orders that have nothing in common, or two intents. A nudge less
 * does no harm; one to a customer who has just written about it does.
 */
function isSameMatter(a: Named, b: Named): boolean {
  if (a.previousTicket === b.id || b.previousTicket === a.id) return true
  const [mine, theirs] = [a.orders.map(bare), b.orders.map(bare)]
  if (mine.length > 0 && theirs.length > 0) return mine.some(order => theirs.includes(order))
  if (a.subject !== undefined && b.subject !== undefined) {
    const [one, other] = [bareSubject(a.subject), bareSubject(b.subject)]
    if (one !== '' && one === other) return true
  }
  return a.intent === undefined || b.intent === undefined || a.intent === b.intent
}

function bare(order: string): string {
  return order.toLowerCase().replace(/[^a-z0-9]/g, '')
}

const LONGEST_SUBJECT = 200

/** Without the marks that answering and forwarding put in front. */
function bareSubject(subject: string): string {
  let rest = subject.slice(0, LONGEST_SUBJECT).trim().toLowerCase()
  for (;;) {
    const mark = /^(?:re|aw|tr|fw|fwd|wg|rv|rif|sv|vs|antw) ?: ?/.exec(rest)
    if (mark === null) return rest
    rest = rest.slice(mark[0].length)
  }
}
