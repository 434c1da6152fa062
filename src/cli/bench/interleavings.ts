import { Command } from 'commander'
import { runLives } from '../../../eval/interleavings/run-lives.ts'
import type { CommandIo } from '../io.ts'
import { showProgress } from '../progress.ts'
import { wholeNumber } from './whole-number.ts'

/** `rehearsal bench interleavings`: generated lives of a ticket, with everything at every moment. */
export function benchInterleavingsCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('interleavings')
    .description('model checking: generated deliveries, people, crashes and stalls between any two steps of a turn')
    .option('--runs <n>', 'lives to live through', wholeNumber, 10_000)
    .option('--seed <n>', 'the first life', wholeNumber, 1)
    .option('--json', 'print JSON only')
    .action(async ({ runs, seed, json }: { runs: number; seed: number; json?: boolean }) => {
      const progress = showProgress('lives', 'lives', io)
      const from = performance.now()
      const report = await runLives({ runs, seed, onProgress: done => progress.update(done, Math.max(done, runs)) })
      progress.stop()
      const { counterexample, ...counts } = report
      if (counterexample !== undefined && !json) {
        io.stdout.write(`${counterexample.complaints.join('\n')}\n${JSON.stringify(counterexample.life, null, 1)}\n`)
      }
      const seconds = Math.round((performance.now() - from) / 1_000)
      io.stdout.write(
        `${JSON.stringify({ bench: 'interleavings', seed, ...counts, seconds, ...(json && { counterexample }) })}\n`,
      )
      exit(report.failed === 0 ? 0 : 1)
    })
}
