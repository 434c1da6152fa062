import type { ActivityDeps } from './activity-deps.ts'
import { type CarriedOut, type CarryOutRequest, carryOutDecision } from './carry-out.ts'
import { guarded, withHeartbeat } from './failures.ts'
import { type RolloutPage, type RolloutRequest, rollOutPage } from './roll-out-page.ts'
import { type JobRequest, type JobResult, runJob } from './run-job.ts'
import { type SimulationCounts, type SimulationRequest, simulateBatch } from './simulate-batch.ts'
import { type TurnOutcome, type TurnRequest, takeTicketTurn } from './take-turn.ts'

export type {
  CarriedOut,
  CarryOutRequest,
  JobRequest,
  JobResult,
  SimulationCounts,
  SimulationRequest,
  TurnOutcome,
  TurnRequest,
}

/** What workflows may ask for. Arguments and results hold ids, enums, times and hashes only. */
export interface Activities {
  /** A local activity: no language model is asked. */
  takeTurn(request: TurnRequest): Promise<TurnOutcome>
  /** The same on the queue of accounts whose turns may ask a model. */
  takeTurnAskingModel(request: TurnRequest): Promise<TurnOutcome>
  carryOut(request: CarryOutRequest): Promise<CarriedOut>
  rollOutPage(request: RolloutRequest): Promise<RolloutPage>
  /** An account's regular work beside its tickets. */
  runJob(request: JobRequest): Promise<JobResult>
  /** A part of a replay of the past. */
  simulateBatch(request: SimulationRequest): Promise<SimulationCounts>
}

export function createActivities(deps: ActivityDeps): Activities {
  return {
    takeTurn: request => guarded(deps, () => takeTicketTurn(deps, request, false)),
    takeTurnAskingModel: request => withHeartbeat(() => guarded(deps, () => takeTicketTurn(deps, request, true))),
    carryOut: request => withHeartbeat(() => guarded(deps, () => carryOutDecision(deps, request))),
    runJob: request => withHeartbeat(() => guarded(deps, () => runJob(deps.jobs, request))),
    simulateBatch: request => withHeartbeat(() => guarded(deps, () => simulateBatch(deps.simulation, request))),
    rollOutPage: request => withHeartbeat(() => guarded(deps, () => rollOutPage(deps, request))),
  }
}
