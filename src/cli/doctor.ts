import { Command } from 'commander'
import { examine } from '../composition/examine.ts'
import { readEnvironment } from '../config/environment.ts'
import { createLogger } from '../telemetry/logger.ts'
import type { CommandIo } from './io.ts'

/** `rehearsal doctor`: says for each part what was found. Exit code 1 where something that is needed is missing. */
export function doctorCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('doctor')
    .description('look at every part this machine has to offer, and say what is missing')
    .option('--json', 'print one JSON document instead of text')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine(readEnvironment(), createLogger({ level: 'silent' }))
      const isFit = findings.every(finding => finding.state !== 'missing')
      const lines = findings.map(({ part, state, found }) => `${part.padEnd(18)} ${state.padEnd(9)} ${found}\n`)
      io.stdout.write(json ? `${JSON.stringify({ fit: isFit, findings })}\n` : lines.join(''))
      exit(isFit ? 0 : 1)
    })
}
