import type { Cause, ConflictKind, Finding, Severity, Sighting } from './finding.ts'

/** What a detector says about one moment of one ticket. */
export interface Conflict extends Sighting {
  readonly kind: ConflictKind
  readonly severity: Severity
  readonly cause: Cause
  readonly what: string
  readonly advice: string
  readonly certain: boolean
}

const EXAMPLES = 5
const SEVERITIES: readonly Severity[] = ['stop', 'look', 'know']

/** One finding for each kind and cause, with the tickets that showed it; the gravest and most frequent first. */
export function collectFindings(conflicts: Iterable<Conflict>): Finding[] {
  const groups = new Map<string, { first: Conflict; tickets: Set<string>; examples: Sighting[]; certain: boolean }>()
  for (const conflict of conflicts) {
    const key = [conflict.kind, conflict.severity, conflict.cause.kind, conflict.cause.id].join('\n')
    const group = groups.get(key) ?? { first: conflict, tickets: new Set(), examples: [], certain: false }
    groups.set(key, group)
    if (conflict.certain) group.certain = true
    if (group.tickets.has(conflict.ticketId)) continue
    group.tickets.add(conflict.ticketId)
    if (group.examples.length < EXAMPLES) group.examples.push({ ticketId: conflict.ticketId, at: conflict.at })
  }
  return [...groups.values()]
    .map(({ first, tickets, examples, certain }) => {
      const { kind, severity, cause, what, advice } = first
      return { kind, severity, cause, what, advice, tickets: tickets.size, examples, certain }
    })
    .sort(byGravity)
}

export function byGravity(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.tickets - a.tickets ||
    (a.kind < b.kind
      ? -1
      : a.kind > b.kind
        ? 1
        : a.cause.name < b.cause.name
          ? -1
          : a.cause.name > b.cause.name
            ? 1
            : 0)
  )
}

/** Of a rule, for findings. */
export function ruleCause(rule: { readonly id: string; readonly name: string }): Cause {
  return { kind: 'rule', id: rule.id, name: rule.name }
}
