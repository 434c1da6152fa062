import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Command } from 'commander'
import { generateHistory } from '../../../datasets/shop/generate-history.ts'
import { writeHistory } from '../../../datasets/shop/write-history.ts'
import { type Block, longestBlock } from '../../../eval/bench/event-loop.ts'
import { formatTable } from '../../../eval/bench/table.ts'
import { readEnvironment } from '../../config/environment.ts'
import { asOf } from '../../history/as-of.ts'
import { chooseLabelSource } from '../../history/label-source.ts'
import type { Ticket } from '../../history/ticket.ts'
import { knowledgeIndexSteps } from '../../knowledge/knowledge-index.ts'
import { ticketPassageSteps } from '../../knowledge/passages-of-tickets.ts'
import { inSlices } from '../../knowledge/stepwise.ts'
import { collectLessons } from '../../learning/collect-lessons.ts'
import { learnIntents } from '../../learning/learn-intents.ts'
import { textsToEmbed } from '../../learning/texts-to-embed.ts'
import { loadHistory } from '../../simulation/load-history.ts'
import { openEmbedder } from '../../understanding/embeddings/open-embedder.ts'
import { openVectorCache, vectorKey } from '../../understanding/embeddings/vector-cache.ts'
import { predictIntent } from '../../understanding/intents/predict-intent.ts'
import { createReader, type Understanding } from '../../understanding/read.ts'
import { warmUp } from '../../understanding/warm-up.ts'
import type { CommandIo } from '../io.ts'
import { wholeNumber } from './whole-number.ts'

const SHOP = { seed: 1, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }
/** Tickets that are learned from, and texts that are embedded. */
const LEARNED_FROM = 2_000
const EMBEDDED = 300
/** Tickets whose every turn is read, as a server does. */
const READ = 500
const DIMENSIONS = 384

/** `rehearsal bench event-loop`: how long a server would be held up while the heavy work goes on beside it. */
export function benchEventLoopCommand(io: CommandIo): Command {
  return new Command('event-loop')
    .description('how long training, embedding and reading a history hold everything else up')
    .option('--tickets <n>', 'tickets of the history that is read', wholeNumber, 10_000)
    .option('--vectors <n>', 'vectors in the cache that is opened', wholeNumber, 100_000)
    .option('--json', 'print JSON only')
    .action(async (flags: { tickets: number; vectors: number; json?: boolean }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
      try {
        const blocks = await measure(folder, flags)
        if (!flags.json) io.stdout.write(tableOf(blocks))
        io.stdout.write(`${JSON.stringify({ bench: 'event-loop', ...flags, blocks })}\n`)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
}

async function measure(folder: string, flags: { tickets: number; vectors: number }): Promise<Block[]> {
  const { tickets: file } = await writeHistory({ ...SHOP, tickets: flags.tickets }, folder)
  const past = [...generateHistory({ ...SHOP, tickets: LEARNED_FROM })].map(told => told.ticket)
  const lessons = collectLessons(past, Number.POSITIVE_INFINITY, chooseLabelSource(past))
  const texts = textsToEmbed(past).slice(0, EMBEDDED)
  const openCache = () => openVectorCache(folder, 'bench', DIMENSIONS)
  const full = await openCache()
  for (let i = 0; i < flags.vectors; i++) full.add([[vectorKey(String(i)), new Float32Array(DIMENSIONS).fill(i)]])
  full.close()
  const { model } = await learnIntents(lessons, null, SHOP.seed)
  const reader = createReader({ intentModel: model, predictIntent })
  warmUp()

  const blocks = [
    await longestBlock(`reading a history of ${flags.tickets} tickets`, () => loadHistory([file])),
    await longestBlock(`training on ${lessons.length} texts`, () => learnIntents(lessons, null, SHOP.seed)),
    await longestBlock(`reading the turns of ${READ} tickets`, () => readTurns(past.slice(0, READ), reader)),
    await longestBlock(`indexing the answers of ${LEARNED_FROM} tickets`, async () =>
      inSlices(knowledgeIndexSteps(await inSlices(ticketPassageSteps(past)))),
    ),
    await longestBlock(`opening a cache of ${flags.vectors} vectors`, async () => (await openCache()).close()),
  ]
  const { modelDir } = readEnvironment()
  if (!existsSync(modelDir)) return blocks
  let embedder: Awaited<ReturnType<typeof openEmbedder>> = null
  blocks.push(
    await longestBlock('opening the sentence model', async () => {
      embedder = await openEmbedder({ modelDir, cacheDir: folder })
    }),
    await longestBlock(`embedding ${EMBEDDED} texts`, () => embedder!.embed(texts)),
    await longestBlock(`training with embeddings on ${EMBEDDED} texts`, () =>
      learnIntents(lessons.slice(0, EMBEDDED), embedder, SHOP.seed),
    ),
  )
  await embedder!.close()
  return blocks
}

/** Each turn in a task of its own, as a server reads. */
async function readTurns(tickets: readonly Ticket[], reader: Understanding): Promise<void> {
  for (const ticket of tickets)
    for (const { at } of ticket.messages) {
      await setImmediate()
      reader.read(asOf(ticket, Date.parse(at)), [])
    }
}

function tableOf(blocks: readonly Block[]): string {
  const rows = blocks.map(each => [each.work, each.took.toFixed(0), each.blocked.toFixed(1), each.silent.toFixed(1)])
  return `${formatTable(['beside a server', 'took ms', 'longest block ms', 'by the wall'], rows)}\n`
}
