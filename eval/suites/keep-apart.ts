import type { z } from 'zod'
import { SplitLedger, type SplitUse } from '../locked-splits.ts'
import { readSet, type SetPlace } from './labelled-set.ts'

/**
 * Makes sure that a set to report on is not the same material as the sets that are learned from, and writes down that it was opened
 * for reporting. Sets that are not there have nothing to keep apart.
 * @throws RehearsalError `wrong_use` where they are.
 */
export function keepApart<Row extends { readonly text: string }>(
  learned: readonly SetPlace[],
  unseen: SetPlace,
  schema: z.ZodType<Row>,
  dataDir: string | undefined,
): SplitUse[] {
  const ledger = new SplitLedger()
  const textOf = (row: Row): string => row.text.trim().toLowerCase()
  for (const place of learned) {
    const rows = readSet(place, schema, dataDir)
    if (typeof rows !== 'string') ledger.declare(place.name, 'train', rows, textOf)
  }
  const rows = readSet(unseen, schema, dataDir)
  if (typeof rows !== 'string') ledger.open(ledger.declare(unseen.name, 'report', rows, textOf), 'report')
  return ledger.uses()
}
