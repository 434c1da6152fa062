import { Command, InvalidArgumentError } from 'commander'
import { formatSuitesTable } from '../../eval/suites-table.ts'
import { openEmbedderFor } from '../composition.ts'
import { readEnvironment } from '../config/environment.ts'
import { isSuite, runSuites, SUITES, type Suite } from './evaluate/run-suites.ts'
import type { CommandIo } from './io.ts'

/** `rehearsal evaluate [SUITE]`: how well the parts read, on labelled sets. Ends with 1 where nothing could be measured. */
export function evaluateCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('evaluate')
    .description('measure how well the parts read, on labelled sets')
    .argument('[suite]', `one of ${SUITES.join(', ')}; default: all`, suiteName)
    .option('--json', 'print one JSON document')
    .option('--lexical', 'leave the embedding model out')
    .addHelpText(
      'after',
      '\nPublic sets are read from REHEARSAL_DATA_DIR and skipped, with a word, where they are absent.',
    )
    .action(async (suite: Suite | undefined, flags: { json?: boolean; lexical?: boolean }) => {
      const environment = readEnvironment()
      const suites = suite === undefined ? SUITES : [suite]
      const embeds = suites.some(each => each === 'intents' || each === 'retrieval')
      const embedder = flags.lexical || !embeds ? null : await openEmbedderFor(environment)
      try {
        const outcome = await runSuites(suites, {
          dataDir: environment.dataDir,
          embedder,
          clock: () => performance.now(),
          onProgress: what => {
            if (io.terminal) io.stderr.write(`\r\u001b[K${what}`)
          },
        })
        if (io.terminal) io.stderr.write('\r\u001b[K')
        io.stdout.write(flags.json ? `${JSON.stringify(outcome)}\n` : formatSuitesTable(outcome))
        if (flags.json)
          for (const each of outcome.skipped) io.stderr.write(`SKIPPED ${each.part} ${each.data}: ${each.why}\n`)
        exit(outcome.rows.length === 0 ? 1 : 0)
      } finally {
        await embedder?.close()
      }
    })
}

function suiteName(text: string): Suite {
  if (isSuite(text)) return text
  throw new InvalidArgumentError(`expected one of ${SUITES.join(', ')}`)
}
