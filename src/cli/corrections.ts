import { Command } from 'commander'
import { z } from 'zod'
import type { Correction } from '../learning/correction.ts'
import { listCorrections, removeCorrection, type StoredCorrection, saveCorrection } from '../store/corrections.ts'
import { detectLanguage } from '../text/language.ts'
import { redact } from '../text/redact.ts'
import { intentText } from '../understanding/intent-text.ts'
import type { CommandIo } from './io.ts'
import { readJsonFile } from './predict/json-file.ts'
import { withAccount } from './with-account.ts'

interface Flags {
  readonly account: string
  readonly json?: boolean
}

const Line = z.strictObject({
  ticket: z.string().min(1),
  text: z.string().min(1),
  label: z.string().min(1),
  at: z.iso.datetime({ offset: true }),
  by: z.string().min(1),
  customer: z.string().min(1).optional(),
  channel: z.string().min(1).optional(),
})

/** `rehearsal corrections list | add | remove`: what agents said a ticket was about where it was read otherwise. */
export function correctionsCommand(io: CommandIo): Command {
  const command = new Command('corrections').description('see, add and take back agents’ corrections of intents')
  command
    .command('list')
    .description('list the corrections of an account, oldest first')
    .requiredOption('--account <name>', 'the account')
    .option('--json', 'print one JSON document')
    .action((flags: Flags) =>
      withAccount(flags.account, async ({ pool }) => {
        const corrections = await listCorrections(pool, flags.account)
        const lines = corrections.length === 0 ? ['No corrections yet.'] : corrections.map(correctionLine)
        io.stdout.write(flags.json ? `${JSON.stringify(corrections, null, 2)}\n` : `${lines.join('\n')}\n`)
      }),
    )
  command
    .command('add')
    .description('add corrections from a file of JSON lines: {ticket, text, label, at, by, customer?, channel?}')
    .argument('<file>', 'the file')
    .requiredOption('--account <name>', 'the account')
    .action((file: string, flags: Flags) =>
      withAccount(flags.account, async ({ pool }) => {
        // Read whole before anything is stored: a file with a mistake in its last line adds nothing.
        const corrections = await readCorrections(file)
        for (const correction of corrections) await saveCorrection(pool, flags.account, correction)
        io.stdout.write(`${corrections.length} corrections added; "rehearsal learn" takes them in.\n`)
      }),
    )
  command
    .command('remove')
    .description('take a correction back; the next "rehearsal learn" leaves it out')
    .argument('<id>', 'its id, as `list` shows it')
    .requiredOption('--account <name>', 'the account')
    .action((id: string, flags: Flags) =>
      withAccount(flags.account, async ({ pool }) => {
        await removeCorrection(pool, flags.account, id)
        io.stdout.write(`Correction ${id} is taken back.\n`)
      }),
    )
  return command
}

async function readCorrections(file: string): Promise<Correction[]> {
  const lines = await readJsonFile(file, Line)
  return lines.map(({ ticket, text, label, at, by, customer, channel }): Correction => {
    const words = redact(intentText(text))
    return {
      id: `${ticket}:${at}`,
      ticketId: ticket,
      author: customer ?? ticket,
      at: Date.parse(at),
      by,
      label,
      text: words,
      language: detectLanguage(words).code,
      channel: channel ?? 'unknown',
    }
  })
}

function correctionLine({ id, at, by, was, label, removedAt }: StoredCorrection): string {
  const taken = removedAt === undefined ? '' : `  taken back ${day(removedAt)}`
  return `${day(at)}  ${id}  ${was ?? '?'} → ${label}  by ${by}${taken}`
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
