import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { codeFingerprint } from '../../../src/simulation/code-fingerprint.ts'
import type { ClosedWorld } from './close-world.ts'
import { type Family, planWorld, type WorldPlan } from './families.ts'

export interface WorldsRun {
  readonly worlds: number
  /** Seed of the first world; the others follow. */
  readonly seed: number
  /** All families in turn where absent. */
  readonly family?: Family
  /** Of each shop that is not tiny; by seed where absent. */
  readonly tickets?: number
  /** How often the oracle sees the last weeks go by, in the first so many worlds; in none where absent. */
  readonly oracle?: { readonly worlds: number; readonly fates: number }
  /** Runs one world; see `closeWorld`. */
  readonly close: (plan: WorldPlan, fates: number) => Promise<ClosedWorld>
  /** So many worlds at a time. */
  readonly atOnce: number
  /** Worlds that are done, one a line; they are not done again by the same code. */
  readonly file?: string
  readonly signal?: AbortSignal
  readonly onWorld?: (done: ClosedWorld, count: number) => void
}

/** Runs worlds until all are done or `signal` aborts; ascending by seed. */
export async function runWorlds(run: WorldsRun): Promise<ClosedWorld[]> {
  const code = codeFingerprint()
  const known = new Map(readDone(run.file, code).map(world => [keyOf(world), world]))
  const plans = Array.from({ length: run.worlds }, (_, nth) => planWorld(run.seed + nth, run.family, run.tickets))
  const done: ClosedWorld[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < plans.length && !run.signal?.aborted) {
      const nth = next++
      const plan = plans[nth]!
      const fates = run.oracle !== undefined && nth < run.oracle.worlds ? run.oracle.fates : 0
      const kept = known.get(keyOf(plan))
      const before = kept !== undefined && (fates === 0 || kept.oracle !== undefined) ? kept : undefined
      const world = before ?? (await run.close(plan, fates))
      if (before === undefined && run.file !== undefined) keep(run.file, { code, ...world })
      done.push(world)
      run.onWorld?.(world, done.length)
    }
  }
  await Promise.all(Array.from({ length: run.atOnce }, work))
  return done.sort((a, b) => a.seed - b.seed)
}

function keyOf({ family, seed, tickets }: Pick<ClosedWorld, 'family' | 'seed' | 'tickets'>): string {
  return `${family}:${seed}:${tickets}`
}

function keep(file: string, world: object): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  appendFileSync(file, `${JSON.stringify(world)}\n`)
}

function readDone(file: string | undefined, code: string): ClosedWorld[] {
  if (file === undefined || !existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(line => parseLine(line))
    .filter(world => world.code === code)
}

/** A line that was cut off when the machine stopped is a world that is not done. */
function parseLine(line: string): (ClosedWorld & { readonly code: string })[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as ClosedWorld & { readonly code: string }]
  } catch {
    return []
  }
}
