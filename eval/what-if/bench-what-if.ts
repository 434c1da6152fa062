import path from 'node:path'
import { prepareWhatIf } from '../../src/composition/prepare-what-if.ts'
import { openHelpers } from '../../src/composition.ts'
import type { Policy } from '../../src/core/policy.ts'
import { makeForecast } from '../../src/forecast/forecast.ts'
import { writeLedger } from '../../src/forecast/ledger.ts'
import { readPast } from '../../src/forecast/past.ts'
import { quantile } from '../../src/forecast/statistics/bootstrap.ts'
import type { WhatIfAnswer } from '../../src/forecast/what-if/open-what-if.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { setInPolicy } from '../../src/policy/set-in-policy.ts'
import { suggestPolicy } from '../../src/policy/suggest.ts'
import { decideHistory } from '../../src/simulation/decide-history.ts'
import { loadHistory } from '../../src/simulation/load-history.ts'
import { memoryModelCache } from '../../src/simulation/model-cache.ts'
import { folderReadingCache } from '../../src/simulation/readings/reading-cache.ts'
import { randomSettings, SLIDERS, type Slider } from './random-settings.ts'

export interface BenchWhatIfOptions {
  /** Tickets, one JSON line each. */
  readonly file: string
  readonly folder: string
  readonly settings: number
  readonly checked: number
  readonly seed: number
  readonly say: (text: string) => void
}

interface Spread {
  /** Milliseconds on the clock; on a machine that does other work as well, more than the processor's. */
  readonly p50: number
  readonly p95: number
  readonly worst: number
  readonly cpuP50: number
  readonly cpuP95: number
}

export interface WhatIfBench extends Spread {
  readonly replayed: number
  readonly customers: number
  /** Reading, deciding and judging once. */
  readonly openSeconds: number
  readonly settings: number
  readonly checked: number
  /** Of the checked: ledger and figures are those of a fresh simulation, to the last byte. */
  readonly equal: number
  readonly sliders: readonly (Spread & { readonly slider: Slider; readonly settings: number })[]
}

/** Asks random settings of an invented shop, lexical, and decides each afresh from stage 1 to compare. */
export async function benchWhatIf(options: BenchWhatIfOptions): Promise<WhatIfBench> {
  const history = await loadHistory([options.file])
  let source = ''
  const started = performance.now()
  const prepared = await prepareWhatIf({
    history,
    seed: 1,
    policy: known => {
      source = suggestPolicy(known)
      return parsePolicy(source, 'suggested policy')
    },
    ahead: answeringAll,
    opened: {
      embedder: null,
      models: memoryModelCache(),
      readings: folderReadingCache(path.join(options.folder, 'readings'), () => new Date()),
      threads: 2,
      helpers: openHelpers,
    },
  })
  const openSeconds = (performance.now() - started) / 1_000
  const { whatIf, policy, understood } = prepared
  const { labels, cutoff } = understood
  const past = readPast(history.tickets, ticket => labels?.labelOf(ticket)?.label)
  const byId = new Map(history.tickets.map(ticket => [ticket.id, ticket]))
  const describe = (id: string): { channel: string; language?: string } => {
    const { channel, language } = byId.get(id)!
    return { channel, ...(language !== undefined && { language }) }
  }
  const isFresh = async (other: typeof policy, answer: WhatIfAnswer): Promise<boolean> => {
    const { replayed } = await decideHistory({
      history,
      understood,
      policy: other,
      seed: 1,
      helpers: openHelpers,
      drafts: false,
      codeFingerprint: '',
      resume: false,
    })
    const rows = writeLedger(replayed, past, describe)
    return (
      JSON.stringify(rows) === JSON.stringify(answer.rows()) &&
      JSON.stringify(makeForecast(rows, { from: cutoff, to: past.end }, 1)) === JSON.stringify(answer.forecast())
    )
  }
  const settings = randomSettings(options.settings, {
    policy,
    seed: options.seed,
    channels: [...new Set(understood.newer.map(({ channel }) => channel))].sort(),
    confidences: whatIf.base.flatMap(row => row.decisions.flatMap(({ confidence }) => confidence ?? [])),
  })
  const times: { slider: Slider; wall: number; cpu: number }[] = []
  let equal = 0
  for (const [index, { slider, assignments }] of settings.entries()) {
    const other = parsePolicy(setInPolicy(source, assignments), assignments.join(' '))
    const [cpu, wall] = [process.cpuUsage(), performance.now()]
    const answer = await whatIf.ask(other)
    const taken = performance.now() - wall
    const { user, system } = process.cpuUsage(cpu)
    times.push({ slider, wall: taken, cpu: (user + system) / 1_000 })
    if (index >= options.checked) continue
    if (await isFresh(other, answer)) equal++
    else options.say(`not equal: ${assignments.join('  ')}`)
  }
  prepared.close()
  return {
    replayed: understood.newer.length,
    customers: prepared.customers,
    openSeconds,
    settings: settings.length,
    checked: Math.min(options.checked, settings.length),
    equal,
    ...spreadOf(times),
    sliders: SLIDERS.map(slider => {
      const own = times.filter(each => each.slider === slider)
      return { slider, settings: own.length, ...spreadOf(own) }
    }),
  }
}

/** Whatever intent a setting has answered: its passages are looked up before anything is asked. */
function answeringAll(policy: Policy): Policy {
  const intents = Object.entries(policy.intents).map(([name, intent]) => [
    name,
    { ...intent, action: 'answer' as const },
  ])
  return { ...policy, intents: Object.fromEntries(intents) }
}

function spreadOf(times: readonly { readonly wall: number; readonly cpu: number }[]): Spread {
  const wall = times.map(each => each.wall).sort((a, b) => a - b)
  const cpu = times.map(each => each.cpu).sort((a, b) => a - b)
  return {
    p50: quantile(wall, 0.5),
    p95: quantile(wall, 0.95),
    worst: wall.at(-1) ?? Number.NaN,
    cpuP50: quantile(cpu, 0.5),
    cpuP95: quantile(cpu, 0.95),
  }
}
