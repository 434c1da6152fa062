import { writeFile } from 'node:fs/promises'
import { Command, InvalidArgumentError } from 'commander'
import { formatSuitesTable } from '../../eval/suites-table.ts'
import { openEmbedderFor } from '../composition.ts'
import { readEnvironment } from '../config/environment.ts'
import { isSuite, runSuites, SUITES, type Suite } from './evaluate/run-suites.ts'
import type { CommandIo } from './io.ts'

interface Flags {
  readonly json?: boolean
  readonly out?: string
  readonly lexical?: boolean
  readonly peers: boolean
}

/** `rehearsal evaluate [SUITE]`: how well the parts read, on labelled sets. Ends with 1 where nothing could be measured. */
export function evaluateCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('evaluate')
    .description('measure how well the parts read, on labelled sets')
    .argument('[suite]', `one of ${SUITES.join(', ')}; default: all`, suiteName)
    .option('--json', 'print one JSON document')
    .option('--out <file>', 'also write the JSON document to a file')
    .option('--lexical', 'leave the embedding model out')
    .option('--no-peers', 'leave out the libraries that are measured beside us')
    .addHelpText(
      'after',
      '\nPublic sets are read from REHEARSAL_DATA_DIR and skipped, with a word, where they are absent. Peers run under the\n' +
        'Python of REHEARSAL_PEERS_PYTHON (default: python3) with the packages of eval/peers/requirements.txt.',
    )
    .action(async (suite: Suite | undefined, flags: Flags) => {
      const environment = readEnvironment()
      const suites = suite === undefined ? SUITES : [suite]
      const embeds = suites.some(each => ['intents', 'retrieval', 'topics'].includes(each))
      const embedder = flags.lexical || !embeds ? null : await openEmbedderFor(environment)
      try {
        const outcome = await runSuites(suites, {
          dataDir: environment.dataDir,
          embedder,
          peersPython: flags.peers ? (environment.peersPython ?? 'python3') : null,
          clock: () => performance.now(),
          onProgress: what => {
            if (io.terminal) io.stderr.write(`\r\u001b[K${what}`)
          },
        })
        if (io.terminal) io.stderr.write('\r\u001b[K')
        const document = `${JSON.stringify(outcome)}\n`
        if (flags.out !== undefined) await writeFile(flags.out, document)
        io.stdout.write(flags.json ? document : formatSuitesTable(outcome))
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
