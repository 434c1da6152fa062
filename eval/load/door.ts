import { setTimeout as sleep } from 'node:timers/promises'
import { saveAccount } from '../../src/store/accounts.ts'
import { migrate } from '../../src/store/migrate.ts'
import { type Database, openDatabase } from '../../src/store/open-database.ts'
import { eventually } from '../faults/supervise.ts'
import { messageIdOf } from './deliveries.ts'
import type { DoorJob, FromDoor } from './door-job.ts'
import type { Rig } from './open-rig.ts'
import { type OwnProcess, startOwnProcess } from './own-process.ts'
import { median, round } from './quantiles.ts'
import type { LoadAccount, WebhookJob, WebhookRun } from './webhook-job.ts'

const ACCOUNTS = 8
const CONNECTIONS = 64
/** At a rate nobody shall wait for a free line: that would be the generator's delay, not the door's. */
const CONNECTIONS_AT_RATE = 512
const ROUNDS = 3
const WARM_UP = 2
const SIGNING = 'LOAD'
const KEY = 'a-key-that-only-helpdesk-and-operator-know'
const DOWNTIME = 500

/** How much the door takes, how quickly it answers at half of that, and whether a database killed in the middle loses anything. */
export async function measureDoor(rig: Rig, options: { seconds: number; tell(text: string): void }) {
  const { seconds, tell } = options
  await using closing = new AsyncDisposableStack()
  const database = await openDatabase({ url: rig.databaseUrl }, { onError: () => {} })
  closing.defer(() => database.close())
  const accounts = await saveAccounts(database)
  const start = async (job: Pick<DoorJob, 'kind' | 'temporalAddress'>): Promise<Door> => {
    const door = await openDoorProcess({ ...job, databaseUrl: rig.databaseUrl, secrets: { [SIGNING]: KEY } })
    closing.defer(() => door.process.stop())
    return door
  }
  const generator = startOwnProcess('webhook-generator-process.ts')
  closing.defer(() => generator.stop())
  let first = 0
  const load = async (door: Door, job: Partial<WebhookJob> = {}): Promise<WebhookRun & { doorCpu: number }> => {
    const before = await door.counts()
    const run = await generator.ask<WebhookRun>({
      host: door.host,
      port: door.port,
      accounts: accounts.plain,
      seconds,
      connections: CONNECTIONS,
      first,
      ...job,
    })
    first += run.sent
    const doorCpu = round((await door.counts()).cpu - before.cpu, 2)
    return { ...run, doorCpu }
  }

  const ours = await start({ kind: 'ours' })
  const bare = await start({ kind: 'bare' })
  const rounds: { ours: number; bare: number; cpu: { ours: number; bare: number } }[] = []
  for (const door of [ours, bare]) await load(door, { seconds: WARM_UP })
  for (let i = 0; i < ROUNDS; i++) {
    const [us, them] = [await load(ours), await load(bare)]
    const cpu = { ours: cpuOf(us), bare: cpuOf(them) }
    const one = { ours: us.perSecond, bare: them.perSecond, cpu }
    tell(`door: ${one.ours}/s, bare ${one.bare}/s; processor time each ${cpu.ours} ms, bare ${cpu.bare} ms`)
    rounds.push(one)
  }
  const maximum = { ours: median(rounds.map(one => one.ours)), bare: median(rounds.map(one => one.bare)) }
  const half = Math.max(1, Math.round(maximum.ours / 2))
  const steady = { rate: half, connections: CONNECTIONS_AT_RATE }
  const atHalf = await load(ours, steady)
  const bareAtHalf = await load(bare, steady)
  const signed = await load(ours, { accounts: accounts.signing })
  const { nudges } = await ours.counts()
  tell(`door: at ${half}/s p99 ${atHalf.p99} ms, bare ${bareAtHalf.p99} ms; signed ${signed.perSecond}/s`)
  const nudging = await start({ kind: 'ours', temporalAddress: rig.temporalAddress })
  const withTemporal = await load(nudging)
  await nudging.process.stop()
  tell(`door: ${withTemporal.perSecond}/s while Temporal is nudged`)
  const killed = await killDatabase(rig, database, job => load(ours, job), seconds)
  tell(`door: ${killed.lost} of ${killed.acknowledged} lost after kill -9 of the database`)
  return {
    database: rig.databaseKind,
    bodies: '2.5 to 6.3 KB',
    perSecond: maximum.ours,
    bare: maximum.bare,
    ofBare: round(median(rounds.map(one => one.ours / one.bare)), 2),
    rounds,
    signed: signed.perSecond,
    withTemporal: withTemporal.perSecond,
    nudges,
    atHalf: { rate: half, ...pick(atHalf), bare: pick(bareAtHalf) },
    killed,
  }
}

/** Milliseconds of the server's processor time for one delivery: says more than a rate where others use the machine too. */
function cpuOf({ doorCpu, acknowledged }: { doorCpu: number; acknowledged: number }): number {
  return round((doorCpu * 1_000) / Math.max(1, acknowledged), 3)
}

type Load = (job: Partial<WebhookJob>) => Promise<WebhookRun>

async function killDatabase(rig: Rig, database: Database, load: Load, seconds: number) {
  const running = load({ keep: true })
  await sleep(seconds * 400)
  rig.running.database.kill(DOWNTIME)
  const { acknowledgedNumbers = [], others } = await running
  const stored = await eventually('the database', 60_000, async () => {
    const { rows } = await database.pool.query(
      'SELECT count(DISTINCT dedupe_key)::int AS n FROM inbox WHERE dedupe_key = ANY($1)',
      [acknowledgedNumbers.map(n => `message:${messageIdOf(n)}`)],
    )
    return Number(rows[0].n)
  })
  const acknowledged = acknowledgedNumbers.length
  return { acknowledged, lost: acknowledged - stored, refused: Object.values(others).reduce((a, b) => a + b, 0) }
}

interface Door {
  readonly process: OwnProcess
  readonly host: string
  readonly port: number
  counts(): Promise<Extract<FromDoor, { kind: 'counts' }>>
}

async function openDoorProcess(job: DoorJob): Promise<Door> {
  const own = startOwnProcess('door-process.ts', { argument: job })
  const { url } = await own.hear<Extract<FromDoor, { kind: 'ready' }>>()
  const { hostname, port } = new URL(url)
  return { process: own, host: hostname, port: Number(port), counts: () => own.ask({ kind: 'counts' }) }
}

/** Several, so that the limit per account is out of the way. */
async function saveAccounts({ pool }: Database): Promise<Record<'plain' | 'signing', LoadAccount[]>> {
  await migrate(pool)
  const accounts: Record<'plain' | 'signing', LoadAccount[]> = { plain: [], signing: [] }
  for (const kind of ['plain', 'signing'] as const) {
    for (let i = 0; i < ACCOUNTS; i++) {
      const id = `${kind}-${i}`
      const secret = `secret-of-${id}-0123456789abcdef`
      const signing = kind === 'signing' ? { signing: SIGNING } : {}
      const helpdesk = {
        vendor: 'gorgias',
        url: 'http://127.0.0.1:9',
        user: 'us',
        secret: SIGNING,
        ...signing,
      } as const
      await saveAccount(pool, { id, kind: 'sandbox', helpdesk, hookSecrets: [secret] })
      accounts[kind].push({ id, secret, ...(kind === 'signing' && { signing: KEY }) })
    }
  }
  return accounts
}

function pick({ p50, p99, longest, others }: WebhookRun) {
  return { p50, p99, longest, refused: Object.values(others).reduce((a, b) => a + b, 0) }
}
