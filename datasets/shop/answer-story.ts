import { sendFromAgent } from './agent-message.ts'
import type { Agent } from './agents.ts'
import { loadedSentences, secondMatter, sendFromCustomer } from './customer-message.ts'
import { closeBy, waitForAgent } from './desk.ts'
import { addService } from './paris-hours.ts'
import { phrase, type Scene } from './scene.ts'
import type { Fate, Resolution } from './story-ends.ts'
import { INTENTS } from './vocabulary.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What an answer leaves behind: an end, another answer that we owe, or one that was promised where the ticket does not show it. */
export type Answered = Resolution | 'again' | 'promised_elsewhere'

/** The agent answers; the customer thanks, asks on, disagrees or says nothing. */
export function answer(scene: Scene, agent: Agent, fate: Fate): Answered {
  const { random, thread, voice, settings } = scene
  const general = wordsForGeneral(scene, agent)
  const parts = [general?.words ?? phrase(scene, voice.agent.answer[scene.matter])]
  if (scene.apologise) parts.unshift(phrase(scene, voice.agent.apology))
  if (scene.secondary) parts.push(phrase(scene, voice.agent.answer[scene.secondary]))
  scene.apologise = false
  const reaction =
    fate === 'solved_then_quiet'
      ? 'quiet'
      : random.weighted({
          thanks: 31,
          thanks_and_question: 8,
          not_solved: 5 + 20 * (1 - agent.quality),
          new_topic: 3,
          quiet: 46,
          stop: scene.channel === 'sms' ? 3 : 0,
        })
  const owesMore = reaction === 'thanks' && settings.promisedElsewhere > 0 && random.chance(settings.promisedElsewhere)
  const minutes = minutesToReact(scene)
  const comes = reaction === 'quiet' ? {} : { unpromptedAfterMinutes: minutes }
  const id = sendFromAgent(scene, agent, parts.join(' '), {
    owed: owesMore ? 'us' : 'nothing',
    expect: {
      effect: scene.heat > 0.6 ? 'harmful' : 'wasted',
      reaction: scene.heat > 0.6 ? 'complains' : random.chance(0.3) ? 'thanks' : 'nothing',
      ...comes,
    },
    attachments: scene.intent === 'invoice_request' || scene.intent === 'return_request',
    ...(general === undefined ? macroOf(scene, agent, scene.matter) : general.macro && { macro: general.macro }),
  })
  const closes = random.chance(agent.closesOnSend)
  if (closes) closeBy(scene, 'agent', random.int(1, 40))
  if (reaction !== 'quiet') {
    if (scene.channel === 'email' && random.chance(0.03)) sendOutOfOffice(scene, 3 * MINUTE)
    thread.pass(minutes * MINUTE)
  }
  switch (reaction) {
    case 'thanks':
      if (!owesMore) {
        sayThanks(scene, agent)
        return 'confirmed'
      }
      sendFromCustomer(scene, phrase(scene, voice.customer.thanks), { owed: 'us', bareThanks: true })
      return 'promised_elsewhere'
    case 'thanks_and_question': {
      const matter = secondMatter(scene, INTENTS)
      const words = phrase(scene, voice.customer.thanksAndQuestion, { second: matter.text })
      if (words.includes(matter.text)) scene.matter = matter.intent
      sendFromCustomer(scene, words)
      return 'again'
    }
    case 'not_solved':
      scene.heat = Math.min(1, scene.heat + 0.25)
      sendFromCustomer(scene, [phrase(scene, voice.customer.notSolved), ...loadedSentences(scene)].join(' '))
      return 'again'
    case 'new_topic': {
      const matter = secondMatter(scene, INTENTS)
      scene.matter = matter.intent
      sendFromCustomer(scene, phrase(scene, voice.customer.newTopic, { second: matter.text }))
      return 'again'
    }
    case 'stop':
      scene.stopped = true
      sendFromCustomer(scene, phrase(scene, voice.customer.stop), { owed: 'nothing' })
      closeBy(scene, 'agent', random.int(60, 9000))
      return 'met_in_silence'
    case 'quiet':
      return closes ? 'met_in_silence' : closeLater(scene, agent, id)
  }
}

/** How long customers take to say something about an answer. */
export function minutesToReact({ random, channel }: Scene): number {
  return Math.round(random.around(channel === 'chat' ? 2 : channel === 'sms' ? 40 : 260, 1.2))
}

export function sayThanks(scene: Scene, agent: Agent): void {
  const { random, voice } = scene
  const c = voice.customer
  sendFromCustomer(scene, phrase(scene, random.chance(0.3) ? c.thanksLong : c.thanks), {
    owed: 'nothing',
    bareThanks: true,
  })
  if (random.chance(0.04)) return
  waitForAgent(scene, agent)
  if (scene.thread.isClosedByUs) return
  if (random.chance(0.22))
    sendFromAgent(scene, agent, phrase(scene, voice.agent.welcome), {
      owed: 'nothing',
      expect: { effect: 'wasted', reaction: 'nothing' },
    })
  closeBy(scene, 'agent', random.int(2, 60))
}

/** The customer has what they asked for and says nothing. A nudge of ours finds the ticket open, where it comes before the close. */
function closeLater(scene: Scene, agent: Agent, answeredIn: string): Resolution | 'again' {
  const { random, thread } = scene
  const forgets = random.chance(0.08)
  const byRule = random.chance(0.4)
  const closing = forgets
    ? scene.horizon
    : byRule
      ? thread.now + 7 * DAY + random.int(0, 1800) * 1000
      : addService(thread.now, random.int(1, 30) * HOUR)
  const nudged = thread.nudgeUntil(closing)
  const { reaction, afterMinutes = 60 } = thread.expected(answeredIn)
  if (nudged !== undefined && (reaction === 'thanks' || reaction === 'complains')) {
    thread.passUntil(nudged + afterMinutes * MINUTE)
    if (reaction === 'thanks') {
      sayThanks(scene, agent)
      return 'confirmed'
    }
    scene.heat = Math.min(1, scene.heat + 0.3)
    sendFromCustomer(scene, [phrase(scene, scene.voice.customer.notSolved), ...loadedSentences(scene)].join(' '))
    return 'again'
  }
  if (byRule && !forgets) closeBy(scene, 'rule', (closing - thread.now) / 1000)
  else if (!forgets) {
    thread.passUntil(closing)
    closeBy(scene, 'agent', 5)
  }
  return 'met_in_silence'
}

export function sendOutOfOffice(scene: Scene, after: number): void {
  const { thread, voice, person } = scene
  thread.pass(after)
  const c = voice.customer.outOfOffice
  const subject = phrase(scene, [c.subject], { subject: scene.subject })
  thread.say({
    from: 'customer',
    author: person.email,
    channel: 'email',
    public: true,
    text: phrase(scene, c.body),
    headers: {
      From: `${person.first} ${person.last} <${person.email}>`,
      Subject: subject,
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      ...(person.mailClient !== 'outlook' && { Precedence: 'bulk' }),
    },
  })
}

/** Who hardly uses macros uses the one that says it all. */
const USES_PUBLISHED = 0.75

/** To a general question the macro with the published answer, or words of the agent's own. Undefined where it is about more. */
function wordsForGeneral(scene: Scene, agent: Agent): { words: string; macro?: string } | undefined {
  const { isGeneral, matter, intent, voice, random } = scene
  const words = isGeneral && matter === intent ? voice.agent.published[intent] : undefined
  if (words === undefined) return undefined
  if (!random.chance(Math.max(agent.usesMacros, USES_PUBLISHED)))
    return { words: phrase(scene, voice.agent.answer[matter]) }
  return { words, macro: `published-${intent.replaceAll('_', '-')}` }
}

/** The macro an agent used, where this agent uses macros. */
export function macroOf(scene: Scene, agent: Agent, name: string): { macro?: string } {
  return scene.random.chance(agent.usesMacros) ? { macro: name.replaceAll('_', '-') } : {}
}
