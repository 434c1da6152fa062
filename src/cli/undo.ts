import { setTimeout as sleep } from 'node:timers/promises'
import { Command } from 'commander'
import { undoDecision } from '../../activities/undo-decision.ts'
import { TEMPORAL_CONFIG } from '../composition/open-live-parts.ts'
import { readEnvironment } from '../config/environment.ts'
import { readTemporalConfig } from '../config/temporal.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { accountTime } from '../store/accounts.ts'
import { isUnfinished, readCommands, type StoredCommand } from '../store/commands.ts'
import type { Database } from '../store/open-database.ts'
import { listUndoable } from '../store/undo.ts'
import { connectClient, temporalTarget } from '../worker/connection.ts'
import { createNudge } from '../worker/nudge.ts'
import { withChosenAccount } from './control/choose-account.ts'
import type { CommandIo } from './io.ts'

interface Flags {
  readonly account?: string
  readonly since?: string
  readonly kind?: string
  readonly dryRun?: boolean
  readonly wait: string
  readonly json?: boolean
}

interface Undone {
  readonly decision: string
  readonly state: 'undoing' | 'undone_before' | 'is_an_undo'
  readonly undo?: string
  readonly ticket?: string
}

const LOOK_EVERY = 250

/** `rehearsal undo`: takes decisions back, one by one or all since a moment; what people have changed since stays. */
export function undoCommand(io: CommandIo): Command {
  return new Command('undo')
    .description('take decisions back: values go back as they were, unless somebody changed them since')
    .argument('[decisions...]', 'ids of decisions, such as 4711:3')
    .option('--account <name>', 'the account; not needed where there is one')
    .option('--since <time>', 'all decisions since then, such as 2026-11-20T09:00Z')
    .option('--kind <kind>', 'with --since: only decisions with a command of this kind, such as close')
    .option('--dry-run', 'say what would be taken back')
    .option('--wait <seconds>', 'how long to wait for the worker', '20')
    .option('--json', 'print one JSON document')
    .action((ids: readonly string[], flags: Flags) => {
      const since = readSince(ids, flags)
      return withChosenAccount(flags.account, async (database, account) => {
        const filter = { since: since ?? 0, ...(flags.kind !== undefined && { kind: flags.kind }) }
        const wanted = since === undefined ? ids : await listUndoable(database.pool, account.id, filter)
        if (flags.dryRun) {
          io.stdout.write(flags.json ? `${JSON.stringify({ decisions: wanted })}\n` : listText(wanted))
          return
        }
        const undone: Undone[] = []
        for (const id of wanted) {
          const end = await undoDecision(database.pool, account.id, id, accountTime(account, Date.now()))
          undone.push({
            decision: id,
            state: end.kind,
            ...(end.kind !== 'is_an_undo' && { undo: end.decisionId, ticket: end.ticketId }),
          })
        }
        await wake(account.id, undone)
        const ends = await waitForEnds(database, account.id, undone, Number(flags.wait) * 1_000)
        io.stdout.write(flags.json ? `${JSON.stringify({ undone: ends })}\n` : ends.map(endText).join(''))
      })
    })
}

function readSince(ids: readonly string[], { since, kind }: Flags): number | undefined {
  if (ids.length > 0 === (since !== undefined)) {
    throw new RehearsalError('wrong_use', 'undo: expected ids of decisions, or --since with a time')
  }
  if (since === undefined) {
    if (kind === undefined) return undefined
    throw new RehearsalError('wrong_use', '--kind: expected together with --since')
  }
  const at = Date.parse(since)
  if (Number.isNaN(at)) {
    throw new RehearsalError('wrong_use', `--since: expected a time such as 2026-11-20T09:00Z, found ${since}`)
  }
  return at
}

function listText(ids: readonly string[]): string {
  return `${ids.length} decisions would be taken back.\n${ids.map(id => `  ${id}\n`).join('')}`
}

/** Without Temporal the worker's sweep finds the undo in its own time; it is stored either way. */
async function wake(account: string, undone: readonly Undone[]): Promise<void> {
  const config = readTemporalConfig(TEMPORAL_CONFIG)
  try {
    const { client, close } = await connectClient(temporalTarget(config, readEnvironment().temporal))
    try {
      const nudge = createNudge(client, config.queue)
      for (const ticket of new Set(undone.flatMap(each => each.ticket ?? []))) await nudge(account, ticket)
    } finally {
      await close()
    }
  } catch (error) {
    if (!RehearsalError.is(error)) throw error
  }
}

type End = Undone & { readonly finished: boolean; readonly commands: readonly StoredCommand[] }

async function waitForEnds(
  { pool }: Database,
  account: string,
  undone: readonly Undone[],
  patience: number,
): Promise<End[]> {
  const until = performance.now() + patience
  for (;;) {
    const ends: End[] = []
    for (const each of undone) {
      const commands = each.undo === undefined ? [] : await readCommands(pool, account, each.undo)
      const finished = !commands.some(isUnfinished)
      ends.push({ ...each, finished, commands })
    }
    if (ends.every(end => end.finished) || performance.now() >= until) return ends
    await sleep(LOOK_EVERY)
  }
}

function endText({ decision, state, finished, commands }: End): string {
  if (state === 'is_an_undo') return `${decision}  is itself an undo; nothing was done\n`
  const left = commands.flatMap(({ command, status }) =>
    command.kind === 'restore' && status !== 'done' && finished ? [[command.what, command.name].join(' ').trim()] : [],
  )
  const drafted = commands.some(({ command }) => command.kind === 'note' && command.purpose === 'draft')
  const parts = [
    state === 'undone_before' ? 'had been taken back before' : 'taken back',
    ...(finished ? [] : ['the worker carries it out as soon as it runs']),
    ...(left.length > 0 ? [`left as somebody has changed it since: ${left.join(', ')}`] : []),
    ...(drafted ? ['the message had been sent: a correction stands in the ticket as a draft'] : []),
  ]
  return `${decision}  ${parts.join('; ')}\n`
}
