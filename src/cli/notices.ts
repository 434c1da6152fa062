import { Command } from 'commander'
import { noticeText } from '../control/notice-text.ts'
import { listNotices, type NoticeEnd } from '../store/notices.ts'
import { withChosenAccount } from './control/choose-account.ts'
import type { CommandIo } from './io.ts'

interface Flags {
  readonly account?: string
  readonly json?: boolean
}

const SHOWN = 30

const ENDS: Readonly<Record<NoticeEnd, string>> = {
  sent: '',
  nowhere: '  [the policy names nobody to tell]',
  gave_up: '  [could not be delivered]',
}

/** `rehearsal notices`: what the lead was told, or would have been, newest first. */
export function noticesCommand(io: CommandIo): Command {
  return new Command('notices')
    .description('what the lead was told, newest first: pauses, spend, drift, connections, digests')
    .option('--account <name>', 'the account; not needed where there is one')
    .option('--json', 'print one JSON document')
    .action(({ account: name, json }: Flags) =>
      withChosenAccount(name, async ({ pool }, account) => {
        const notices = await listNotices(pool, account.id, SHOWN)
        const lines = notices.map(notice => {
          const end = notice.ended === undefined ? '  [waiting to be sent]' : ENDS[notice.ended]
          const at = new Date(notice.at).toISOString().slice(0, 16).replace('T', ' ')
          return `${at}  ${noticeText(notice, account.id, 'en')}${end}`
        })
        const text = lines.length === 0 ? 'Nothing had to be told yet.' : lines.join('\n')
        io.stdout.write(json ? `${JSON.stringify({ account: account.id, notices })}\n` : `${text}\n`)
      }),
    )
}
