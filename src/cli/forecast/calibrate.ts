import path from 'node:path'
import { Command } from 'commander'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import {
  calibrateDrafts,
  type DraftCalibration,
  LEAST_KAPPA,
  LEAST_LABELS,
} from '../../forecast/answers/calibrate-drafts.ts'
import { draftFigures } from '../../forecast/answers/draft-figures.ts'
import { canonicalJson, canonicalJsonPieces } from '../../report/canonical-json.ts'
import { makeFormat } from '../../report/html/format.ts'
import { ENGLISH } from '../../report/html/messages-en.ts'
import { FRENCH } from '../../report/html/messages-fr.ts'
import { renderReport } from '../../report/render-report.ts'
import type { CommandIo } from '../io.ts'
import { readResult } from '../read-result.ts'
import { reportLanguage } from '../simulate/option-values.ts'
import { writeWhole } from '../simulate/write-whole.ts'
import { readLabels } from './read-labels.ts'

interface CalibrateFlags {
  readonly language: 'en' | 'fr'
  readonly json?: boolean
}

/** `rehearsal forecast calibrate`: what people said about the sample, held against the rule, into result and report. */
export function calibrateCommand(io: CommandIo): Command {
  return new Command('calibrate')
    .description('hold the judge of drafts against people’s labels, and correct its figure')
    .argument('<folder>', 'what "rehearsal simulate --out" wrote')
    .argument('<labels>', 'the sample with "sendable" filled in')
    .option('--language <code>', 'language of the report: en or fr', reportLanguage, 'en')
    .option('--json', 'print one JSON document')
    .action(async (folder: string, file: string, flags: CalibrateFlags) => {
      const { result } = readResult(folder)
      const { labels, blank, skipped } = await readLabels(file)
      for (const line of skipped) io.stderr.write(`${line}\n`)
      if (labels.length === 0)
        throw new RehearsalError('bad_input', `${file}: sendable: expected yes or no in at least one row`)
      const calibration = calibrateDrafts(result.drafts, labels)
      const drafts = draftFigures(result.drafts, result.meta.seed, calibration)
      const changed = { ...result, forecast: { ...result.forecast, drafts } }
      const report = path.join(folder, 'report.html')
      await writeWhole(path.join(folder, 'result.json'), canonicalJsonPieces(changed))
      await writeWhole(report, [renderReport(changed, flags.language === 'fr' ? FRENCH : ENGLISH)])
      io.stdout.write(
        flags.json
          ? canonicalJson({ calibration, blank, skipped })
          : calibrationText(calibration, { blank, skipped: skipped.length, report }),
      )
    })
}

function calibrationText(
  calibration: DraftCalibration,
  { blank, skipped, report }: { blank: number; skipped: number; report: string },
): string {
  const format = makeFormat('en')
  const { kappa, corrected, labels, stale } = calibration
  const line = (name: string, value: string): string => `  ${name.padEnd(28)}${value}`
  const agreement =
    kappa === null ? 'cannot be told' : `${kappa.value.toFixed(2)} (${kappa.low.toFixed(2)}–${kappa.high.toFixed(2)})`
  const conclusion = {
    calibrated: corrected === null ? '' : `${format.range(corrected)} of drafts could be sent as they are`,
    too_few_labels: `too few to say: ${LEAST_LABELS} labels are the least`,
    too_little_agreement: `no figure: the judge agrees with people too little (below ${LEAST_KAPPA})`,
  }[calibration.why]
  return [
    line('labels used', `${labels} (blank ${blank}, unreadable ${skipped}, of other words ${stale})`),
    line('agreement beyond chance', agreement),
    line('sendable', conclusion),
    '',
    report,
    '',
  ].join('\n')
}
