import { Command, InvalidArgumentError } from 'commander'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { createRunningClock } from '../helpdesk/sandbox/clock.ts'
import { startSandbox } from '../helpdesk/sandbox/server.ts'
import type { CommandIo } from './io.ts'

interface Options {
  readonly port: number
  readonly seed: number
  readonly scale: number
  readonly limit: boolean
  readonly json?: boolean
}

/** `rehearsal sandbox`: a helpdesk to try things on, without an account. */
export function sandboxCommand(io: CommandIo): Command {
  return new Command('sandbox')
    .description('start a helpdesk on this machine that answers like Gorgias; everything is forgotten when it stops')
    .option('--port <number>', 'port to listen on; 0 takes any free one', whole, 8181)
    .option('--seed <number>', 'decides which faults happen, where faults are asked for', whole, 1)
    .option('--scale <number>', 'how many times faster than real its clock runs', positive, 1)
    .option('--no-limit', 'answer any number of API calls')
    .option('--json', 'print one JSON document instead of text')
    .action(async (options: Options) => {
      const clock = createRunningClock({ start: Date.now(), wall: () => performance.now(), scale: options.scale })
      const sandbox = await startSandbox({
        clock,
        seed: options.seed,
        port: options.port,
        ...(!options.limit && { limit: 'off' as const }),
      }).catch(error => {
        if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
        throw new RehearsalError('wrong_use', `Port ${options.port} is taken; choose another with --port.`)
      })
      const { url, keys } = sandbox
      io.stdout.write(
        options.json ? `${JSON.stringify({ url, user: keys.tokenUser, apiKey: keys.apiKey })}\n` : explain(url, keys),
      )
      await new Promise<void>(resolve => {
        process.once('SIGINT', resolve)
        process.once('SIGTERM', resolve)
      })
      await sandbox.close()
    })
}

function explain(url: string, keys: { tokenUser: string; apiKey: string }): string {
  return `Sandbox helpdesk at ${url} — Ctrl-C stops it.

  API key     user ${keys.tokenUser}, key ${keys.apiKey} (agents: ana@shop.example, ben@shop.example)
  A customer  curl -X POST ${url}/sandbox/inbound -H 'content-type: application/json' \\
                -d '{"channel":"email","from":{"name":"Mia","address":"mia@mail.example"},"subject":"Order","text":"Where is it?"}'
  Tickets     curl -u ${keys.tokenUser}:${keys.apiKey} ${url}/api/tickets
  Sent mail   curl ${url}/sandbox/outbox
  What was    curl ${url}/sandbox/ledger
  Break it    curl -X PUT ${url}/sandbox/faults -H 'content-type: application/json' \\
                -d '{"webhooks":{"duplicate":0.2,"reorder":0.1},"api":{"error_500":0.05}}'
`
}

function whole(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('expected a whole number')
  return value
}

function positive(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('expected a number above 0')
  return value
}
