import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { openSimulation } from '../composition.ts'
import { readEnvironment } from '../config/environment.ts'
import type { Policy } from '../core/policy.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { ChangeLine } from '../forecast/compare/explain-change.ts'
import { diffPolicies } from '../policy/diff.ts'
import { canonicalJson } from '../report/canonical-json.ts'
import { compareResults } from '../report/compare-results.ts'
import { ENGLISH } from '../report/html/messages-en.ts'
import { FRENCH } from '../report/html/messages-fr.ts'
import { renderComparison } from '../report/render-comparison.ts'
import type { SimulationResult } from '../report/result.ts'
import { comparisonSummary } from './compare/summary-text.ts'
import type { CommandIo } from './io.ts'
import { readPolicyFile } from './read-policy-file.ts'
import { readPricesFile } from './read-prices-file.ts'
import { readResult } from './read-result.ts'
import { instant, reportLanguage, whole } from './simulate/option-values.ts'
import { readHistory, runSimulation } from './simulate/run.ts'

export interface CompareFlags {
  readonly out: string
  readonly docs?: readonly string[]
  readonly cutoff?: number
  readonly seed: number
  readonly prices?: string
  readonly language: 'en' | 'fr'
  readonly lexical?: boolean
  readonly json?: boolean
}

/** Compares two policies on tickets, or two results, and writes `comparison.json` and `comparison.html`. @returns the exit code */
export async function compareFiles(
  a: string,
  b: string,
  paths: readonly string[],
  flags: CompareFlags,
  io: CommandIo,
): Promise<number> {
  const kinds = [kindOf(a), kindOf(b)]
  if (kinds[0] !== kinds[1])
    throw new RehearsalError(
      'wrong_use',
      `${a} is a ${kinds[0]} and ${b} a ${kinds[1]}: expected two policies or two results`,
    )
  if (kinds[0] === 'result' && paths.length > 0)
    throw new RehearsalError('wrong_use', 'Two results hold their tickets already: expected no further path')
  const assumptions = flags.prices === undefined ? undefined : readPricesFile(flags.prices).assumptions
  const [before, after, lines] =
    kinds[0] === 'result' ? writtenSides(a, b) : await simulatedSides(a, b, paths, flags, io)
  const comparison = compareResults({ name: a, result: before }, { name: b, result: after }, lines, assumptions)
  const folder = path.resolve(flags.out)
  const files = { json: path.join(folder, 'comparison.json'), html: path.join(folder, 'comparison.html') }
  mkdirSync(folder, { recursive: true })
  writeFileSync(files.json, canonicalJson(comparison))
  writeFileSync(files.html, renderComparison(comparison, flags.language === 'fr' ? FRENCH : ENGLISH))
  io.stdout.write(flags.json ? canonicalJson({ files, ...comparison }) : comparisonSummary(comparison, files))
  return 0
}

function kindOf(place: string): 'policy' | 'result' {
  if (!existsSync(place))
    throw new RehearsalError('wrong_use', `${place}: expected a policy, or a result of "simulate"`)
  return /\.ya?ml$/i.test(place) ? 'policy' : 'result'
}

/** Two results, and how their policies differ where that is known. */
type Sides = readonly [SimulationResult, SimulationResult, readonly ChangeLine[] | null]

function writtenSides(a: string, b: string): Sides {
  const [before, after] = [readResult(a), readResult(b)]
  const lines = before.policy && after.policy ? diffPolicies(before.policy, after.policy) : null
  return [before.result, after.result, lines]
}

async function simulatedSides(
  a: string,
  b: string,
  paths: readonly string[],
  flags: CompareFlags,
  io: CommandIo,
): Promise<Sides> {
  if (paths.length === 0)
    throw new RehearsalError(
      'wrong_use',
      'Two policies are compared on tickets: expected their files or folders behind the policies',
    )
  const policies: Policy[] = [a, b].map(file => readPolicyFile(file).policy)
  const history = await readHistory(paths, io)
  const results: SimulationResult[] = []
  const opened = await openSimulation(readEnvironment(), { embeddings: !flags.lexical })
  const stop = new AbortController()
  const interrupt = (): void => stop.abort()
  process.once('SIGINT', interrupt)
  try {
    for (const policyFile of [a, b]) {
      const run = {
        paths,
        history,
        policyFile,
        ...(flags.docs !== undefined && { docs: flags.docs }),
        ...(flags.cutoff !== undefined && { cutoff: flags.cutoff }),
        out: path.resolve(flags.out),
        seed: flags.seed,
        resume: false,
        drafts: false,
        // Nothing of a comparison stands on them.
        trackRecord: false,
      }
      results.push((await runSimulation(run, opened, io, stop.signal)).result)
      if (stop.signal.aborted) throw new RehearsalError('interrupted', 'Stopped; nothing was compared.')
    }
  } finally {
    process.off('SIGINT', interrupt)
    await opened.close()
  }
  const [before, after] = results as [SimulationResult, SimulationResult]
  return [before, after, diffPolicies(policies[0]!, policies[1]!)]
}

/** `rehearsal compare A B [PATH…]` */
export function compareCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('compare')
    .description('set two policies, or two results of `simulate`, side by side on the same tickets')
    .argument('<a>', 'policy file (YAML), or the folder or result.json that `simulate` wrote')
    .argument('<b>', 'the other one')
    .argument('[paths...]', 'with policies: the tickets, as `import` reads them')
    .option('--docs <paths...>', 'pages that answers may stand on: folders of Markdown, HTML or text, or .jsonl files')
    .option('--prices <file>', 'your own minutes and prices; what it leaves out stays as the product has it')
    .option('--cutoff <time>', 'learn before, compare after (RFC 3339); default: the newest quarter', instant)
    .option('--out <folder>', 'where the comparison goes', 'rehearsal-comparison')
    .option('--seed <n>', 'seed of everything random', whole, 1)
    .option('--lexical', 'leave the embedding model out')
    .option('--language <code>', 'language of the page: en or fr', reportLanguage, 'en')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  rehearsal compare today.yaml bolder.yaml tickets.jsonl\n  rehearsal compare forecast-monday forecast-tuesday --language fr',
    )
    .action(async (a: string, b: string, paths: string[], flags: CompareFlags) =>
      exit(await compareFiles(a, b, paths, flags, io)),
    )
}
