import { expect, it } from 'vitest'
import type { ActivityDeps } from '../../activities/activity-deps.ts'
import { sendOrDoubt } from '../../activities/send-or-doubt.ts'
import { RehearsalError } from '../../src/errors/rehearsal-error.ts'

it.each([
  [{ status: 400 }, 'helpdesk_refused'],
  [{ reason: 'no_mailbox' }, 'no_mailbox'],
])('a refusal with %j ends as %s', async (details, note) => {
  const refuse = async (): Promise<never> => {
    throw new RehearsalError('helpdesk_refused', undefined, { details })
  }

  expect(await sendOrDoubt({} as ActivityDeps, 'acme', 'd1:0', refuse)).toEqual({ kind: 'refused', note })
})
