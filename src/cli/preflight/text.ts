import type { Preflight } from '../../preflight/find-conflicts.ts'
import type { Finding, Severity } from '../../preflight/finding.ts'

const TITLES: Readonly<Record<Severity, string>> = {
  stop: 'Settle before launch',
  look: 'Look at',
  know: 'Good to know',
}

/** What a person reads: gravest first, each with its cause, what would happen, what to do, and tickets to look at. */
export function preflightText(found: Preflight, automationRead: boolean): string {
  const parts = (['stop', 'look', 'know'] as const).flatMap(severity => {
    const mine = found.findings.filter(one => one.severity === severity)
    return mine.length === 0 ? [] : [`${TITLES[severity]} (${mine.length})`, '', ...mine.flatMap(lines), '']
  })
  const stops = found.findings.filter(one => one.severity === 'stop').length
  return [
    `${found.decisions} decisions on ${found.tickets} past tickets were shown to the helpdesk’s own rules.`,
    ...(automationRead
      ? []
      : ['Its rules, macros and bots were not read (--account or --automation): only what history shows stands here.']),
    '',
    ...parts,
    stops === 0 ? 'Nothing stands in the way of a launch.' : `${stops} to settle before launch.`,
    '',
  ].join('\n')
}

function lines(one: Finding): string[] {
  const tickets =
    one.tickets === 0
      ? ''
      : `  ${one.tickets} tickets, such as ${one.examples.map(({ ticketId }) => ticketId).join(', ')}`
  return [
    `  ${one.kind}  ${one.cause.kind} ${one.cause.name}${one.certain ? '' : '  (perhaps: it asks for facts the history does not hold)'}`,
    `    ${one.what}`,
    `    → ${one.advice}`,
    ...(tickets === '' ? [] : [`  ${tickets}`]),
  ]
}
