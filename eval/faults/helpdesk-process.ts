import { createWriteStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { SECOND } from '../../src/core/time.ts'
import { createRunningClock } from '../../src/helpdesk/sandbox/clock.ts'
import type { LedgerEntry } from '../../src/helpdesk/sandbox/ledger.ts'
import { userByEmail } from '../../src/helpdesk/sandbox/people.ts'
import { startSandbox } from '../../src/helpdesk/sandbox/server.ts'
import type { FromHelpdesk, HelpdeskJob, ToHelpdesk } from './helpdesk-job.ts'
import { createPeople } from './people.ts'
import { planDay } from './shop-day.ts'

// The helpdesk and the people around it, in a process that outlives all others: its ledger, on disk as it is written, is what
// the oracle judges by.
const job = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as HelpdeskJob
const ledgerFile = createWriteStream(path.join(job.folder, 'ledger.jsonl'))
const saidFile = createWriteStream(path.join(job.folder, 'said.jsonl'))

let opened: number | undefined
let moment: number | undefined
/** Stands still while one thing is done: a millisecond of ours is seconds of the shop's, and what a person does at once must not last. */
const wall = (): number => {
  if (opened === undefined) return 0
  if (moment === undefined) {
    moment = Date.now() - opened
    setImmediate(() => {
      moment = undefined
    })
  }
  return moment
}
const clock = createRunningClock({ start: job.start + job.skew, wall, scale: job.scale })
let entries = 0
let onEntry: (entry: LedgerEntry) => void = () => {}
const sandbox = await startSandbox({
  clock,
  seed: job.seed,
  // The quota is spent in real time, the day is not.
  limit: { calls: Math.ceil(40 * job.scale), per: 20 * SECOND },
  visibilityDelay: job.visibilityDelay,
  recordReads: true,
  longestHold: SECOND,
  // Tries last longer than any of our restarts; in the shop's time that is hours.
  persistence: { retries: Array.from({ length: 60 }, () => SECOND * job.scale), patience: Number.POSITIVE_INFINITY },
  onLedgerEntry: entry => {
    entries += 1
    ledgerFile.write(`${JSON.stringify(entry)}\n`)
    onEntry(entry)
  },
})
const { control, keys, url } = sandbox
const day = planDay({ seed: job.seed, tickets: job.tickets, length: job.length, end: job.start })
const people = createPeople({
  desk: control.desk,
  day,
  seed: job.seed,
  reactions: job.reactions,
  ownEmail: keys.tokenUser,
  note: said => void saidFile.write(`${JSON.stringify(said)}\n`),
})
onEntry = entry => people.onEntry(entry)

const tell = (message: FromHelpdesk): void => void process.send!(message)
process.on('message', (message: ToHelpdesk) => {
  if (message.kind === 'open') {
    opened = message.at
    control.faults.setRates(job.api)
    control.webhooks.setFaults(job.webhooks)
    people.open(clock.now())
  } else if (message.kind === 'storm') {
    control.faults.setRates(message.on ? { ...job.api, rate_limited: 0.9 } : job.api)
  } else if (message.kind === 'heal') {
    people.calm()
    control.faults.setRates({})
    control.webhooks.setFaults({})
    void control.webhooks.settled()
  } else if (message.kind === 'status') {
    const { done, of } = people.progress()
    tell({ kind: 'status', done, of, pending: control.webhooks.pending(), entries })
  } else {
    void sandbox.close().then(async () => {
      for (const file of [ledgerFile, saidFile]) await new Promise(resolve => void file.end(resolve))
      tell({ kind: 'stopped' })
      process.disconnect()
    })
  }
})
process.on('disconnect', () => process.exit(0))
const userId = userByEmail(control.desk.store, keys.tokenUser)!.id
tell({ kind: 'ready', url, user: keys.tokenUser, userId, apiKey: keys.apiKey })
