import { readEnvironment } from '../../src/config/environment.ts'
import { findTemporalCli } from '../../src/worker/find-temporal-cli.ts'

/**
 * Before any test: finds Temporal's CLI, downloading or building it where need be (two minutes, once per machine), so that
 * test processes do not all try it at the same time. Where none can be had, each live suite says so. Runs of unit tests
 * alone do without.
 */
export async function setup(): Promise<void> {
  const named = process.argv.slice(2).filter(argument => argument.startsWith('tests/'))
  if (named.length > 0 && named.every(path => path.startsWith('tests/unit'))) return
  const look = await findTemporalCli({ ...readEnvironment(), install: false })
  if (!('missing' in look)) return
  process.stderr.write('Fetching or building Temporal’s CLI; two minutes at most, once …\n')
  await findTemporalCli(readEnvironment())
}
