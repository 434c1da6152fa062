import { isDeepStrictEqual } from 'node:util'
import type { Decision } from '../../../src/core/decision.ts'
import type { Policy } from '../../../src/core/policy.ts'
import { DAY } from '../../../src/core/time.ts'
import type { Helpers } from '../../../src/simulation/simulate.ts'
import { predictIntent } from '../../../src/understanding/intents/predict-intent.ts'
import { createReader } from '../../../src/understanding/read.ts'
import { answersWhatIsPublished } from './answering-policy.ts'
import { exportedHistory, LIVE_FROM, planOf } from './close-world.ts'
import { planWorld } from './families.ts'
import { simulatePast } from './forecast-past.ts'
import { liveByTemporal, type RealPlay } from './live-by-temporal.ts'
import { playWorld } from './play-world.ts'
import { World } from './world.ts'

export interface TwoLives {
  readonly seed: number
  readonly tickets: number
  readonly decisions: number
  /** Tickets whose traces (moment, inputs, commands, reason, due) are not the same in both. */
  readonly different: readonly string[]
}

/** A few weeks are enough to meet every timer of a suggested policy. */
const UNTIL = LIVE_FROM + 60 * DAY

/** Lives through one small world twice: in process as the bench does, and by the real parts on a Temporal server. */
export async function compareLives(
  seed: number,
  tickets: number,
  real: Pick<RealPlay, 'temporalCli' | 'temporalFile' | 'home'> & { readonly helpers: Helpers },
): Promise<TwoLives> {
  const plan = planOf({ ...planWorld(seed, 'seasonal'), tickets })
  const history = exportedHistory(plan)
  const { helpers } = real
  const { policy: suggested, model } = await simulatePast(history, {
    seed,
    helpers,
    adapt: answersWhatIsPublished,
  })
  const policy = writesAtOnce(suggested)
  const shared = { from: LIVE_FROM, until: UNTIL, policy }
  const reader = createReader({ intentModel: model, predictIntent, timeZone: policy.hours.timezone })
  const inProcess = await playWorld({
    ...shared,
    world: new World(plan, UNTIL),
    read: view => reader.read(view, []),
    ...helpers({ tickets: history, policy }),
  })
  const byTemporal = await liveByTemporal({ ...shared, ...real, world: new World(plan, UNTIL), model, history })
  const different = inProcess
    .filter(
      ({ ticketId, decisions }) => !isDeepStrictEqual(traceOf(decisions), traceOf(byTemporal.get(ticketId) ?? [])),
    )
    .map(({ ticketId }) => ticketId)
  const unmet = [...byTemporal.keys()].filter(id => !inProcess.some(({ ticketId }) => ticketId === id))
  return {
    seed,
    tickets: inProcess.length,
    decisions: inProcess.reduce((sum, { decisions }) => sum + decisions.length, 0),
    different: [...different, ...unmet],
  }
}

/** Switched on in full; messages leave with their decision, because the clock between the two is moved by hand. */
function writesAtOnce(policy: Policy): Policy {
  return {
    ...policy,
    stage: { ...policy.stage, default: { stage: 'full' } },
    thanks: { ...policy.thanks, requireCertificate: false },
    limits: { ...policy.limits, sendDelay: 0 },
  }
}

/** Stored decisions come back with their keys in another order: compared by value. */
function traceOf(decisions: readonly Decision[]) {
  return decisions.map(({ at, inputs, commands, reason, due }) => ({ at, inputs, commands, reason, due }))
}
