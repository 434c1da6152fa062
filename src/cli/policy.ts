import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { Policy } from '../core/policy.ts'
import { isTimezone } from '../core/zone-time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { chooseLabelSource } from '../history/label-source.ts'
import { readTickets } from '../history/read-tickets.ts'
import type { Ticket } from '../history/ticket.ts'
import { changeText, diffPolicies } from '../policy/diff.ts'
import { explainPolicy } from '../policy/explain.ts'
import { checkPolicy } from '../policy/lint.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { policyHash } from '../policy/policy-hash.ts'
import { suggestPolicy } from '../policy/suggest.ts'
import type { CommandIo } from './io.ts'
import { listVersions, publishFile, rollBack } from './policy/publish.ts'

interface SuggestFlags {
  readonly account?: string
  readonly timezone?: string
  readonly cutoff?: string
  readonly json?: boolean
}

/** `rehearsal policy check | diff | suggest | publish | versions | rollback` */
export function policyCommand(io: CommandIo, exit: (code: number) => void): Command {
  const command = new Command('policy').description('check, compare, suggest and publish policies')
  command
    .command('check')
    .description('read a policy file, explain what it does and warn of what looks wrong')
    .argument('<file>', 'policy file (YAML)')
    .option('--json', 'print one JSON document')
    .action(async (file: string, flags: { json?: boolean }) =>
      exit(await runPolicyCheck(file, flags.json === true, io)),
    )
  command
    .command('diff')
    .description('list what changes from one policy to another')
    .argument('<before>', 'policy file (YAML)')
    .argument('<after>', 'policy file (YAML)')
    .option('--json', 'print one JSON document')
    .action(async (before: string, after: string, flags: { json?: boolean }) =>
      exit(await runPolicyDiff(before, after, flags.json === true, io)),
    )
  command
    .command('suggest')
    .description('write a commented first policy from past tickets')
    .argument('<paths...>', 'files or folders with past tickets')
    .option('--account <name>', 'name of the account, where the tickets do not say')
    .option('--timezone <zone>', 'the team’s time zone, such as Europe/Paris')
    .option('--cutoff <time>', 'leave out what was not complete then, such as 2026-05-01T00:00:00Z')
    .option('--json', 'print one JSON document')
    .action(async (paths: string[], flags: SuggestFlags) => exit(await runPolicySuggest(paths, flags, io)))
  command
    .command('publish')
    .description('make a policy the active one of the account it names; waiting timers follow within seconds')
    .argument('<file>', 'policy file (YAML)')
    .action(async (file: string) => exit(await publishFile(file, io)))
  command
    .command('versions')
    .description('the policies an account has had')
    .requiredOption('--account <id>', 'whose')
    .action(async ({ account }: { account: string }) => exit(await listVersions(account, io)))
  command
    .command('rollback')
    .description('publish an earlier version again')
    .argument('<version>', 'its number, as `policy versions` lists it')
    .requiredOption('--account <id>', 'whose')
    .action(async (version: string, { account }: { account: string }) => exit(await rollBack(account, version, io)))
  return command
}

/** @throws RehearsalError `bad_policy` with every mistake, `wrong_use` where there is no such file */
export async function runPolicyCheck(file: string, json: boolean, io: CommandIo): Promise<number> {
  const policy = await readPolicyFile(file)
  const result = {
    file,
    account: policy.account,
    hash: policyHash(policy),
    explanation: explainPolicy(policy),
    warnings: checkPolicy(policy),
  }
  if (json) return printJson(result, io)
  const warnings = result.warnings.map(({ level, path, message }) => `${level}: ${path} ${message}`)
  const found = warnings.length === 0 ? ['No warnings.'] : warnings
  io.stdout.write(
    `${[`${file} is valid (version ${result.hash.slice(0, 12)}).`, '', ...result.explanation, '', ...found].join('\n')}\n`,
  )
  return 0
}

/** @throws RehearsalError `bad_policy`, `wrong_use` */
export async function runPolicyDiff(before: string, after: string, json: boolean, io: CommandIo): Promise<number> {
  const [from, to] = [await readPolicyFile(before), await readPolicyFile(after)]
  const changes = diffPolicies(from, to)
  if (json) return printJson({ before: policyHash(from), after: policyHash(to), changes }, io)
  io.stdout.write(changes.length === 0 ? 'The two policies decide alike.\n' : `${changes.map(changeText).join('\n')}\n`)
  return 0
}

/** @throws RehearsalError `wrong_use` for a bad option or path, `bad_input` where no ticket can be read */
export async function runPolicySuggest(paths: readonly string[], flags: SuggestFlags, io: CommandIo): Promise<number> {
  const { account, timezone } = flags
  if (timezone !== undefined && !isTimezone(timezone)) {
    throw new RehearsalError('wrong_use', `--timezone: expected a time zone such as Europe/Paris, found "${timezone}"`)
  }
  const cutoff = flags.cutoff === undefined ? undefined : readCutoff(flags.cutoff)
  const tickets: Ticket[] = []
  let skipped = 0
  for await (const item of readTickets(paths, account === undefined ? {} : { account })) {
    if (item.kind === 'ticket') tickets.push(item.ticket)
    if (item.kind === 'skipped') skipped++
  }
  if (tickets.length === 0)
    throw new RehearsalError('bad_input', 'No ticket could be read; see `rehearsal import` for the reasons.')
  const labels = chooseLabelSource(tickets)
  const yaml = suggestPolicy({ before: tickets, labels, cutoff, account, timezone })
  if (flags.json) return printJson({ tickets: tickets.length, skipped, labels: labels?.kind ?? null, policy: yaml }, io)
  io.stdout.write(yaml)
  if (skipped > 0) io.stderr.write(`${skipped} items were skipped; see \`rehearsal import\` for the reasons.\n`)
  return 0
}

function readCutoff(text: string): number {
  const at = /\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:\d{2}))?$/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(at)) return at
  throw new RehearsalError(
    'wrong_use',
    `--cutoff: expected a time with zone such as 2026-05-01T00:00:00Z, found "${text}"`,
  )
}

async function readPolicyFile(file: string): Promise<Policy> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    throw new RehearsalError('wrong_use', `${file}: expected a policy file that can be read`, { cause })
  }
  return parsePolicy(text, file)
}

function printJson(value: unknown, io: CommandIo): number {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  return 0
}
