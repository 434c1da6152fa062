import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { resourceUsage } from 'node:process'
import { pathToFileURL } from 'node:url'
import { openSimulation } from '../../src/composition.ts'
import { readEnvironment } from '../../src/config/environment.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { suggestPolicy } from '../../src/policy/suggest.ts'
import { codeFingerprint } from '../../src/simulation/code-fingerprint.ts'
import { loadHistory } from '../../src/simulation/load-history.ts'
import { replay } from '../../src/simulation/replay.ts'
import { understandHistory } from '../../src/simulation/understand-history.ts'
import { decisionLine } from './decision-lines.ts'
import type { HarnessJob, HarnessMeasured } from './promptfoo.ts'

// The same engine behind a harness: one case for each customer, because what we wrote to somebody on one ticket counts on the others.
const job = JSON.parse(process.argv[2]!) as HarnessJob
const output = path.join(job.out, 'output.json')
const environment = { ...readEnvironment(), home: job.home, modelDir: job.modelDir }
const opened = await openSimulation(environment, { embeddings: job.embeddings })
const history = await loadHistory([job.tickets])
const understood = await understandHistory({
  history,
  seed: 1,
  policy: known => parsePolicy(suggestPolicy(known), 'suggested policy'),
  embedder: opened.embedder,
  models: opened.models,
  readings: opened.readings,
  threads: opened.threads,
  codeFingerprint: codeFingerprint(),
})
const { policy, newer, readings, until } = understood
const aids = opened.helpers({ tickets: history.tickets, policy })
const chosen = new Set(newer.map(ticket => ticket.id))
const ticketsOf = Map.groupBy(history.tickets, ticket => ticket.customer.id)
const customers = [...new Set(newer.map(ticket => ticket.customer.id))]

if (job.promptfoo === null) {
  const lines: string[] = []
  for (const customer of customers) lines.push(...(await decide(customer)))
  writeFileSync(output, JSON.stringify(lines))
} else await evaluate(job.promptfoo)
const { userCPUTime, systemCPUTime, maxRSS } = resourceUsage()
const measured: HarnessMeasured = {
  cases: customers.length,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakMegabytes: maxRSS / 1024,
}
writeFileSync(path.join(job.out, 'measured.json'), JSON.stringify(measured))
// Both keep threads and timers that nobody needs any more.
process.exit(0)

async function decide(customer: string): Promise<string[]> {
  const { tickets } = await replay({
    tickets: ticketsOf.get(customer)!,
    replayed: ticket => chosen.has(ticket.id),
    until: () => until,
    policy,
    read: readings.read,
    knowledge: aids.knowledge,
    write: aids.write,
  })
  return tickets.flatMap(({ ticketId, decisions }) =>
    decisions.map(({ at, reason, commands }) =>
      decisionLine(
        ticketId,
        new Date(at).toISOString(),
        reason,
        commands.map(({ kind }) => kind),
      ),
    ),
  )
}

/** Four cases at a time, which is what it does unasked. It is given an id alone, the least that it could have to handle. */
async function evaluate({ folder, database }: { folder: string; database: boolean }): Promise<void> {
  const { main } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { main: string }
  const { default: promptfoo } = (await import(pathToFileURL(path.join(folder, main)).href)) as {
    default: { evaluate(suite: object, options: object): Promise<unknown> }
  }
  await promptfoo.evaluate(
    {
      prompts: ['{{customer}}'],
      providers: [async (customer: string) => ({ output: await decide(customer) })],
      tests: customers.map(customer => ({ vars: { customer } })),
      outputPath: output,
      writeLatestResults: database,
      sharing: false,
    },
    { cache: false, showProgressBar: false },
  )
}
