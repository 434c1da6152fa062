import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { KilledJob } from '../../support/simulate-process.ts'
import { shopHistory } from '../../support/simulation.ts'

const PROCESS = fileURLToPath(new URL('../../support/simulate-process.ts', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-killed-'))
const tickets = path.join(folder, 'tickets.jsonl')
writeFileSync(
  tickets,
  shopHistory(3, 300)
    .tickets.map(ticket => `${JSON.stringify(ticket)}\n`)
    .join(''),
)

/** @returns how the process ended: an exit code or a signal */
async function run(name: string, change: Partial<KilledJob>, killWhen?: () => boolean): Promise<number | string> {
  const job: KilledJob = {
    tickets,
    out: path.join(folder, name, 'out'),
    home: path.join(folder, name, 'home'),
    resume: true,
    ...change,
  }
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PROCESS, JSON.stringify(job)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let ended: number | string | undefined
  const end = new Promise<void>(resolve =>
    child.on('exit', (code, signal) => {
      ended = code ?? signal!
      resolve()
    }),
  )
  while (killWhen !== undefined && ended === undefined) {
    if (killWhen()) child.kill('SIGKILL')
    await sleep(1)
  }
  await end
  return ended!
}

/** Everything that lies in the folder of results but the timings, by name. */
function results(name: string): Record<string, string> {
  const out = path.join(folder, name, 'out')
  const files = readdirSync(out).filter(file => file !== 'timings.json')
  return Object.fromEntries(files.sort().map(file => [file, readFileSync(path.join(out, file), 'utf8')]))
}

it('gives the same files after any number of kills, wherever they hit', async () => {
  const out = path.join(folder, 'broken', 'out')
  const ends: unknown[] = [await run('whole', { resume: false })]

  for (const kill of [
    { at: 'learn', after: 0 },
    { at: 'read', after: 30 },
    { at: 'replay', after: 75 },
    { at: 'judge', after: 0 },
  ] as const)
    ends.push(await run('broken', { kill }), existsSync(path.join(out, 'unfinished.json')))
  // By its exit code alone one cannot tell whether a kill of these came in time; what counts is the files.
  for (const half of ['result.json', 'decisions.csv'])
    await run('broken', {}, () => existsSync(path.join(out, `${half}.new`)))
  ends.push(await run('broken', {}))

  expect(ends).toEqual([0, 'SIGKILL', false, 'SIGKILL', false, 'SIGKILL', true, 'SIGKILL', false, 0])
  expect(results('broken')).toEqual(results('whole'))
}, 240_000)
