import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from '@temporalio/worker'
import { describe, expect, it } from 'vitest'
import { PATCHES } from '../../workflows/patches.ts'
import { quietRuntime, testBundle } from '../support/temporal.ts'

// What the recordings cover: a turn with writes and its end; a timer that rings and a message that is sent; a wait cut
// short by nudges that came twice; a send whose answer was lost and that was looked up after a wait; a turn on the model
// queue. Not covered: continuing as new, which needs thousands of events.
const FOLDER = path.join(import.meta.dirname, 'histories')
const NAMES = readdirSync(FOLDER).filter(name => name.endsWith('.json'))

interface HistoryEvent {
  eventId: string
  eventType: string
  eventTime?: unknown
  activityTaskScheduledEventAttributes?: { activityId?: string; activityType: { name: string } }
  timerStartedEventAttributes?: { timerId: string }
  markerRecordedEventAttributes?: { markerName: string; details: { data: { payloads: { data: string }[] } } }
  [attributes: string]: unknown
}

interface Recorded {
  events: HistoryEvent[]
}

function read(name: string): Recorded {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'))
}

async function replay(history: Recorded): Promise<void> {
  quietRuntime()
  const { events } = history
  const started = events[0] as unknown as { workflowExecutionStartedEventAttributes: { workflowId: string } }
  await Worker.runReplayHistory(
    { workflowBundle: { codePath: await testBundle() }, replayName: 'recorded' },
    history,
    started.workflowExecutionStartedEventAttributes.workflowId,
  )
}

/** Ways in which a workflow could have behaved differently, written into its history. Each returns whether it applied. */
const MUTATIONS: Record<string, (history: Recorded) => boolean> = {
  'another activity': ({ events }) => {
    const scheduled = events.find(event => event.activityTaskScheduledEventAttributes)
    if (!scheduled) return false
    scheduled.activityTaskScheduledEventAttributes!.activityType.name = 'somethingElse'
    return true
  },
  'another local activity': ({ events }) => {
    const marker = events.find(event => event.markerRecordedEventAttributes)
    const payload = marker?.markerRecordedEventAttributes?.details.data.payloads[0]
    if (!payload) return false
    const data = Buffer.from(payload.data, 'base64').toString('utf8')
    payload.data = Buffer.from(data.replace('"takeTurn"', '"leaveTurn"')).toString('base64')
    return true
  },
  'an activity in place of a timer': ({ events }) => {
    const at = events.findIndex(event => event.timerStartedEventAttributes)
    const timer = events[at]
    if (!timer) return false
    const { eventId, eventTime } = timer
    events[at] = {
      eventId,
      eventTime,
      eventType: 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED',
      activityTaskScheduledEventAttributes: { activityId: '1', activityType: { name: 'carryOut' } },
    }
    return true
  },
  'a turn too many': ({ events }) => {
    const ended = events.findLast(event => event['workflowExecutionCompletedEventAttributes'])
    if (!ended) return false
    delete ended['workflowExecutionCompletedEventAttributes']
    ended.eventType = 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED'
    ended.activityTaskScheduledEventAttributes = { activityId: '99', activityType: { name: 'carryOut' } }
    return true
  },
}

describe('recorded histories', () => {
  it.each(NAMES)('%s replays', async name => {
    await expect(replay(read(name))).resolves.toBeUndefined()
  })

  it.each(
    NAMES.flatMap(name => Object.keys(MUTATIONS).map(mutation => [name, mutation] as const)).filter(
      ([name, mutation]) => MUTATIONS[mutation]!(read(name)),
    ),
  )('%s with %s fails', async (name, mutation) => {
    const history = read(name)
    MUTATIONS[mutation]!(history)

    await expect(replay(history)).rejects.toMatchObject({ name: 'DeterminismViolationError' })
  })

  it('has one from before every patch', () => {
    const missing = PATCHES.filter(patch => !NAMES.includes(`${patch.history}.json`)).map(patch => patch.id)

    expect(missing).toEqual([])
    expect(NAMES.length).toBeGreaterThan(0)
  })
})
