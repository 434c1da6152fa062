import { noteFrom } from './agent-message.ts'
import { type Agent, pickAgent } from './agents.ts'
import { CONFUSED_WITH, PHONE_LINES, TEAM_OF } from './catalog.ts'
import { meetOurClose } from './left-closed.ts'
import { addService } from './paris-hours.ts'
import { phrase, type Scene, SHOP } from './scene.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** What the helpdesk's own rules do the moment a ticket comes in: labels, a first team, priority, an automatic confirmation. */
export function runNativeRules(scene: Scene): void {
  const { thread, random, channel, voice, person } = scene
  thread.pass(random.int(1, 9) * 1000)
  if (channel === 'sms')
    for (const tag of ['Aircall SMS', PHONE_LINES[person.language].name]) thread.event('tagged', 'system', tag)
  if (scene.vip) {
    thread.event('tagged', 'rule', 'vip')
    if (random.chance(0.7)) thread.event('priority', 'rule', 'high')
  }
  if (scene.campaign && random.chance(0.25)) thread.event('tagged', 'rule', 'autumn-campaign')
  if (random.chance(0.62)) {
    const right = random.chance(0.78)
    const team = right ? TEAM_OF[scene.intent] : TEAM_OF[random.pick(CONFUSED_WITH[scene.intent])]
    thread.event('assigned', 'rule', { team })
  }
  if (channel === 'email' && random.chance(0.2)) {
    thread.pass(random.int(5, 70) * 1000)
    const id = thread.say(
      {
        from: 'bot',
        author: SHOP.brand,
        to: [person.email],
        channel,
        public: true,
        text: phrase(scene, voice.agent.autoReply),
        rule: 'confirm-receipt',
      },
      'us',
    )
    thread.expect(id, { effect: 'harmful', reaction: 'complains', afterMinutes: 90 })
  }
}

/** Time until an agent gets to it, in the shop's hours; live channels are quicker, VIPs are taken first. */
export function waitForAgent(scene: Scene, agent: Agent): void {
  arrive(scene, serviceTime(scene, agent))
}

function serviceTime({ random, channel, vip }: Scene, agent: Agent): number {
  const factor = channel === 'chat' ? 0.03 : channel === 'sms' ? 0.35 : channel === 'phone' ? 0.4 : 1
  const minutes = random.around(agent.speed * factor * (vip ? 0.5 : 1), 0.9)
  return Math.max(0.4, minutes) * MINUTE
}

function arrive(scene: Scene, takes: number): void {
  const { thread } = scene
  thread.passUntil(addService(thread.now, takes))
  const met = thread.now
  meetOurClose(scene)
  // Whoever wrote again waits anew.
  if (thread.now > met + DAY / 2) thread.passUntil(addService(thread.now, takes))
}

/**
 * The same for the first look at a ticket, by whom it is given to when they come: a team that we take it from never sees it. Undefined
 * where a message of ours with the words in `unless` comes first; the clock stands there then.
 */
function waitForTeam(scene: Scene, team: string, unless?: string): Agent | undefined {
  const { thread, random } = scene
  for (;;) {
    const given = thread.assignee?.team
    const agent = pickAgent(random, given ?? team)
    const takes = serviceTime(scene, agent)
    const told = unless === undefined ? undefined : thread.toldByUsUntil(addService(thread.now, takes), unless)
    if (told !== undefined) {
      thread.passUntil(told)
      return undefined
    }
    const moved = thread.routedUntil(addService(thread.now, takes), given)
    if (moved === undefined) {
      arrive(scene, takes)
      return agent
    }
    thread.passUntil(moved)
  }
}

/** The team whose ticket it is: a threat of law goes to the escalations, whatever it is about. */
export function teamFor(scene: Scene): string {
  return scene.needsPerson === 'legal_threat' ? 'Escalations' : scene.rightTeam
}

/** Brings the ticket to the right team: taken from the queue, or passed on by whoever was given it wrongly. */
export function takeOver(scene: Scene, team: string): Agent {
  return meet(scene, team, waitForTeam(scene, team)!)
}

/** The same, unless a message of ours with these words comes before anybody of the team: undefined then. */
export function takeOverUntold(scene: Scene, team: string, words: string): Agent | undefined {
  const first = waitForTeam(scene, team, words)
  return first && meet(scene, team, first)
}

function meet(scene: Scene, team: string, first: Agent): Agent {
  const { thread, random } = scene
  if (thread.isClosedByUs && (thread.owed === 'nothing' || scene.asksNothing)) return first
  if (first.team !== team) {
    const wrong = first
    if (random.chance(0.4)) {
      thread.event('assigned', 'agent', { team: wrong.team, user: wrong.name })
      thread.pass(random.int(40, 400) * 1000)
    }
    if (random.chance(0.45))
      noteFrom(
        scene,
        wrong.name,
        random.pick([
          `Not for us, this is for ${team}.`,
          `@${team} can you take this one please?`,
          `Passing on to ${team}. Customer: ${scene.person.first}.`,
        ]),
      )
    thread.event('assigned', 'agent', { team })
  }
  const agent = first.team === team ? first : pickAgent(random, team)
  if (agent !== first) waitForAgent(scene, agent)
  thread.event('assigned', 'agent', { team, user: agent.name })
  thread.pass(random.int(20, 300) * 1000)
  return agent
}

/** The agent's label: the intent's name, forgotten one time in ten and wrong one time in twenty-five. */
export function label(scene: Scene, agent: Agent): void {
  const { thread, random } = scene
  if (random.chance(scene.settings.unlabelled)) return
  const wrong = random.chance((0.016 + (1 - agent.quality) * 0.14) * scene.settings.labelNoise)
  const name = wrong ? random.pick(CONFUSED_WITH[scene.intent]) : scene.intent
  thread.event('tagged', 'agent', name)
  if (wrong && random.chance(0.15)) {
    thread.pass(random.int(5, 90) * 1000)
    thread.event('untagged', 'agent', name)
    thread.event('tagged', 'agent', scene.intent)
  }
  if (scene.secondary && random.chance(0.35)) thread.event('tagged', 'agent', scene.secondary)
  if (random.chance(0.05)) thread.event('tagged', 'agent', random.pick(['urgent', 'gesture', 'to-check', 'feedback']))
}

export function closeBy(scene: Scene, actor: 'agent' | 'rule', seconds: number): void {
  scene.thread.pass(seconds * 1000)
  scene.thread.event('closed', actor)
}
