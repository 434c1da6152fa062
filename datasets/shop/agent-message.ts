import type { Agent } from './agents.ts'
import { expand } from './grammar.ts'
import { type Scene, SHOP } from './scene.ts'
import type { FollowUpResponse, TrueOwed } from './truth.ts'

interface Options {
  readonly owed: TrueOwed
  readonly macro?: string
  readonly expect: FollowUpResponse
  readonly attachments?: boolean
}

/** Sends an agent's words to the customer, dressed as this agent and channel do. Returns the message id. */
export function sendFromAgent(scene: Scene, agent: Agent, words: string, options: Options): string {
  const { thread, channel, person } = scene
  const text = dress(scene, agent, words)
  scene.slots['agent'] = agent.name.split(' ')[0]!
  const mail = channel === 'email'
  const messageId = `<${scene.orderId.slice(1)}.${Math.floor(thread.now / 1000).toString(36)}@alderbrook.example>`
  const id = thread.say(
    {
      from: 'agent',
      author: agent.name,
      to: [mail ? person.email : person.phone],
      channel,
      public: true,
      ...(mail && { message_id: messageId }),
      text,
      ...(options.macro !== undefined && { macro: options.macro }),
      ...(options.attachments && {
        attachments: [{ name: `${scene.slots['order']!.replace('#', '')}.pdf`, type: 'application/pdf', size: 84_213 }],
      }),
    },
    options.owed,
  )
  thread.expect(id, scene.stopped ? { effect: 'harmful', reaction: 'complains' } : options.expect)
  scene.quoted = {
    text,
    at: thread.now,
    from: `${agent.name.split(' ')[0]} (${SHOP.brand})`,
    address: SHOP.address,
    subject: `Re: ${scene.subject}`,
    messageId,
  }
  return id
}

/** A note for colleagues; never reaches the customer and changes nothing about who owes. */
export function noteFrom(scene: Scene, author: string, text: string, from: 'agent' | 'system' = 'agent'): void {
  scene.thread.pass(1000 * scene.random.int(5, 60))
  scene.thread.say({ from, author, channel: 'internal-note', public: false, text })
}

function dress(scene: Scene, agent: Agent, words: string): string {
  const { random, voice, channel, slots } = scene
  const a = voice.agent
  const write = (pattern: string): string => expand(pattern, slots, count => random.int(0, count - 1))
  if (channel === 'sms') return firstSentences(words, 240)
  if (channel === 'chat') return random.chance(0.25) ? `${write(random.pick(a.greetings))} ${words}` : words
  const first = scene.quoted === undefined
  const body = [first || random.chance(0.25) ? write(random.pick(a.empathy)) : '', words]
    .filter(part => part !== '')
    .join(' ')
  const parts = [write(random.pick(a.greetings)), body]
  if (random.chance(0.25 + agent.quality * 0.4)) parts.push(write(random.pick(a.extra)))
  for (let more = random.int(-3, 2); more > 0; more--) parts.push(write(random.pick(a.extra)))
  if (random.chance(0.6)) parts.push(write(random.pick(a.closings)))
  parts.push(
    `${write(random.pick(a.signOffs))}\n${agent.name.split(' ')[0]}\n${SHOP.brand}${random.chance(0.3) ? `\n${SHOP.address}` : ''}`,
  )
  return [...new Set(parts)].join('\n\n')
}

function firstSentences(text: string, most: number): string {
  let out = ''
  for (const sentence of text.split(/(?<=[.!?]) /)) {
    if (out !== '' && out.length + sentence.length > most) break
    out += out === '' ? sentence : ` ${sentence}`
  }
  return out
}
