import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { MAIL_SHAPES } from '../../../eval/bench/hostile/mail-shapes.ts'
import { type HostileShape, HTML_SHAPES, TEXT_SHAPES } from '../../../eval/bench/hostile/text-shapes.ts'
import { detectLanguage } from '../../text/language.ts'
import { readMessageText } from '../../text/read-message-text.ts'
import { redact } from '../../text/redact.ts'
import { predictOwed } from '../../understanding/predict-owed.ts'
import { autoMailTask, repliesTask } from '../predict/mail-tasks.ts'
import { spamTask, thanksTask, topicsTask } from '../predict/reading-tasks.ts'

/** A part that reads what strangers write, and the shapes that it is given. */
export interface HostileTask {
  readonly shapes: readonly HostileShape[]
  /** Loads what the part needs and gives what reads one text. `folder` is for the files that it wants. */
  readonly open: (folder: string) => Promise<(text: string) => unknown>
}

const AT = '2026-03-12T09:14:00Z'
const POLICY = fileURLToPath(new URL('../../../datasets/policies/northwind.yaml', import.meta.url))

const ofText = (read: (text: string) => unknown): HostileTask => ({ shapes: TEXT_SHAPES, open: async () => read })

function ticketOf(body: { text: string } | { html: string }): never {
  return {
    schema: 1,
    id: 't',
    account: 'northwind',
    channel: 'email',
    subject: 'Order',
    status: 'open',
    tags: [],
    customer: { id: 'c' },
    created_at: AT,
    messages: [{ id: 'm', at: AT, from: 'customer', channel: 'email', public: true, ...body }],
    events: [],
  } as never
}

async function openDecide(): Promise<(body: { text: string } | { html: string }) => unknown> {
  const { decideTask } = await import('../predict/decide-task.ts')
  const task = await decideTask(POLICY, { embedder: null, history: [], documents: [] })
  return body => task.answer([ticketOf(body)])
}

function jsonLines(folder: string, name: string, rows: readonly object[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, rows.map(row => JSON.stringify(row)).join('\n'))
  return file
}

/** The tasks of `predict`, and the readers below them. */
export const HOSTILE_TASKS: Readonly<Record<string, HostileTask>> = {
  thanks: {
    shapes: TEXT_SHAPES,
    open: async () => {
      const task = await thanksTask(undefined)
      return text => task.answer([{ id: 1, text, prev_agent_text: text }])
    },
  },
  owed: ofText(text => {
    const messages = [
      { from: 'customer' as const, text, at: AT },
      { from: 'agent' as const, text, at: AT },
    ]
    return predictOwed({ id: 1, messages })
  }),
  topics: ofText(text => topicsTask(null).answer([{ id: 1, text } as never])),
  spam: ofText(text => spamTask.answer([{ id: 1, text } as never])),
  replies: ofText(text => repliesTask.answer([{ id: 1, text }])),
  'auto-mail': {
    shapes: [
      ...MAIL_SHAPES,
      ...TEXT_SHAPES.map(({ name, build }) => ({
        name: `body: ${name}`,
        build: (size: number) => `From: a@b.example\r\nSubject: c\r\n\r\n${build(size)}`,
      })),
    ],
    open: async () => raw => autoMailTask.answer([{ id: 1, raw }]),
  },
  intents: {
    shapes: TEXT_SHAPES,
    open: async folder => {
      const { intentsTask } = await import('../predict/intents-task.ts')
      const rows = ['where is my order', 'where is the parcel', 'i want a refund', 'money back please'].map(
        (text, at) => ({
          text,
          label: at < 2 ? 'order' : 'refund',
        }),
      )
      const task = await intentsTask(jsonLines(folder, 'train.jsonl', rows), null, 1)
      return text => task.answer([{ id: 1, text }])
    },
  },
  retrieve: {
    shapes: TEXT_SHAPES,
    open: async folder => {
      const { retrieveTask } = await import('../predict/retrieve-task.ts')
      const rows = [
        { id: 'a', title: 'Returns', text: 'Send it back within 30 days.' },
        { id: 'b', title: 'Delivery', text: 'Parcels leave on Mondays.' },
      ]
      const task = await retrieveTask(jsonLines(folder, 'docs.jsonl', rows), { embedder: null, k: 2 })
      return query => task.answer([{ id: 1, query }])
    },
  },
  decide: {
    shapes: TEXT_SHAPES,
    open: async () => {
      const decide = await openDecide()
      return text => decide({ text })
    },
  },
  'decide, HTML': {
    shapes: HTML_SHAPES,
    open: async () => {
      const decide = await openDecide()
      return html => decide({ html })
    },
  },
  'HTML body': { shapes: [...HTML_SHAPES, ...TEXT_SHAPES], open: async () => html => readMessageText({ html }) },
  'text body': ofText(text => readMessageText({ text })),
  language: ofText(text => detectLanguage(text)),
  redaction: ofText(redact),
}
