import { ATTACKS } from './phrases/attacks.ts'
import { asHtml, quoteAsText } from './quote.ts'
import { phrase, type Scene, SHOP, stateInside, stateIntent } from './scene.ts'
import type { TrueOwed } from './truth.ts'
import { typeOut } from './typing.ts'
import type { Intent } from './vocabulary.ts'

const EMOJIS = ['🙂', '😕', '🙏', '😡', '🤔', '😅']
const GLAD_EMOJIS = ['🙂', '😊', '🙏', '👍', '❤️']

interface Options {
  readonly owed?: TrueOwed
  readonly bareThanks?: boolean
  readonly attachments?: boolean
  /** The opening mail of a ticket: greeted, with a closing line. */
  readonly opening?: boolean
}

/** The customer's first words about their request, sized for the channel. */
export function writeOpening(scene: Scene): string {
  const { random, voice, channel } = scene
  const c = voice.customer
  const vague = random.chance(scene.settings.vague)
  scene.phrasing = vague ? 'vague' : scene.newWording ? 'newer' : 'older'
  const core = vague
    ? phrase(scene, scene.newWording ? c.vague.newer : c.vague.older)
    : stateIntent(scene, scene.intent)
  const parts: string[] = []
  if (channel === 'email') {
    if (random.chance(0.55)) parts.push(phrase(scene, c.openers))
    if (random.chance(0.4)) parts.push(phrase(scene, c.contexts))
    parts.push(core)
    if (!vague && random.chance(scene.newWording ? 0.85 : 0.65))
      parts.push(phrase(scene, voice.intents[scene.intent].details))
    if (!vague && random.chance(scene.newWording ? 0.65 : 0.35)) parts.push(stateIntent(scene, scene.intent))
    if (random.chance(0.5)) parts.push(phrase(scene, c.contexts))
    if (random.chance(0.3)) for (let more = random.int(2, 8); more > 0; more--) parts.push(phrase(scene, c.contexts))
  } else {
    parts.push(core)
    if (!vague && random.chance(scene.newWording ? 0.85 : 0.4))
      parts.push(phrase(scene, voice.intents[scene.intent].details))
  }
  if (scene.secondary) parts.push(phrase(scene, c.also, { second: stateInside(scene, scene.secondary) }))
  parts.push(...loadedSentences(scene))
  return paragraphs(scene, [...new Set(parts)])
}

/** Anger, threats and calls for a person, as often as this customer's mood makes them. */
export function loadedSentences(scene: Scene): string[] {
  const { random, voice, heat } = scene
  const c = voice.customer
  const said: string[] = []
  if (random.chance(heat * 0.6)) said.push(phrase(scene, c.pressure))
  if (random.chance(heat * heat * 0.25)) {
    said.push(phrase(scene, c.anger))
    scene.needsPerson ??= 'anger'
  }
  if (random.chance(heat * 0.05)) {
    said.push(phrase(scene, c.legal))
    scene.needsPerson = 'legal_threat'
  }
  if (random.chance(0.006 + heat * 0.04)) {
    said.push(phrase(scene, c.human))
    scene.needsPerson ??= 'asks_for_human'
  }
  if (random.chance(0.004)) {
    said.push(phrase(scene, c.payment))
    scene.needsPerson ??= 'payment_data'
  }
  return said
}

/** A question on another matter, to be put behind a thank-you or into a new ticket. */
export function secondMatter(scene: Scene, intents: readonly Intent[]): { intent: Intent; text: string } {
  const intent = scene.secondary ?? scene.random.pick(intents)
  return { intent, text: stateInside(scene, intent) }
}

/** Sends the customer's words over the ticket's channel: typed by hand, greeted, signed and quoting as that channel does. */
export function sendFromCustomer(scene: Scene, said: string, options: Options = {}): string {
  const { thread, person, channel, random, settings } = scene
  const attacks = settings.attacks > 0 && random.chance(settings.attacks)
  const words = attacks ? `${said} ${random.pick(ATTACKS[person.language])}` : said
  const owed = options.owed ?? 'us'
  const typed = typeOut(
    decorate(scene, words, options),
    { typos: person.typos, lowerCase: person.lowerCase && channel !== 'email', dropsAccents: person.typos > 0.03 },
    person.language,
    random,
  )
  const base = { from: 'customer', author: person.first, channel, public: true } as const
  if (channel !== 'email') {
    const author = channel === 'chat' ? `${person.first} ${person.last}` : person.phone
    const attachments = options.attachments ? { attachments: pictures(scene) } : {}
    return thread.say({ ...base, author, text: typed, ...attachments }, owed, options.bareThanks ?? false)
  }
  const signature = signatureOf(scene, options)
  const quoted = scene.quoted !== undefined && random.chance(0.78) ? scene.quoted : undefined
  const text = [typed, signature, quoted === undefined ? '' : quoteAsText(quoted, person)]
    .filter(part => part !== '')
    .join('\n\n')
  const body = random.weighted({ text: 62, both: 25, html: 13 })
  const number = thread.messages.length
  const messageId = `<${scene.orderId.slice(1)}.${Math.floor(thread.now / 1000).toString(36)}${number}@${person.email.split('@')[1]}>`
  return thread.say(
    {
      ...base,
      message_id: messageId,
      ...(quoted !== undefined && { in_reply_to: quoted.messageId }),
      author: person.email,
      to: [SHOP.address],
      ...(body !== 'html' && { text }),
      ...(body !== 'text' && { html: asHtml(typed, signature, quoted, person) }),
      headers: {
        From: `${person.first} ${person.last} <${person.email}>`,
        To: SHOP.address,
        Subject: number === 0 ? scene.subject : `Re: ${scene.subject}`,
        'Message-ID': messageId,
        ...(person.mailClient === 'outlook' && { 'X-Auto-Response-Suppress': 'All' }),
      },
      ...(options.attachments && { attachments: pictures(scene) }),
    },
    owed,
    options.bareThanks ?? false,
  )
}

function decorate(scene: Scene, words: string, options: Options): string {
  const { random, voice, channel, heat } = scene
  const c = voice.customer
  let text = words
  if (random.chance(channel === 'email' ? 0.04 : 0.12))
    text += ` ${random.pick(options.bareThanks ? GLAD_EMOJIS : EMOJIS)}`
  if (heat > 0.7 && random.chance(0.2)) text = text.toUpperCase()
  if (channel === 'email' && options.opening) {
    const greeting = random.chance(0.88) ? `${phrase(scene, c.greetings)}\n\n` : ''
    const closing = random.chance(0.7) ? `\n\n${phrase(scene, c.closings)}` : ''
    return greeting + text + closing
  }
  if (channel === 'email' && !options.bareThanks && random.chance(0.4))
    return `${phrase(scene, c.greetings)}\n\n${text}`
  if (channel !== 'email' && options.opening && random.chance(0.4))
    return `${phrase(scene, c.greetings)} ${scene.person.language === 'de' || text.startsWith('I ') ? text : text[0]!.toLowerCase() + text.slice(1)}`
  return text
}

function signatureOf(scene: Scene, options: Options): string {
  const { random, person, voice } = scene
  const c = voice.customer
  const lines: string[] = []
  if (random.chance(options.opening ? 0.8 : 0.45))
    lines.push(phrase(scene, c.signOffs), random.chance(0.6) ? `${person.first} ${person.last}` : person.first)
  if (person.company !== undefined) {
    lines.push(
      '--',
      `${person.first} ${person.last}`,
      phrase(scene, c.titles),
      `${person.email.split('@')[1]!.split('.')[0]!.toUpperCase()} | ${person.phone}`,
      `www.${person.email.split('@')[1]}`,
    )
  } else if (person.mailClient === 'mobile' && random.chance(0.8)) {
    lines.push('', c.mobile[person.phone.length % c.mobile.length]!)
  }
  return lines.join('\n').trim()
}

function pictures(scene: Scene): { name: string; type: string; size: number }[] {
  const { random } = scene
  return Array.from({ length: random.int(1, 3) }, () => ({
    name: `IMG_${random.int(1000, 9999)}.jpg`,
    type: 'image/jpeg',
    size: random.int(180_000, 4_200_000),
  }))
}

function paragraphs(scene: Scene, sentences: readonly string[]): string {
  if (scene.channel !== 'email' || sentences.length < 3) return sentences.join(' ')
  const cut = scene.random.int(1, sentences.length - 1)
  return `${sentences.slice(0, cut).join(' ')}\n\n${sentences.slice(cut).join(' ')}`
}
