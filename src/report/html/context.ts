import type { SimulationResult } from '../result.ts'
import type { Format } from './format.ts'
import type { Messages } from './messages.ts'

/** What every section is written from. */
export interface ReportContext {
  readonly result: SimulationResult
  readonly say: Messages
  readonly format: Format
}
