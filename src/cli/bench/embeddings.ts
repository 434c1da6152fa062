import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { generateHistory } from '../../../datasets/shop/generate-history.ts'
import { benchEmbeddings } from '../../../eval/bench/embeddings.ts'
import { formatTable } from '../../../eval/bench/table.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { textsToEmbed } from '../../learning/texts-to-embed.ts'
import { openEmbedder } from '../../understanding/embeddings/open-embedder.ts'
import type { CommandIo } from '../io.ts'
import { wholeNumber } from './whole-number.ts'

const SHOP = { seed: 1, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }
/** What the product reads of a text; the peer gets the same tokens. */
const MAX_TOKENS = 128

/** `rehearsal bench embeddings`: our embedder against the inference runtime alone, on the same texts in the same run. */
export function benchEmbeddingsCommand(io: CommandIo): Command {
  return new Command('embeddings')
    .description('texts a second of the embedding model, and the ratio to the bare runtime')
    .option('--tickets <n>', 'tickets of the invented shop whose texts are taken', wholeNumber, 500)
    .option('--rounds <n>', 'how often ours and the peer take turns', wholeNumber, 3)
    .option('--json', 'print JSON only')
    .action(async (flags: { tickets: number; rounds: number; json?: boolean }) => {
      const { modelDir } = readEnvironment()
      if (!existsSync(modelDir))
        throw new RehearsalError('model_missing', `${modelDir}: no embedding model here; set REHEARSAL_MODEL_DIR`)
      const workers = availableParallelism()
      const tickets = [...generateHistory({ ...SHOP, tickets: flags.tickets })].map(told => told.ticket)
      const figures = await benchEmbeddings({
        modelDir,
        texts: textsToEmbed(tickets),
        workers,
        maxTokens: MAX_TOKENS,
        rounds: flags.rounds,
        open: async () => (await openEmbedder({ modelDir, workers }))!,
      })
      if (!flags.json) {
        const rate = (value: number): string => value.toFixed(0)
        io.stdout.write(
          formatTable(
            ['texts a second', 'rate', 'ours ÷ it'],
            [
              ['ours, never seen', rate(figures.ours), '1.00'],
              [`runtime alone, ${workers} workers`, rate(figures.bare), figures.ratio.toFixed(2)],
              [
                'runtime alone, 1 worker, its own threads',
                rate(figures.bareDefault),
                figures.ratioToDefault.toFixed(2),
              ],
              ['ours, remembered', rate(figures.remembered), (figures.ours / figures.remembered).toFixed(4)],
            ],
          ),
        )
        io.stdout.write(`${figures.texts} texts, medians of ${figures.rounds} rounds in turn.\n`)
      }
      io.stdout.write(`${JSON.stringify({ bench: 'embeddings', ...figures })}\n`)
    })
}
