import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { parse } from 'yaml'
import { openStories } from '../composition/open-stories.ts'
import { runInProcess } from '../composition/run-in-process.ts'
import { readEnvironment } from '../config/environment.ts'
import { readTemporalConfig } from '../config/temporal.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { chooseLabelSource } from '../history/label-source.ts'
import { collectLessons } from '../learning/collect-lessons.ts'
import { learnIntents } from '../learning/learn-intents.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { loadHistory } from '../simulation/load-history.ts'
import { FIRST_MONDAY, parseSituation } from '../situations/parse-situation.ts'
import { type Played, playSituation } from '../situations/play-situation.ts'
import { migrate } from '../store/migrate.ts'
import { openDatabase } from '../store/open-database.ts'
import { createLogger } from '../telemetry/logger.ts'
import type { CommandIo } from './io.ts'
import { learnShop } from './live/learn-shop.ts'

interface Flags {
  readonly policy: string
  readonly history?: string[]
  readonly show?: boolean
  readonly json?: boolean
}

const POLICY = path.resolve(import.meta.dirname, '../../datasets/policies/situations.yaml')
const TEMPORAL = path.resolve(import.meta.dirname, '../../temporal.yaml')
const SEED = 1

/** `rehearsal situations FILES…`: plays written situations through the product; exit 1 where one differs from what it says. */
export function situationsCommand(io: CommandIo, exit: (code: number) => void): Command {
  return new Command('situations')
    .description(
      'play situations that a support lead has written under a policy: who receives what, and what agents see',
    )
    .argument('<paths...>', 'files, or folders of .yaml files')
    .option('--policy <file>', 'the policy they play under', POLICY)
    .option('--history <paths...>', 'past tickets to learn intents and answers from; an invented shop’s where absent')
    .option('--show', 'print every ticket as an agent sees it, not only those that differ')
    .option('--json', 'print one JSON document')
    .action(async (paths: string[], flags: Flags) => exit(await playAll(paths, flags, io)))
}

async function playAll(paths: readonly string[], flags: Flags, io: CommandIo): Promise<number> {
  const source = readFileSync(flags.policy, 'utf8')
  parsePolicy(source, flags.policy)
  const base: unknown = parse(source)
  const situations = paths.flatMap(filesIn).map(file => parseSituation(readFileSync(file, 'utf8'), file, base))
  await using opened = new AsyncDisposableStack()
  const database = await openDatabase({ memory: true })
  opened.defer(() => database.close())
  await migrate(database.pool)
  const stories = await openStories({
    database,
    config: readTemporalConfig(TEMPORAL),
    ...(flags.history === undefined ? await learnShop(FIRST_MONDAY) : await learnFrom(flags.history)),
    log: createLogger({ level: readEnvironment().logLevel === 'info' ? 'silent' : readEnvironment().logLevel }),
    runner: runInProcess,
  })
  opened.defer(() => stories.close())
  const all: Played[] = []
  for (const situation of situations) {
    const played = await playSituation(situation, base, stories.openWorld)
    all.push(played)
    if (!flags.json) io.stdout.write(tell(played, flags.show === true))
  }
  const wrong = all.filter(isUnexpected)
  const rows = all.map(({ situation: { file, name, known }, differences }) => ({ file, name, known, differences }))
  io.stdout.write(
    flags.json
      ? `${JSON.stringify({ situations: rows, differing: wrong.length }, null, 2)}\n`
      : `${all.length - wrong.length} of ${all.length} as expected.\n`,
  )
  return wrong.length === 0 ? 0 : 1
}

/** What is known not to work yet and works is as unexpected as the reverse. */
function isUnexpected({ situation, differences }: Played): boolean {
  return (situation.known === undefined) !== (differences.length === 0)
}

function tell(played: Played, show: boolean): string {
  const { situation, differences, transcript } = played
  const isOff = isUnexpected(played)
  const known = situation.known === undefined ? '' : ` (known: ${situation.known})`
  const lines = [`${isOff ? '✗' : '✓'} ${situation.name}${known}`]
  if (isOff) lines.push(...differences.map(difference => `    ${difference}`))
  if (isOff && differences.length === 0) lines.push('    works now; take the line “known” out')
  if (show || isOff) lines.push('', transcript)
  return `${lines.join('\n')}\n`
}

async function learnFrom(paths: readonly string[]) {
  const { tickets } = await loadHistory(paths)
  const { model } = await learnIntents(collectLessons(tickets, FIRST_MONDAY, chooseLabelSource(tickets)), null, SEED)
  return { past: tickets, model }
}

function filesIn(given: string): string[] {
  const found = statSync(given, { throwIfNoEntry: false })
  if (found === undefined) throw new RehearsalError('wrong_use', `${given}: there is no such file or folder.`)
  if (!found.isDirectory()) return [given]
  return readdirSync(given)
    .filter(file => /\.ya?ml$/.test(file))
    .sort()
    .map(file => path.join(given, file))
}
