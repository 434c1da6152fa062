import path from 'node:path'
import { openSandboxShop, type SandboxShop } from '../../composition-fakes.ts'
import type { Environment } from '../../config/environment.ts'
import { readTemporalConfig } from '../../config/temporal.ts'
import type { Policy } from '../../core/policy.ts'
import type { Instant } from '../../core/time.ts'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { readDecision } from '../../store/decisions.ts'
import { createLogger } from '../../telemetry/logger.ts'
import { findTemporalCli } from '../../worker/find-temporal-cli.ts'
import { installRuntime } from '../../worker/install-runtime.ts'
import type { CommandIo } from '../io.ts'
import { readPolicyFile } from '../read-policy-file.ts'
import { describeDecision, describeStep } from './describe-decision.ts'
import { learnShop } from './learn-shop.ts'
import { ledgerTable } from './ledger-table.ts'
import { enrolPeople, playStory, type Stage, waitUntil } from './play-story.ts'
import { PEOPLE, STORY, STORY_LENGTH } from './story.ts'

export interface LiveFlags {
  readonly timeScale: number
  readonly policyFile: string
  readonly keep: boolean
  readonly day: boolean
}

const TEMPORAL_CONFIG = path.resolve(import.meta.dirname, '../../../temporal.yaml')
/** Monday, nine in the morning in Paris. */
const START: Instant = Date.parse('2026-11-16T09:00:00+01:00')
const SEED = 1
const AGENT = 'ana@shop.example'

/** Starts everything, plays the day, tells what happened, and stops everything; `signal` ends it at any point. */
export async function runLive(
  flags: LiveFlags,
  environment: Environment,
  io: CommandIo,
  signal: AbortSignal,
): Promise<void> {
  const tell = (text: string): void => void io.stdout.write(text)
  const policy = readPolicyFile(flags.policyFile)
  // A single event's warning is not for people watching a day; who wants it sets LOG_LEVEL.
  const log = createLogger({ level: environment.logLevel === 'info' ? 'error' : environment.logLevel })
  tell('Looking for Temporal …\n')
  const cli = await findTemporalCli(environment)
  if ('missing' in cli) {
    const reasons = cli.reasons.map(reason => `  - ${reason}`).join('\n')
    throw new RehearsalError('temporal_missing', `No Temporal CLI can be had:\n${reasons}`)
  }
  await using ending = new AsyncDisposableStack()
  ending.defer(installRuntime(log))
  tell('Learning from the shop’s past tickets …\n')
  const { past, model } = await learnShop(START)
  if (signal.aborted) return
  tell('Starting Temporal, the store, the helpdesk, the worker and the server …\n')
  const names = new Map<string, string>()
  const decisions: string[] = []
  let open: SandboxShop | undefined
  const shop = await openSandboxShop({
    home: environment.home,
    account: policy.policy.account,
    config: readTemporalConfig(TEMPORAL_CONFIG),
    temporalCli: cli.path,
    log,
    policy,
    model,
    past,
    start: START,
    timeScale: flags.timeScale,
    seed: SEED,
    jobs: true,
    webhookFaults: { duplicate: 0.3 },
    onDecision: ({ account, ticketId, decisionId }) => {
      decisions.push(decisionId)
      void tellDecision(open, account, decisionId, `#${ticketId} ${names.get(ticketId) ?? ''}`, policy.policy, tell)
    },
  })
  open = shop
  try {
    tell(addresses(shop, flags))
    const day = flags.day ? playDay(shop, flags, policy.policy, names, tell, signal) : undefined
    const stayed = flags.keep || !flags.day ? untilAborted(signal) : undefined
    const failed = shop.ended.then(() => {})
    await Promise.race([Promise.all([day, stayed]), failed])
    if (flags.day) tell(`\n${decisions.length} decisions.\n`)
  } finally {
    tell('Stopping …\n')
    await shop.close()
  }
}

async function playDay(
  shop: SandboxShop,
  flags: LiveFlags,
  policy: Policy,
  names: Map<string, string>,
  tell: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { timezone } = policy.hours
  const stage: Stage = {
    url: shop.sandbox.url,
    agent: `${AGENT}:${shop.sandbox.keys.apiKey}`,
    now: shop.now,
    timeScale: flags.timeScale,
    tickets: new Map(),
    onStep: (step, ticketId) => {
      const { name } = PEOPLE[step.whose]!
      names.set(String(ticketId), name)
      tell(describeStep(shop.now(), step.by === 'agent' ? `Ana, to ${name}` : name, step, timezone))
    },
  }
  const begin = shop.now()
  await enrolPeople(Object.values(PEOPLE), begin, stage)
  await playStory(STORY, PEOPLE, begin, stage, signal)
  await waitUntil(begin + STORY_LENGTH, stage, signal)
  if (signal.aborted) return
  tell('\nWhat happened, by the helpdesk’s own ledger (ours, agents: messages received):\n\n')
  tell(`${ledgerTable(await readLedger(shop, names))}\n`)
}

async function readLedger(shop: SandboxShop, names: ReadonlyMap<string, string>) {
  const { desk } = shop.sandbox.control
  const own = [...desk.store.users.values()].find(user => user.email === shop.sandbox.keys.tokenUser)!
  return {
    entries: shop.sandbox.ledger.entries(),
    outbox: shop.sandbox.outbox,
    ownUserId: own.id,
    teams: new Map([...desk.store.teams.values()].map(team => [team.id, team.name])),
    names: new Map([...names].map(([id, name]) => [Number(id), name])),
  }
}

async function tellDecision(
  shop: SandboxShop | undefined,
  account: string,
  decisionId: string,
  who: string,
  policy: Policy,
  tell: (text: string) => void,
): Promise<void> {
  const stored = shop && (await readDecision(shop.database.pool, account, decisionId).catch(() => undefined))
  if (stored !== undefined) tell(describeDecision(`→ ${who}`, stored.decision, policy.hours.timezone))
}

function addresses(shop: SandboxShop, flags: LiveFlags): string {
  const { sandbox } = shop
  return `
  Helpdesk    ${sandbox.url} (user ${AGENT}, key ${sandbox.keys.apiKey})
  Server      ${shop.serverUrl}/ready
  Temporal    ${shop.temporalAddress}
  Clock       ${flags.timeScale} times real time
  A customer  curl -X POST ${sandbox.url}/sandbox/inbound \\
                -H 'content-type: application/json' -d '{"channel":"email",
                "from":{"name":"Ann","address":"ann@mail.example"},
                "subject":"Order","text":"Where is my order?"}'
  Ctrl-C stops it all.

`
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
