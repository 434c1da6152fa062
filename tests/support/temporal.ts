import { afterAll, describe } from 'vitest'
import { readEnvironment } from '../../src/config/environment.ts'
import { findTemporalCli } from '../../src/worker/find-temporal-cli.ts'
import { installRuntime } from '../../src/worker/install-runtime.ts'
import { type DevServer, startDevServer } from '../../src/worker/start-dev-server.ts'
import { workflowBundle } from '../../src/worker/workflow-bundle.ts'

const environment = readEnvironment()
const cli = await findTemporalCli(environment)
let server: Promise<DevServer> | undefined

/**
 * A suite that needs a Temporal server. Where none can be had it is skipped with the reasons on stderr; under CI that is
 * a failure, because a check that silently does not run is none.
 */
export function describeLive(name: string, suite: () => void): void {
  if (!('missing' in cli)) {
    describe(name, suite)
    return
  }
  const reasons = cli.reasons.map(reason => `  - ${reason}`).join('\n')
  process.stderr.write(`\n!! SKIPPED: ${name}\n!! No Temporal CLI can be had:\n${reasons}\n`)
  if (!environment.ci) {
    describe.skip(`${name} (no Temporal CLI)`, suite)
    return
  }
  describe(name, () => {
    throw new Error(`No Temporal CLI can be had, and CI must not skip:\n${reasons}`)
  })
}

/** The dev server of this test file, started at the first call, whose settings hold. */
export function devServer(settings: Readonly<Record<string, string>> = {}): Promise<DevServer> {
  server ??= startDevServer({ cliPath: devServerCli(), settings })
  return server
}

/** The program that a suite of `describeLive` may start. */
export function devServerCli(): string {
  if ('missing' in cli) throw new Error('No Temporal CLI can be had.')
  return cli.path
}

/** The workflows as one script, kept between runs. */
export function testBundle(): Promise<string> {
  return workflowBundle(environment.home)
}

/** Silences the SDK; once per process. */
export function quietRuntime(): void {
  if (quiet) return
  quiet = true
  installRuntime({ warn: () => {}, error: () => {} })
}

let quiet = false

afterAll(async () => {
  const running = await server?.catch(() => undefined)
  server = undefined
  await running?.stop()
})
