import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { draftsCsv } from '../../report/drafts-csv.ts'
import { wholeNumber } from '../bench/whole-number.ts'
import type { CommandIo } from '../io.ts'
import { readResult } from '../read-result.ts'

/** `rehearsal forecast sample`: drafts for people to judge. */
export function sampleCommand(io: CommandIo): Command {
  return new Command('sample')
    .description('write a chance sample of drafts for people to label as sendable or not')
    .argument('<folder>', 'what "rehearsal simulate --out" wrote')
    .option('--size <n>', 'how many; 50 to 100 say enough', wholeNumber, 80)
    .option('--to <file>', 'where to; default: drafts-to-label.csv in the folder')
    .action((folder: string, flags: { size: number; to?: string }) => {
      const { result } = readResult(folder)
      const comparable = result.drafts.filter(each => each.verdict !== 'unknown').length
      if (comparable === 0) {
        const why = 'No draft of this result stands beside an answer of the team: there is nothing to label.'
        throw new RehearsalError('nothing_to_simulate', why)
      }
      const file = flags.to ?? path.join(folder, 'drafts-to-label.csv')
      writeFileSync(file, draftsCsv(result.drafts, flags.size, result.meta.seed), { mode: 0o600 })
      io.stdout.write(
        [
          `${Math.min(flags.size, comparable)} of ${comparable} drafts. Write yes or no under "sendable": could the draft have gone out`,
          'as it is, in place of the team’s answer? Then "rehearsal forecast calibrate". The file holds',
          'customers’ words: keep it where they may be.',
          file,
          '',
        ].join('\n'),
      )
    })
}
