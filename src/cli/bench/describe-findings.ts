import type { SeedReport } from '../../../eval/faults/run-seed.ts'

/** More of the same says nothing new. */
const MOST = 20

/** What the oracle found, a line each: which rule, on which ticket, and where to look; and what the pure core says otherwise. */
export function describeFindings({
  findings,
  differing,
  anew,
  folder,
}: Pick<SeedReport, 'findings' | 'differing' | 'folder'> & { anew: Pick<SeedReport['anew'], 'differing'> }): string[] {
  return [
    ...findings.slice(0, MOST).map(({ kind, rule, ticketId, where }) => `  ${kind} ${rule} on ${ticketId}: ${where}`),
    ...(findings.length > MOST ? [`  and ${findings.length - MOST} more`] : []),
    ...named('memory differs on', differing),
    ...named(
      'decided otherwise',
      anew.differing.map(({ id }) => id),
    ),
    ...(folder === undefined ? [] : [`  kept in ${folder}`]),
  ]
}

function named(what: string, ids: readonly string[]): string[] {
  const more = ids.length > MOST ? ` and ${ids.length - MOST} more` : ''
  return ids.length === 0 ? [] : [`  ${what} ${ids.slice(0, MOST).join(', ')}${more}`]
}
