import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { openSimulation } from '../composition.ts'
import { readEnvironment } from '../config/environment.ts'
import { SECOND } from '../core/time.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { suggestPolicy } from '../policy/suggest.ts'
import { findConflicts } from '../preflight/find-conflicts.ts'
import { codeFingerprint } from '../simulation/code-fingerprint.ts'
import { loadHistory } from '../simulation/load-history.ts'
import { simulate } from '../simulation/simulate.ts'
import type { CommandIo } from './io.ts'
import { readAccountAutomation } from './preflight/account-automation.ts'
import { NOTHING_READ, readAutomationFile } from './preflight/automation-file.ts'
import { preflightText } from './preflight/text.ts'
import { showProgress } from './progress.ts'
import { readPolicyFile } from './read-policy-file.ts'

interface Flags {
  readonly account?: string
  readonly automation?: string
  readonly save?: string
  readonly policy?: string
  readonly lexical?: boolean
  readonly json?: boolean
}

/** Gorgias's limit for API keys; the helpdesk's own count wins where it was asked. */
const USUAL_LIMIT = { calls: 40, per: 20 * SECOND }

/** `rehearsal preflight PATH…`: exit 1 where something has to be settled before launch. */
export function preflightCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('preflight')
    .description('find conflicts with the helpdesk’s own rules and bots before launch')
    .argument('<paths...>', 'past tickets to replay, as `import` reads them')
    .option('--account <id>', 'a connected account: its rules, macros and bots are read, its active policy is used')
    .option('--automation <file>', 'what an earlier run saved, instead of asking the helpdesk')
    .option('--save <file>', 'keep what was read of the helpdesk’s automation')
    .option('--policy <file>', 'the policy to try; default: the account’s, else one suggested from the tickets')
    .option('--lexical', 'leave the embedding model out')
    .option('--json', 'print one JSON document')
    .action(async (paths: string[], flags: Flags) => exit(await preflight(paths, flags, io)))
}

async function preflight(paths: readonly string[], flags: Flags, io: CommandIo): Promise<number> {
  const environment = readEnvironment()
  const read = flags.account === undefined ? undefined : await readAccountAutomation(flags.account, environment)
  const automation =
    flags.automation === undefined ? (read?.automation ?? NOTHING_READ) : readAutomationFile(flags.automation)
  if (flags.save !== undefined) writeFileSync(flags.save, `${JSON.stringify(automation, null, 2)}\n`)
  const written = flags.policy === undefined ? read?.policy : readPolicyFile(flags.policy).policy

  const history = await loadHistory(paths)
  const opened = await openSimulation(environment, { embeddings: !flags.lexical })
  const bar = showProgress('replay', 'tickets', io)
  try {
    const simulated = await simulate({
      history,
      seed: 1,
      policy: known => written ?? parsePolicy(suggestPolicy(known), 'suggested policy'),
      embedder: opened.embedder,
      models: opened.models,
      helpers: opened.helpers,
      drafts: false,
      codeFingerprint: codeFingerprint(),
      snapshotFile: path.join(environment.home, 'preflight', 'unfinished.json'),
      resume: false,
      onProgress: (phase, done, total) => {
        if (phase === 'replay') bar.update(done, total)
      },
    })
    bar.stop()
    const { policy } = simulated
    const found = await findConflicts({
      automation,
      policy,
      tickets: history.tickets,
      replayed: simulated.replayed,
      limit: {
        calls: automation.api?.limit ?? USUAL_LIMIT.calls,
        per: USUAL_LIMIT.per,
        share: policy.limits.apiShare,
      },
    })
    const asked = automation !== NOTHING_READ
    io.stdout.write(
      flags.json ? `${JSON.stringify({ ...found, automationRead: asked }, null, 2)}\n` : preflightText(found, asked),
    )
    return found.findings.some(one => one.severity === 'stop') ? 1 : 0
  } finally {
    bar.stop()
    await opened.close()
  }
}
