import { Command } from 'commander'
import { prepareWhatIf } from '../composition/prepare-what-if.ts'
import { openSimulation } from '../composition.ts'
import { readEnvironment } from '../config/environment.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { changeKind } from '../forecast/compare/changed-tickets.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { setInPolicy } from '../policy/set-in-policy.ts'
import { suggestPolicy } from '../policy/suggest.ts'
import { canonicalJson } from '../report/canonical-json.ts'
import { loadHistory } from '../simulation/load-history.ts'
import type { CommandIo } from './io.ts'
import { type Progress, showProgress } from './progress.ts'
import { readDocs } from './read-docs.ts'
import { readPolicyFile } from './read-policy-file.ts'
import { instant, whole } from './simulate/option-values.ts'
import { whatIfText } from './what-if/answer-text.ts'

export interface WhatIfFlags {
  readonly policy?: string
  readonly set: readonly string[]
  readonly docs?: readonly string[]
  readonly cutoff?: number
  readonly seed: number
  readonly lexical?: boolean
  readonly json?: boolean
}

const UNITS = { learn: 'texts', read: 'tickets', decide: 'customers' } as const

/** Says what a policy would do with some settings changed, before and after. @returns the exit code */
export async function askWhatIf(paths: readonly string[], flags: WhatIfFlags, io: CommandIo): Promise<number> {
  const written = flags.policy === undefined ? undefined : readPolicyFile(flags.policy)
  const { documents } = readDocs(flags.docs ?? [], io)
  const history = await loadHistory(paths)
  const opened = await openSimulation(readEnvironment(), { embeddings: !flags.lexical })
  const bars = new Map<string, Progress>()
  let source = written?.source ?? ''
  try {
    const prepared = await prepareWhatIf({
      history,
      documents,
      ...(flags.cutoff !== undefined && { cutoff: flags.cutoff }),
      seed: flags.seed,
      policy: known => {
        if (written !== undefined) return written.policy
        source = suggestPolicy(known)
        return parsePolicy(source, 'suggested policy')
      },
      ahead: () => parsePolicy(setInPolicy(source, flags.set), flags.policy ?? 'suggested policy'),
      opened,
      onProgress: (phase, done, total) => {
        const bar = bars.get(phase) ?? showProgress(phase, UNITS[phase], io)
        bars.set(phase, bar)
        bar.update(done, total)
      },
    })
    for (const bar of bars.values()) bar.stop()
    try {
      const after = parsePolicy(setInPolicy(source, flags.set), flags.policy ?? 'suggested policy')
      const started = performance.now()
      const answer = await prepared.whatIf.ask(after)
      const milliseconds = Math.round(performance.now() - started)
      const moved = answer.moved.map(ticket => ({ ...ticket, kind: changeKind(ticket.before, ticket.after) }))
      const said = {
        set: flags.set,
        figures: answer.compare(),
        moved,
        decidedAnew: answer.groups,
        customers: prepared.customers,
      }
      io.stdout.write(flags.json ? canonicalJson({ ...said, milliseconds }) : whatIfText(said, milliseconds))
    } finally {
      prepared.close()
    }
  } finally {
    await opened.close()
  }
  return 0
}

/** `rehearsal what-if PATH…` */
export function whatIfCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('what-if')
    .description(
      'try settings of a policy on past tickets that were read before: before, after, and which tickets change',
    )
    .argument('<paths...>', 'exports or folders, as `import` reads them')
    .option('--policy <file>', 'the policy before; without it one is suggested from the tickets')
    .option('--set <path=value>', 'a setting as the policy file names it; may be given several times', collect, [])
    .option('--docs <paths...>', 'pages that answers may stand on: folders of Markdown, HTML or text, or .jsonl files')
    .option('--cutoff <time>', 'learn before, decide after (RFC 3339); default: the newest quarter', instant)
    .option('--seed <n>', 'seed of everything random', whole, 1)
    .option('--lexical', 'leave the embedding model out')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      '\nExamples:\n  rehearsal what-if tickets.jsonl --policy shop.yaml --set "intents.refund.tolerated_error=3%"' +
        '\n  rehearsal what-if tickets.jsonl --policy shop.yaml --set "follow_ups.vip.after=[24h]" --set "limits.messages_per_customer_per_week=1"' +
        '\n\nItems of lists go by their name; names with dots stand in double quotes: reopen."sms.aircall".window=48h.',
    )
    .action(async (paths: string[], flags: WhatIfFlags) => {
      if (flags.set.length === 0) throw new RehearsalError('wrong_use', 'Nothing is changed: expected --set path=value')
      exit(await askWhatIf(paths, flags, io))
    })
}

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value]
}
