import { type Agent, pickAgent } from './agents.ts'
import { minutesToReact, sayThanks } from './answer-story.ts'
import { TEAM_OF } from './catalog.ts'
import { loadedSentences, secondMatter, sendFromCustomer } from './customer-message.ts'
import { closeBy, label, runNativeRules, takeOver, takeOverUntold, teamFor } from './desk.ts'
import { addService } from './paris-hours.ts'
import { phrase, type Scene } from './scene.ts'
import type { Resolution } from './story-ends.ts'
import { INTENTS } from './vocabulary.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * A question that a published answer settles, in the few words that most people put it in, up to where an agent who has come to it
 * begins to answer: the agent. Some are closed without a word. Where our answer holds the published words and comes before anybody of
 * the team, the customer takes it as they take an agent's, and the team sees it answered.
 */
export function tellGeneral(scene: Scene, team: string, published: string): Resolution | Agent {
  const { random, thread, voice, settings } = scene
  const words = phrase(scene, voice.customer.general[scene.intent]!)
  sendFromCustomer(scene, [words, ...loadedSentences(scene)].join(' '), { opening: true })
  runNativeRules(scene)
  if (random.chance(settings.overlooked)) {
    const closing = addService(thread.now, random.int(6, 30) * HOUR)
    const told = thread.toldByUsUntil(closing, published)
    if (told === undefined) {
      thread.passUntil(closing)
      closeBy(scene, 'agent', 5)
      return 'not_met'
    }
    thread.passUntil(told)
    return takesOurAnswer(scene, team)
  }
  const agent = takeOverUntold(scene, team, published)
  if (agent === undefined) return takesOurAnswer(scene, team)
  label(scene, agent)
  return agent
}

/** What the customer makes of the published answer from us: as often content as with an agent who sends the same. */
function takesOurAnswer(scene: Scene, team: string): Resolution | Agent {
  const { random, thread, voice } = scene
  const agent = pickAgent(random, team)
  thread.owed = 'nothing'
  const reaction = random.weighted({
    thanks: 31,
    thanks_and_question: 8,
    not_solved: 5 + 20 * (1 - agent.quality),
    new_topic: 3,
    quiet: 46,
  })
  if (reaction === 'quiet') {
    thread.passUntil(addService(thread.now, random.int(1, 12) * HOUR))
    label(scene, agent)
    closeBy(scene, 'agent', 5)
    return 'met_in_silence'
  }
  thread.pass(minutesToReact(scene) * MINUTE)
  if (reaction === 'thanks') {
    sayThanks(scene, agent)
    return 'confirmed'
  }
  if (reaction === 'not_solved') {
    scene.heat = Math.min(1, scene.heat + 0.25)
    sendFromCustomer(scene, [phrase(scene, voice.customer.notSolved), ...loadedSentences(scene)].join(' '))
  } else asksOn(scene, reaction === 'new_topic' ? voice.customer.newTopic : voice.customer.thanksAndQuestion)
  const taken = takeOver(scene, teamFor(scene))
  label(scene, taken)
  return taken
}

/** About something else, which is its own team's from the start: nobody has come to the ticket yet. */
function asksOn(scene: Scene, bank: readonly string[]): void {
  const matter = secondMatter(scene, INTENTS)
  const words = phrase(scene, bank, { second: matter.text })
  if (words.includes(matter.text)) {
    scene.matter = matter.intent
    scene.rightTeam = TEAM_OF[matter.intent]
  }
  sendFromCustomer(scene, words)
}
