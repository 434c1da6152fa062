import type { Instant } from '../core/time.ts'
import type { LabelSource } from '../history/label-source.ts'
import type { Ticket } from '../history/ticket.ts'

/** When a ticket got the label it ended with, and which one a person replaced by it. */
export interface LabelHistory {
  readonly at?: Instant
  /** The label that stood there before, where an agent took it away for this one. */
  readonly was?: string
}

/**
 * Follows a ticket's label through its dated events. A side topic that was added later, or a machine's change of mind, is no
 * correction: only an agent who takes a label away and leaves another has said that the first was wrong.
 */
export function labelHistory(
  ticket: Ticket,
  label: string,
  source: Pick<LabelSource, 'name' | 'labels'>,
): LabelHistory {
  const known = new Set(source.labels)
  let at: Instant | undefined
  let was: string | undefined
  let standing: string | undefined
  for (const event of [...ticket.events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const named = namedLabel(event, source.name)
    if (named === undefined || !known.has(named)) continue
    if (event.type === 'untagged') {
      if (named !== label && event.actor === 'agent') was = named
      continue
    }
    if (event.type === 'field' && event.actor === 'agent' && standing !== undefined && standing !== named)
      was = standing
    standing = named
    if (named === label) at = Date.parse(event.at)
  }
  return { ...(at !== undefined && { at }), ...(was !== undefined && was !== label && { was }) }
}

function namedLabel({ type, to }: Ticket['events'][number], field: string | undefined): string | undefined {
  if (type === 'tagged' || type === 'untagged') return field === undefined && typeof to === 'string' ? to : undefined
  if (type !== 'field' || field === undefined || typeof to !== 'object' || to === null) return undefined
  const { name, value } = to as { name?: unknown; value?: unknown }
  return name === field && typeof value === 'string' ? value : undefined
}
