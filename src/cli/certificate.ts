import { Command } from 'commander'
import { type ChannelCertificate, listCertificates } from '../control/thanks-certificate.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { readPolicy } from '../store/policies.ts'
import { withChosenAccount } from './control/choose-account.ts'
import type { CommandIo } from './io.ts'

interface Flags {
  readonly account?: string
  readonly json?: boolean
}

/** `rehearsal certificate`: how far each channel and language is from closing thank-yous without asking. */
export function certificateCommand(io: CommandIo): Command {
  return new Command('certificate')
    .description('how many more right closes each channel and language needs before thank-yous are closed unasked')
    .option('--account <name>', 'the account; not needed where there is one')
    .option('--json', 'print one JSON document')
    .action(({ account: name, json }: Flags) =>
      withChosenAccount(name, async ({ pool }, account) => {
        if (account.activePolicyId === undefined) {
          throw new RehearsalError('not_found', `Account ${account.id} has no policy yet.`)
        }
        const { thanks } = (await readPolicy(pool, account.id, account.activePolicyId)).policy
        const tolerated = thanks.toleratedWrongCloses
        const certificates = await listCertificates(pool, account.id, tolerated, Date.now())
        const lines = [
          `${account.id}: at most ${percent(tolerated)} wrong closes are tolerated${thanks.requireCertificate ? '' : '; the policy asks for no certificate'}.`,
          ...(certificates.length === 0 ? ['Nothing has been observed yet.'] : certificates.map(certificateText)),
        ]
        io.stdout.write(
          json ? `${JSON.stringify({ account: account.id, tolerated, certificates })}\n` : `${lines.join('\n')}\n`,
        )
      }),
    )
}

function certificateText({
  channel,
  language,
  isIssued,
  right,
  wrong,
  bound,
  missing,
  weeks,
  open,
}: ChannelCertificate) {
  const seen = `${channel} ${language}  ${right} right, ${wrong} wrong (at most ${percent(bound)} wrong at 95 %), ${open} under watch`
  if (isIssued) return `${seen}: certified`
  if (!Number.isFinite(missing)) return `${seen}: no number of closes would do`
  const pace = weeks === undefined ? 'none came in the last four weeks' : `about ${weeks} weeks at the present rate`
  return `${seen}: ${missing} more right ones, ${pace}`
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}
