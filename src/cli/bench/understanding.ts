import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { generateHistory } from '../../../datasets/shop/generate-history.ts'
import { type PartRate, WARM_UP } from '../../../eval/bench/measure-part.ts'
import { cutSlices, writeMaterial } from '../../../eval/bench/reading-material.ts'
import { READING_PARTS } from '../../../eval/bench/reading-parts.ts'
import { shortThreads } from '../../../eval/bench/short-threads.ts'
import { formatTable } from '../../../eval/bench/table.ts'
import { readEnvironment } from '../../config/environment.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { chooseLabelSource } from '../../history/label-source.ts'
import { collectLessons } from '../../learning/collect-lessons.ts'
import { learnIntents } from '../../learning/learn-intents.ts'
import type { Lesson } from '../../learning/lesson.ts'
import { openEmbedder } from '../../understanding/embeddings/open-embedder.ts'
import type { CommandIo } from '../io.ts'
import type { PartJob } from './part-worker.ts'
import { runMeasured } from './run-measured.ts'
import { wholeNumber } from './whole-number.ts'

const SHOP = { seed: 1, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }
/** Tickets that the measured intent models are learned from. */
const LEARNED_FROM = 2_000
const WITH_MODEL = 'intent with embedding'

interface Flags {
  readonly tickets: number
  readonly rounds: number
  readonly part?: string
  readonly json?: boolean
}

/** `rehearsal bench understanding`: messages a second and memory of each part of reading, each in a process of its own. */
export function benchUnderstandingCommand(io: CommandIo): Command {
  return new Command('understanding')
    .description('messages a second and memory of each part of reading, beside a peer, on one core')
    .option('--tickets <n>', 'tickets of the invented shop whose messages are read', wholeNumber, 10_000)
    .option('--rounds <n>', 'how often each part and its peer take turns', wholeNumber, 3)
    .option('--part <name>', 'only this part')
    .option('--json', 'print JSON only')
    .action(async (flags: Flags) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-bench-'))
      try {
        const embedding = existsSync(readEnvironment().modelDir)
        const messages = await prepare(folder, flags, embedding)
        const rates: PartRate[] = []
        for (const part of namesOf(flags, embedding)) {
          if (io.terminal) io.stderr.write(`${part} …\n`)
          const job: PartJob = { part, folder, embedding }
          rates.push(await runMeasured<PartRate>('./part-worker.ts', job))
        }
        if (!flags.json) io.stdout.write(tableOf(rates, messages, flags.rounds))
        io.stdout.write(
          `${JSON.stringify({ bench: 'understanding', tickets: flags.tickets, messages, parts: rates })}\n`,
        )
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
}

function namesOf({ part }: Flags, embedding: boolean): string[] {
  const names = Object.keys(READING_PARTS).filter(name => embedding || name !== WITH_MODEL)
  if (part === undefined) return names
  if (!names.includes(part))
    throw new RehearsalError('wrong_use', `--part ${part}: there is no such part; expected one of: ${names.join(', ')}`)
  return [part]
}

/** Writes what the measured processes read; gives how many short messages that are. */
async function prepare(folder: string, flags: Flags, embedding: boolean): Promise<number> {
  const tickets = [...generateHistory({ ...SHOP, tickets: flags.tickets })].map(told => told.ticket)
  const threads = shortThreads(tickets)
  const past = tickets.slice(0, LEARNED_FROM)
  const lessons = collectLessons(past, Number.POSITIVE_INFINITY, chooseLabelSource(past))
  const lexical = await learn(lessons, false)
  const fused = embedding ? await learn(lessons, true) : null
  writeMaterial(folder, cutSlices(tickets, threads, flags.rounds + WARM_UP), { lexical, fused }, lessons)
  return threads.reduce((sum, { messages }) => sum + messages.length, 0)
}

async function learn(lessons: readonly Lesson[], embedding: boolean) {
  const embedder = embedding ? await openEmbedder({ modelDir: readEnvironment().modelDir }) : null
  try {
    return (await learnIntents(lessons, embedder, 1)).model
  } finally {
    await embedder?.close()
  }
}

function tableOf(rates: readonly PartRate[], messages: number, rounds: number): string {
  const head = ['part', 'messages/s', 'µs', 'peer/s', 'ours ÷ peer', 'peak MB', 'of it own', 'peer']
  const rows = rates.map(each => [
    each.part,
    each.rate.toFixed(0),
    each.microseconds.toFixed(1),
    each.peerRate.toFixed(0),
    each.ratio.toFixed(3),
    each.peakMegabytes.toFixed(0),
    each.ownMegabytes.toFixed(0),
    each.peer,
  ])
  return [
    formatTable(head, rows),
    `${messages} short messages (5 to 25 words) in threads of one to four, all different; a process for each part.`,
    `Medians of ${rounds} rounds in turn, each on messages never seen, per second of one core; HTML and stripping: bodies as they came.`,
    '',
  ].join('\n')
}
