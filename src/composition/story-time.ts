import type { Instant } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import type { SandboxClock } from '../helpdesk/sandbox/clock.ts'
import type { Sandbox } from '../helpdesk/sandbox/server.ts'
import type { TicketRunner } from './open-stories.ts'

/** More rounds at one moment are a loop, not work. */
const MOST_ROUNDS = 100

export interface StoryTime {
  readonly account: string
  readonly story: { readonly sandbox: Sandbox; readonly nudged: Set<string> }
  readonly clock: SandboxClock
  readonly runner: TicketRunner
}

/**
 * Moves a story's clock from one moment to the next at which something is due: a wake-up of ours, or something that the
 * helpdesk has scheduled. The clock goes on once every delivery has been taken and every ticket rests.
 */
export function passStoryTime({ account, story, clock, runner }: StoryTime): { passTo(at: Instant): Promise<void> } {
  const { sandbox, nudged } = story
  const wakes = new Map<string, Instant>()
  const settle = async (): Promise<void> => {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      await sandbox.control.webhooks.settled()
      const woken = [...nudged].sort()
      if (woken.length === 0) return
      nudged.clear()
      for (const ticketId of woken) {
        const wake = await runner.run(account, ticketId, clock.now())
        if (wake === undefined) wakes.delete(ticketId)
        else wakes.set(ticketId, wake)
      }
    }
    throw new RehearsalError('internal', 'The tickets of a story do not come to rest.')
  }
  const moveTo = async (at: Instant): Promise<void> => {
    if (at <= clock.now()) return
    clock.advance!(at - clock.now())
    await runner.moved?.(account, clock.now())
  }
  return {
    async passTo(target) {
      for (;;) {
        await settle()
        const next = Math.min(clock.nextDue?.() ?? Number.POSITIVE_INFINITY, ...wakes.values())
        if (next > target) break
        await moveTo(next)
        for (const [ticketId, at] of wakes) {
          if (at > clock.now()) continue
          wakes.delete(ticketId)
          nudged.add(ticketId)
        }
      }
      await moveTo(target)
    },
  }
}
