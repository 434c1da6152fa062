import { RehearsalError } from '../src/errors/rehearsal-error.ts'

/** Ids and numbers only: this enters Temporal's history. Tickets, readings and results are in the store, under the run's id. */
export interface SimulationRequest {
  readonly account: string
  /** Names what is simulated: the tickets, the policy and the settings that were stored under it. */
  readonly run: string
  /** Learn and lay out the batches; read one of them; or decide, judge and store the results. */
  readonly part: 'plan' | 'finish' | number
}

/** Counts by name. Of `plan`: `batches`. */
export type SimulationCounts = Readonly<Record<string, number>>

export type SimulationWork = (request: SimulationRequest) => Promise<SimulationCounts>

/** Every part may be done again, by anybody: it stores the same under the same names. */
export function simulateBatch(work: SimulationWork | undefined, request: SimulationRequest): Promise<SimulationCounts> {
  if (work === undefined) throw new RehearsalError('internal', 'This worker does no simulations.')
  return work(request)
}
