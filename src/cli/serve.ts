import { Command } from 'commander'
import { openLiveParts } from '../composition/open-live-parts.ts'
import { openServer } from '../composition/open-server.ts'
import { readEnvironment } from '../config/environment.ts'
import { createLogger } from '../telemetry/logger.ts'
import type { CommandIo } from './io.ts'
import { portNumber } from './port-number.ts'
import { runUntilStopped } from './run-until-stopped.ts'

/** `rehearsal serve`: takes the helpdesks' deliveries. Reads and decides nothing: workers do. */
export function serveCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('serve')
    .description('run the web server that helpdesks deliver to (/hooks/<account>, /health, /ready)')
    .option('--port <number>', 'port to listen on; 0 takes any free one', portNumber, 8180)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async ({ port, host }: { port: number; host: string }) => {
      const environment = readEnvironment()
      await using opening = new AsyncDisposableStack()
      const parts = await openLiveParts(environment, createLogger({ level: environment.logLevel }))
      opening.defer(() => parts.close())
      const server = await openServer(parts, { port, host })
      opening.defer(() => server.close())
      io.stdout.write(`Listening at ${server.url} — Ctrl-C stops it.\n`)
      const open = opening.move()
      await runUntilStopped({ close: () => open.disposeAsync() })
      exit(0)
    })
}
