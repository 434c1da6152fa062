import { createTransport } from 'nodemailer'

const LONGEST_SUBJECT = 120
const TIMEOUT = 10_000

/**
 * Sends a notice by mail; the problem, if there was one.
 * @param server `smtps://user:password@host:465`, `smtp://…:587` (which changes to TLS where offered); `?from=` names the sender
 */
export async function sendNoticeMail(server: string, to: string, text: string): Promise<string | undefined> {
  try {
    const url = new URL(server)
    const from = url.searchParams.get('from') ?? (url.username.includes('%40') ? decodeURIComponent(url.username) : to)
    url.searchParams.delete('from')
    const transport = createTransport(url.href, {
      connectionTimeout: TIMEOUT,
      greetingTimeout: TIMEOUT,
      socketTimeout: TIMEOUT,
    } as object)
    const [first = ''] = text.split('\n')
    const subject = first.length > LONGEST_SUBJECT ? `${first.slice(0, LONGEST_SUBJECT - 1)}…` : first
    await transport.sendMail({ from, to, subject, text })
    transport.close()
    return undefined
  } catch (error) {
    // The library's message may hold the address of the server; its code does not.
    return `mail: ${(error as { code?: string }).code ?? 'failed'}`
  }
}
