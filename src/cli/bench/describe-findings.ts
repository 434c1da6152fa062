import type { SeedReport } from '../../../eval/faults/run-seed.ts'

/** More of the same says nothing new. */
const MOST = 20

/** What the oracle found, a line each: which rule, on which ticket, and where to look. */
export function describeFindings({ findings, folder }: Pick<SeedReport, 'findings' | 'folder'>): string[] {
  return [
    ...findings.slice(0, MOST).map(({ kind, rule, ticketId, where }) => `  ${kind} ${rule} on ${ticketId}: ${where}`),
    ...(findings.length > MOST ? [`  and ${findings.length - MOST} more`] : []),
    ...(folder === undefined ? [] : [`  kept in ${folder}`]),
  ]
}
