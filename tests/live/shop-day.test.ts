import { expect, it } from 'vitest'
import { enrolPeople, playStory, type Stage, waitUntil } from '../../src/cli/live/play-story.ts'
import { PEOPLE, STORY } from '../../src/cli/live/story.ts'
import { HOUR } from '../../src/core/time.ts'
import { query } from '../../src/store/query.ts'
import { deedsOn, openTestShop } from '../support/sandbox-shop.ts'
import { describeLive } from '../support/temporal.ts'

const NEVER = new AbortController().signal

describeLive('a day of a shop', () => {
  it('closes thanks once, routes what is asked, follows a silent VIP up and lets people win', {
    timeout: 300_000,
  }, async () => {
    const shop = await openTestShop({ timeScale: 2_700, followUpAfter: 24, webhookFaults: { duplicate: 0.4 } })
    const stage: Stage = {
      url: shop.sandbox.url,
      agent: `ana@shop.example:${shop.sandbox.keys.apiKey}`,
      now: shop.now,
      timeScale: 2_700,
      tickets: new Map(),
    }
    const begin = shop.now()

    await enrolPeople(Object.values(PEOPLE), begin, stage)
    await playStory(STORY, PEOPLE, begin, stage, NEVER)
    await waitUntil(begin + 27 * HOUR, stage, NEVER)

    const happened = Object.fromEntries([...stage.tickets].map(([who, id]) => [who, deedsOn(shop, id)]))
    expect(happened).toEqual({
      mia: { deeds: ['to Logistics', 'note', 'closed', '+rehearsal-closed', 'note'], received: 0 },
      jonas: { deeds: ['+refund', 'to Billing', 'note'], received: 0 },
      camille: { deeds: ['to Logistics', 'note'], received: 0 },
      elena: { deeds: ['to Logistics', 'note', 'wrote by email', 'note'], received: 1 },
      hugo: { deeds: ['to Logistics', 'note', 'closed', '+rehearsal-closed', 'note'], received: 0 },
      priya: { deeds: ['to Support', 'note', 'to SMS', '+reopened-sms', 'wrote by sms', 'note'], received: 1 },
      victor: { deeds: ['to Support', 'note'], received: 0 },
      olga: { deeds: ['to Billing', 'note'], received: 0 },
      sam: { deeds: ['to Support', 'note', 'closed', '+rehearsal-closed', 'note'], received: 0 },
    })
    // Echoes of our own writes are put aside by a look that comes once a second.
    await expect
      .poll(() => query(shop.database.pool, 'SELECT ticket_id, input FROM inbox WHERE consumed_by IS NULL'), {
        timeout: 20_000,
        interval: 200,
      })
      .toEqual([])
  })
})
