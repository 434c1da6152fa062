import { noteFrom } from './agent-message.ts'
import { type Agent, pickAgent } from './agents.ts'
import { PHONE_LINES } from './catalog.ts'
import { closeBy, label, waitForAgent } from './desk.ts'
import { isOpen } from './paris-hours.ts'
import { phrase, type Scene } from './scene.ts'
import type { Resolution } from './story-ends.ts'
import type { TrueOwed } from './truth.ts'

/** A call as the telephone integration writes it into the helpdesk: internal notes and tags, never a customer message. */
export function tellCall(scene: Scene): Resolution {
  const { random, thread, person } = scene
  const line = PHONE_LINES[person.language]
  for (const tag of ['Aircall', 'Inbound call', line.name]) thread.event('tagged', 'system', tag)
  const reached = isOpen(thread.now) ? random.chance(0.78) : false
  const agent = pickAgent(random, scene.rightTeam)
  if (reached) {
    answeredCall(scene, agent, 'Inbound')
    thread.event('assigned', 'system', { team: agent.team, user: agent.name })
    thread.event('tagged', 'system', agent.team)
    label(scene, agent)
    return afterCall(scene, agent)
  }
  const kind = random.weighted({ missed: 48, voicemail: 32, callback: 20 })
  missedCall(scene, kind)
  thread.event(
    'tagged',
    'system',
    kind === 'voicemail' ? 'Voicemail' : kind === 'callback' ? 'Callback request' : 'Missed call',
  )
  return callBack(scene, agent, kind, 0)
}

function answeredCall(scene: Scene, agent: Agent, direction: 'Inbound' | 'Outbound', owed: TrueOwed = 'nothing'): void {
  const { random, thread, person, voice, intent } = scene
  const line = PHONE_LINES[person.language]
  const rings = random.int(4, 45)
  const started = thread.now
  thread.pass(rings * 1000)
  noteFrom(
    scene,
    agent.name,
    `${direction} call answered by ${agent.name}\nStarted at: ${clock(started)}\nAnswered at: ${clock(thread.now)}\nDirection: ${direction.toLowerCase()}\nCustomer number: ${person.phone}\nAircall number: ${line.name} (${line.number})${direction === 'Inbound' ? `\nIVR options: ${line.menu}` : ''}\nTeam: ${agent.team}`,
    'system',
  )
  const seconds = Math.round(random.around(210, 0.7))
  thread.pass(seconds * 1000)
  thread.owed = owed
  const summary = phrase(scene, [voice.agent.summary[intent]])
  noteFrom(
    scene,
    agent.name,
    `${direction} call ended\nEnded at: ${clock(thread.now)}\nDuration: ${Math.floor(seconds / 60)}m ${seconds % 60}s\nAssigned to: ${agent.name}\nCall link: https://assets.aircall.io/calls/${random.int(100000000, 999999999)}${random.chance(0.7) ? `\nNotes: ${summary}` : ''}`,
    'system',
  )
  if (random.chance(0.3)) {
    thread.pass(random.int(30, 900) * 1000)
    noteFrom(
      scene,
      agent.name,
      `Call commented by ${agent.name}\n${summary}, ${random.pick(['done', 'sent by mail', 'ok for customer', 'nothing left to do', 'explained'])}`,
      'system',
    )
  }
}

function missedCall(scene: Scene, kind: 'missed' | 'voicemail' | 'callback'): void {
  const { random, thread, person } = scene
  const line = PHONE_LINES[person.language]
  const started = thread.now
  const reason = isOpen(started)
    ? random.pick(['no_available_agent', 'agents_did_not_answer', 'abandoned_in_ivr'])
    : 'out_of_opening_hours'
  thread.pass(random.int(15, 120) * 1000)
  const extra =
    kind === 'voicemail'
      ? `\nVoicemail: https://assets.aircall.io/calls/${random.int(100000000, 999999999)}/voicemail`
      : kind === 'callback'
        ? '\nCallback requested by the caller'
        : ''
  thread.say(
    {
      from: 'system',
      author: 'Aircall',
      channel: 'internal-note',
      public: false,
      text: `Inbound call not answered\nStarted at: ${clock(started)}\nEnded at: ${clock(thread.now)}\nDirection: inbound\nCustomer number: ${person.phone}\nAircall number: ${line.name} (${line.number})\nMissed call reason: ${reason}${extra}`,
    },
    'us',
  )
}

function callBack(scene: Scene, agent: Agent, kind: 'missed' | 'voicemail' | 'callback', tries: number): Resolution {
  const { random, thread } = scene
  if (random.chance(tries === 0 ? 0.84 : 0.6)) {
    waitForAgent(scene, agent)
    if (tries === 0) thread.event('assigned', 'agent', { team: agent.team, user: agent.name })
    thread.event('tagged', 'system', 'Outbound call')
    answeredCall(scene, agent, 'Outbound')
    if (kind === 'callback') thread.event('tagged', 'system', 'Callback done')
    label(scene, agent)
    return afterCall(scene, agent)
  }
  if (tries === 0 && random.chance(0.45)) {
    thread.pass(random.int(40, 2000) * 60_000)
    missedCall(scene, 'missed')
    thread.event('tagged', 'system', 'Missed call')
    return callBack(scene, agent, kind, 1)
  }
  if (random.chance(0.6)) closeBy(scene, 'agent', random.int(20, 70) * 3600)
  return 'not_met'
}

/** Most calls settle it; after some the agent still has something to do, and calls or does not. */
function afterCall(scene: Scene, agent: Agent): Resolution {
  const { random, thread } = scene
  if (random.chance(0.16)) {
    thread.pass(random.int(20, 300) * 1000)
    thread.say(
      {
        from: 'agent',
        author: agent.name,
        channel: 'internal-note',
        public: false,
        text: random.pick([
          'Promised to call back once the warehouse has answered.',
          'Have to check with accounting, call back tomorrow.',
        ]),
      },
      'us',
    )
    if (!random.chance(agent.quality)) return 'not_met'
    waitForAgent(scene, agent)
    thread.pass(random.int(1, 20) * 3_600_000)
    thread.event('tagged', 'system', 'Outbound call')
    answeredCall(scene, agent, 'Outbound')
  }
  closeBy(scene, 'agent', random.int(10, 5000))
  return 'confirmed'
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}
