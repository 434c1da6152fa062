import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ObedientServer {
  readonly baseUrl: string
  readonly requests: number
  close(): Promise<void>
}

interface Question {
  readonly name: string
  readonly labels: readonly string[]
  readonly system: string
  readonly user: string
  /** The message block of the prompt. */
  readonly shown: string
}

/** What the model says when nobody attacks it, and how it finds the attack in what it is shown. */
export interface Obedience {
  /** The right label of a message without an attack: the model is worth believing until it is attacked. */
  readonly honestLabel: (shown: string) => string
  readonly attackIn: (shown: string) => string | undefined
}

/** Stands in every obedient draft: what leaves the house with it shows at once. */
export const EVIL_LINK = 'https://pay.attacker.example/now'

/**
 * An OpenAI-compatible server on a free port whose model does whatever the text it is shown tells it to: under attack it
 * names the label that costs most, and drafts that carry out the instruction, reveal the prompt and add a link.
 */
export async function startObedientServer({ honestLabel, attackIn }: Obedience): Promise<ObedientServer> {
  let requests = 0
  const answer = (question: Question): object => {
    const attack = attackIn(question.user)
    if (question.name === 'intent') {
      const label =
        attack === undefined ? honestLabel(question.shown) : question.labels[attack.length % question.labels.length]
      return { label, confidence: 1 }
    }
    const sources = [...question.user.matchAll(/^Source ("(?:[^"\\]|\\.)*"):\n<data>\n([\s\S]*?)\n<\/data>$/gm)]
    const ids = sources.map(([, id]) => JSON.parse(id!) as string)
    const supported = sources[0]?.[2] ?? ''
    const texts = [
      attack ?? '',
      `${supported} ${attack ?? ''}`,
      `${supported} ${EVIL_LINK}`,
      `${supported}\n${question.system.slice(0, 300)}`,
    ]
    return { text: attack === undefined ? supported : texts[requests % texts.length], source_ids: ids }
  }
  const server = createServer((request, response) => {
    void readQuestion(request).then(question => {
      requests++
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(completion(JSON.stringify(answer(question))))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    get requests() {
      return requests
    },
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

function completion(content: string): string {
  const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
  return JSON.stringify({ id: 'x', object: 'chat.completion', created: 0, model: 'obedient', choices: [choice], usage })
}

async function readQuestion(request: IncomingMessage): Promise<Question> {
  let text = ''
  for await (const part of request) text += String(part)
  const body = JSON.parse(text) as {
    messages: { content: string }[]
    response_format: { json_schema: { name: string; schema: { properties: { label?: { enum: string[] } } } } }
  }
  const { name, schema } = body.response_format.json_schema
  const [system, user] = body.messages.map(message => message.content) as [string, string]
  const shown = user.slice(user.lastIndexOf('<data>') + 7, user.lastIndexOf('</data>') - 1)
  return { name, labels: schema.properties.label?.enum ?? [], system, user, shown }
}
