import { loadedSentences, sendFromCustomer } from './customer-message.ts'
import { phrase, type Scene } from './scene.ts'

const DAY = 86_400_000

/**
 * We closed the ticket though something was owed, and the team comes to the queue without seeing it there. Of a hundred such
 * tickets 35 are noticed all the same; else 40 customers write again, 15 open another ticket, and 10 give up. Those who notice and
 * those who wrote again are answered; of the others nothing more is told.
 */
export function meetOurClose(scene: Scene): void {
  const { thread, random, voice } = scene
  if (!thread.isClosedByUs || thread.owed === 'nothing' || scene.asksNothing) return
  const then = random.weighted({ noticed: 35, writes_again: 40, opens_another: 15, gives_up: 10 })
  if (then === 'noticed') {
    thread.event('reopened', 'agent')
    thread.pass(random.int(5, 60) * 1000)
    return
  }
  if (then === 'writes_again') {
    thread.pass(random.around(1.8, 0.5) * DAY)
    scene.heat = Math.min(1, scene.heat + 0.3)
    sendFromCustomer(scene, [phrase(scene, voice.customer.chase), ...loadedSentences(scene)].join(' '))
    scene.apologise = true
    return
  }
  if (then === 'opens_another') scene.opensAnotherAt = thread.now + Math.round(random.around(1.8, 0.5) * 86_400) * 1000
  thread.passUntil(scene.horizon)
}
