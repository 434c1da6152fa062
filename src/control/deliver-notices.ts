import type pg from 'pg'
import type { Policy } from '../core/policy.ts'
import { HOUR, MINUTE, type Milliseconds, SECOND } from '../core/time.ts'
import { claimNotices, endNotice } from '../store/notices.ts'
import { noticeText } from './notice-text.ts'
import { sendNoticeMail } from './send-notice-mail.ts'

/** Waits between tries; the last one counts on. A day of an address that is down loses no notice. */
const WAITS: readonly Milliseconds[] = [30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR]
const GIVE_UP_AFTER = 48
const AT_ONCE = 20
const ANSWER_LIMIT: Milliseconds = 10 * SECOND

export interface NoticeDeps {
  readonly pool: pg.Pool
  policyOf(account: string): Promise<Policy | undefined>
  /** The operator's secrets by name. */
  readonly secrets: Readonly<Record<string, string>>
  readonly log: { warn(fields: object, message: string): void }
}

/**
 * Sends what waits in the outbox to where each account's policy says. A notice is marked after it was taken; a process that
 * dies in between sends it twice, which is better than never.
 */
export async function deliverNotices(deps: NoticeDeps): Promise<void> {
  for (const notice of await claimNotices(deps.pool, WAITS, AT_ONCE)) {
    const { account, id, tries } = notice
    const notify = (await deps.policyOf(account))?.notify
    if (notify === undefined) {
      await endNotice(deps.pool, account, id, 'nowhere')
      continue
    }
    const problem = await tell(deps, notify, noticeText(notice, account, notify.language))
    if (problem === undefined) await endNotice(deps.pool, account, id, 'sent')
    else {
      deps.log.warn({ account, notice: id, tries, problem }, 'a notice could not be delivered')
      if (tries >= GIVE_UP_AFTER) await endNotice(deps.pool, account, id, 'gave_up')
    }
  }
}

/** Tells it wherever the policy says; told in one place counts as told. The problem, if it could be told nowhere. */
async function tell(
  { secrets }: Pick<NoticeDeps, 'secrets'>,
  { slack, mail }: NonNullable<Policy['notify']>,
  text: string,
): Promise<string | undefined> {
  const ends: (string | undefined)[] = []
  if (slack !== undefined) {
    const url = secrets[slack]
    ends.push(url === undefined ? 'the secret is missing' : await post(url, text))
  }
  if (mail !== undefined) {
    const server = secrets[mail.server]
    ends.push(server === undefined ? 'the secret is missing' : await sendNoticeMail(server, mail.to, text))
  }
  return ends.includes(undefined) ? undefined : ends.join('; ')
}

/** Posts what Slack's incoming webhooks, and all that imitate them, understand; the problem, if there was one. */
async function post(url: string, text: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_LIMIT),
    })
    await response.body?.cancel()
    return response.ok ? undefined : `HTTP ${response.status}`
  } catch {
    // The cause names the address, which is a secret.
    return 'no answer'
  }
}
