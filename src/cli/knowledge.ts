import path from 'node:path'
import { Command, Option } from 'commander'
import { isAddress, type SyncedSource, syncKnowledge } from '../composition/sync-knowledge.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import { listKnowledgeSources, removeKnowledgeSource, saveKnowledgeSource } from '../store/documents.ts'
import type { CommandIo } from './io.ts'
import { withAccount } from './with-account.ts'

interface AddFlags extends Pick<KnowledgeDocument, 'lang' | 'brand' | 'market' | 'audience'> {
  readonly account: string
}

/** `rehearsal knowledge add|sync|list|remove`: the pages that answers may stand on, beside past tickets and macros. */
export function knowledgeCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('knowledge')
    .description('the pages that answers may stand on: help centre, wiki, handbook')
    .addCommand(addCommand(io, exit))
    .addCommand(syncCommand(io, exit))
    .addCommand(listCommand(io))
    .addCommand(removeCommand(io))
}

function addCommand(io: CommandIo, exit: (code: number) => void): Command {
  return account(new Command('add'))
    .description('name a source of pages and read it; workers read it again on schedule')
    .argument('<source>', 'a name of your choice')
    .argument('<location>', 'a folder of Markdown, HTML or text, a .jsonl file, or the https address of one')
    .option('--lang <code>', 'language of pages that do not say')
    .option('--brand <name>', 'only for tickets of this brand')
    .option('--market <name>', 'only for tickets of this market')
    .addOption(
      new Option('--audience <who>', 'internal pages inform and are never quoted').choices(['public', 'internal']),
    )
    .action(async (source: string, location: string, { account: id, lang, brand, market, audience }: AddFlags) => {
      const defaults = {
        ...(lang !== undefined && { lang }),
        ...(brand !== undefined && { brand }),
        ...(market !== undefined && { market }),
        ...(audience !== undefined && { audience }),
      }
      await withAccount(id, async ({ pool }) => {
        const whole = isAddress(location) ? location : path.resolve(location)
        await saveKnowledgeSource(pool, id, { source, location: whole, defaults })
        exit(report(await syncKnowledge(pool, id, Date.now(), source), io))
      })
    })
}

function syncCommand(io: CommandIo, exit: (code: number) => void): Command {
  return account(new Command('sync'))
    .description('read the sources again now; only pages that changed are written')
    .argument('[source]', 'one of them; all where absent')
    .action(async (source: string | undefined, flags: { account: string }) =>
      withAccount(flags.account, async ({ pool }) => {
        exit(report(await syncKnowledge(pool, flags.account, Date.now(), source), io))
      }),
    )
}

function listCommand(io: CommandIo): Command {
  return account(new Command('list'))
    .description('the sources, with how many pages each has and when it was read')
    .option('--json', 'print one JSON document')
    .action(async (flags: { account: string; json?: boolean }) =>
      withAccount(flags.account, async ({ pool }) => {
        const sources = await listKnowledgeSources(pool, flags.account)
        if (flags.json) io.stdout.write(`${JSON.stringify(sources, null, 2)}\n`)
        else if (sources.length === 0) io.stdout.write('No source of pages; "rehearsal knowledge add" names one.\n')
        else
          for (const { source, documents, syncedAt, failure, location } of sources) {
            const when =
              syncedAt === undefined ? 'never read' : `read ${new Date(syncedAt).toISOString().slice(0, 16)}Z`
            const failed = failure === undefined ? '' : `, failed since: ${failure}`
            io.stdout.write(
              `${source.padEnd(20)} ${String(documents).padStart(6)} pages, ${when}${failed}  ${location}\n`,
            )
          }
      }),
    )
}

function removeCommand(io: CommandIo): Command {
  return account(new Command('remove'))
    .description('take a source and its pages away')
    .argument('<source>')
    .action(async (source: string, flags: { account: string }) =>
      withAccount(flags.account, async ({ pool }) => {
        if (!(await removeKnowledgeSource(pool, flags.account, source)))
          throw new RehearsalError('not_found', `${source}: the account has no source of this name.`)
        io.stdout.write(`${source} and its pages are gone.\n`)
      }),
    )
}

function account(command: Command): Command {
  return command.requiredOption('--account <id>', 'whose pages')
}

/** @returns the exit code: 1 where a source could not be read */
function report(result: Awaited<ReturnType<typeof syncKnowledge>>, io: CommandIo): number {
  for (const { source, changes, skipped } of result.synced) io.stdout.write(`${lineOf(source, changes, skipped)}\n`)
  for (const { skipped } of result.synced)
    for (const { place, reason } of skipped) io.stderr.write(`${place}: ${reason}\n`)
  for (const { source, reason } of result.failed) io.stderr.write(`${source}: ${reason}\n`)
  return result.failed.length > 0 ? 1 : 0
}

function lineOf(source: string, changes: SyncedSource['changes'], skipped: SyncedSource['skipped']): string {
  const { added, changed, removed, unchanged } = changes
  const left = skipped.length > 0 ? `, ${skipped.length} not read` : ''
  return `${source}: ${added} new, ${changed} changed, ${removed} gone, ${unchanged} as they were${left}`
}
