import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { canonicalJsonPieces } from '../../report/canonical-json.ts'
import { decisionsCsv } from '../../report/decisions-csv.ts'
import { ENGLISH } from '../../report/html/messages-en.ts'
import { FRENCH } from '../../report/html/messages-fr.ts'
import { renderReport } from '../../report/render-report.ts'
import { collectGarbage } from './collect-garbage.ts'
import type { RunOutcome } from './run.ts'
import { writeWhole } from './write-whole.ts'

export interface WrittenFiles {
  readonly result: string
  readonly report: string
  readonly decisions: string
  /** Only where the policy was suggested. */
  readonly policy?: string
}

/** Writes `result.json`, `report.html`, `decisions.csv` and the policy; timings go to a file of their own so that these stay byte-identical. */
export async function writeResults(
  { result, timings, suggestedPolicy, policySource }: RunOutcome,
  folder: string,
  language: 'en' | 'fr',
): Promise<WrittenFiles> {
  // What judging left behind and what writing makes would otherwise be in memory together.
  collectGarbage()
  mkdirSync(folder, { recursive: true })
  const policy = path.join(folder, 'policy.yaml')
  const files = {
    result: path.join(folder, 'result.json'),
    report: path.join(folder, 'report.html'),
    decisions: path.join(folder, 'decisions.csv'),
    ...(suggestedPolicy !== undefined && { policy }),
  }
  // Also where it was given: a result says what it is about even after the file was edited.
  await writeWhole(policy, [policySource])
  await writeWhole(files.result, canonicalJsonPieces(result))
  await writeWhole(files.report, [renderReport(result, language === 'fr' ? FRENCH : ENGLISH)])
  await writeWhole(files.decisions, decisionsCsv(result))
  await writeWhole(path.join(folder, 'timings.json'), [`${JSON.stringify(timings, null, 2)}\n`])
  return files
}
