import { Command } from 'commander'
import { readEnvironment } from '../config/environment.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { Embedder } from '../understanding/embeddings/embedder.ts'
import type { CommandIo } from './io.ts'
import { type PredictTask, predictLines } from './predict/lines.ts'

export interface PredictFlags {
  readonly train?: string
  readonly docs?: string
  readonly k: string
  readonly policy?: string
  readonly history?: string[]
  readonly until?: string
  readonly lexical?: boolean
  readonly zone?: string
}

type MakeTask = (flags: PredictFlags) => Promise<PredictTask<unknown> & { close?(): Promise<void> }>

/** Each loads what it needs when it is asked for: most tasks need little of the product. */
const TASKS: Readonly<Record<string, MakeTask>> = {
  intents: async flags => {
    const { intentsTask } = await import('./predict/intents-task.ts')
    return withEmbedder(flags, embedder => intentsTask(needed(flags.train, 'intents', '--train'), embedder, 1))
  },
  thanks: async flags => (await import('./predict/reading-tasks.ts')).thanksTask(flags.train),
  owed: async flags => (await import('./predict/reading-tasks.ts')).owedTask(flags.zone),
  topics: async flags => {
    const { topicsTask } = await import('./predict/reading-tasks.ts')
    return withEmbedder(flags, async embedder => topicsTask(embedder))
  },
  spam: async () => (await import('./predict/reading-tasks.ts')).spamTask,
  replies: async () => (await import('./predict/mail-tasks.ts')).repliesTask,
  'auto-mail': async () => (await import('./predict/mail-tasks.ts')).autoMailTask,
  retrieve: async flags => {
    const { retrieveTask } = await import('./predict/retrieve-task.ts')
    return withEmbedder(flags, embedder =>
      retrieveTask(needed(flags.docs, 'retrieve', '--docs'), { embedder, k: Number(flags.k) }),
    )
  },
  decide: async flags => {
    const { decideTask } = await import('./predict/decide-task.ts')
    const { readDocuments } = await import('../knowledge/read-documents.ts')
    return withEmbedder(flags, embedder =>
      decideTask(needed(flags.policy, 'decide', '--policy'), {
        embedder,
        history: flags.history ?? [],
        documents: flags.docs === undefined ? [] : readDocuments(flags.docs).documents,
        ...(flags.until !== undefined && { until: flags.until }),
      }),
    )
  },
}

/** `rehearsal predict TASK`: one part of the engine over JSON lines, so that anybody can score it on their own data. */
export function predictCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('predict')
    .description('run one part of the engine over JSON lines, stdin to stdout, same order and ids')
    .argument('<task>', Object.keys(TASKS).join(', '))
    .option('--train <file>', 'labelled lines to learn from (intents, thanks)')
    .option('--docs <file>', 'documents to search (retrieve), or that answers may stand on (decide)')
    .option('--k <n>', 'how many documents to return (retrieve)', '5')
    .option('--policy <file>', 'the policy (decide)')
    .option('--history <paths...>', 'past tickets to learn from (decide)')
    .option('--until <time>', 'let timers come due until then (decide); default: 30 days after the last message')
    .option('--zone <name>', 'IANA time zone in which promised days end (owed)', 'UTC')
    .option('--lexical', 'leave the embedding model out')
    .addHelpText(
      'after',
      '\nExample:\n  rehearsal predict intents --train labelled.jsonl < messages.jsonl > answers.jsonl',
    )
    .action(async (name: string, flags: PredictFlags) => {
      const make = TASKS[name]
      if (make === undefined)
        throw new RehearsalError('wrong_use', `There is no task "${name}". Known: ${Object.keys(TASKS).join(', ')}.`)
      const task = await make(flags)
      try {
        exit(await predictLines(task, io))
      } finally {
        await task.close?.()
      }
    })
}

function needed(value: string | undefined, task: string, option: string): string {
  if (value === undefined) throw new RehearsalError('wrong_use', `predict ${task} needs ${option} FILE.`)
  return value
}

async function withEmbedder<Line>(
  flags: PredictFlags,
  make: (embedder: Embedder | null) => Promise<PredictTask<Line>>,
): Promise<PredictTask<unknown>> {
  const embedder = flags.lexical ? null : await (await import('../composition.ts')).openEmbedderFor(readEnvironment())
  const task = await make(embedder)
  return { ...task, close: async () => embedder?.close() } as PredictTask<unknown>
}
