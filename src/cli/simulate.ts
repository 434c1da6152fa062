import path from 'node:path'
import { Command, Option } from 'commander'
import { openSimulation } from '../composition.ts'
import { readEnvironment } from '../config/environment.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { canonicalJson } from '../report/canonical-json.ts'
import type { CommandIo } from './io.ts'
import { simulateAccount } from './simulate/distributed/simulate-account.ts'
import { instant, reportLanguage, runs, whole } from './simulate/option-values.ts'
import { runSimulation } from './simulate/run.ts'
import { summaryText } from './simulate/summary-text.ts'
import { writeResults } from './simulate/write-results.ts'

export interface SimulateFlags {
  readonly policy?: string
  readonly docs?: readonly string[]
  readonly prices?: string
  readonly cutoff?: number
  readonly out: string
  readonly seed: number
  readonly resume?: boolean
  readonly drafts?: boolean
  /** Ask the language model of the environment; nothing leaves the machine without it. */
  readonly model?: boolean
  readonly language: 'en' | 'fr'
  readonly lexical?: boolean
  readonly trackRecord?: boolean
  readonly stress?: number
  readonly repeat?: number
  readonly repeatSample?: number
  /** Policy files. */
  readonly compare?: readonly string[]
  /** The account for which it runs as a workflow. */
  readonly temporal?: string
  readonly json?: boolean
}

/** Runs one simulation and writes its files. Ctrl-C keeps what was done. @returns the exit code */
export async function simulateFiles(paths: readonly string[], flags: SimulateFlags, io: CommandIo): Promise<number> {
  if (flags.repeat !== undefined && !flags.model) {
    throw new RehearsalError('wrong_use', '--repeat: expected --model beside it; without a model nobody is asked.')
  }
  const stop = new AbortController()
  const interrupt = (): void => {
    io.stderr.write('\nStopping after this step; what is done is kept.\n')
    stop.abort()
  }
  process.once('SIGINT', interrupt)
  const environment = readEnvironment()
  const opened = await openSimulation(environment, { embeddings: !flags.lexical, chat: flags.model === true })
  if (flags.model) {
    const server = environment.model?.baseUrl ?? 'its provider'
    io.stderr.write(`Customers’ text, redacted, is sent to ${environment.model?.name} at ${server}.\n`)
  }
  try {
    const outcome = await runSimulation(
      {
        paths,
        ...(flags.policy !== undefined && { policyFile: flags.policy }),
        ...(flags.docs !== undefined && { docs: flags.docs }),
        ...(flags.prices !== undefined && { pricesFile: flags.prices }),
        ...(flags.cutoff !== undefined && { cutoff: flags.cutoff }),
        out: flags.out,
        seed: flags.seed,
        resume: flags.resume === true,
        drafts: flags.drafts === true,
        ...(flags.trackRecord !== undefined && { trackRecord: flags.trackRecord }),
        ...(flags.repeat !== undefined && { repeat: { runs: flags.repeat, sample: flags.repeatSample ?? 100 } }),
        ...(flags.stress !== undefined && { stress: flags.stress }),
        ...(flags.compare !== undefined && { compare: flags.compare }),
      },
      opened,
      io,
      stop.signal,
    )
    const { result } = outcome
    const files = await writeResults(outcome, path.resolve(flags.out), flags.language)
    io.stdout.write(
      flags.json ? canonicalJson({ files, meta: result.meta, forecast: result.forecast }) : summaryText(result, files),
    )
    return result.meta.finished ? 0 : 1
  } finally {
    process.off('SIGINT', interrupt)
    await opened.close()
  }
}

/** `rehearsal simulate PATH…` */
export function simulateCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('simulate')
    .description('replay past tickets and forecast what would be resolved, saved and got wrong')
    .argument('[paths...]', 'exports or folders, as `import` reads them')
    .option('--policy <file>', 'the policy to try; without it one is suggested from the tickets')
    .option('--docs <paths...>', 'pages that answers may stand on: folders of Markdown, HTML or text, or .jsonl files')
    .option('--compare <policies...>', 'other policies, whose ladders on the same tickets stand beside this one’s')
    .option('--prices <file>', 'your own prices and assumptions; what it leaves out stays as the product has it')
    .option('--cutoff <time>', 'learn before, report after (RFC 3339); default: the newest quarter', instant)
    .option('--out <folder>', 'where the results go', 'rehearsal-out')
    .option('--seed <n>', 'seed of everything random', whole, 1)
    .option('--resume', 'go on where an interrupted run stopped')
    .option('--drafts', 'with --model: let it write the answers’ words as well')
    .option('--model', 'ask a language model about uncertain messages; sends customers’ text, redacted, to its server')
    .addOption(
      new Option('--repeat [k]', 'with --model: ask about some messages k times, to see whether it says the same')
        .preset('3')
        .argParser(runs),
    )
    .option('--repeat-sample <n>', 'with --repeat: about so many messages', whole, 100)
    .option(
      '--track-record',
      'replay the six weeks before the cut-off too, for the next month to stand on and past forecasts to be tested on (default: where under 1,500 tickets are reported)',
    )
    .option('--no-track-record', 'leave them out, whatever is reported')
    .option(
      '--temporal <account>',
      'run as a Temporal workflow on all workers; without paths over what "pull" has stored',
    )
    .option(
      '--stress <n>',
      'attack copies of so many tickets: injections, quotes, machines, translations (default: 1 to 5)',
      whole,
    )
    .option('--lexical', 'leave the embedding model out')
    .option('--language <code>', 'language of the report: en or fr', reportLanguage, 'en')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  rehearsal simulate tickets.jsonl\n  rehearsal simulate export/ --policy shop.yaml --out forecast --language fr' +
        '\n  rehearsal simulate tickets.jsonl --policy today.yaml --compare bolder.yaml careful.yaml' +
        '\n\n--model: REHEARSAL_MODEL names the model, REHEARSAL_MODEL_BASE_URL its OpenAI-compatible server (default:' +
        '\nthe provider’s own), OPENAI_API_KEY the key. For at most the policy’s limits.model_share of customers’ messages,' +
        '\nthe customer’s words so far are sent there; before that up to 60 older messages, to see whether the model is' +
        '\nworth believing, and one example of each intent. E-mail addresses, phone, card and account numbers are taken' +
        '\nout; names stay. With --drafts, answers are drafted by it too, from the conversation of both sides. Its answers' +
        '\nare kept: the next run asks nothing again.',
    )
    .action(async (paths: string[], flags: SimulateFlags) => {
      if (flags.temporal !== undefined) return exit(await simulateAccount(flags.temporal, paths, flags, io))
      if (paths.length === 0)
        throw new RehearsalError('wrong_use', 'Name the files with past tickets, or --temporal ACCOUNT.')
      exit(await simulateFiles(paths, flags, io))
    })
}
