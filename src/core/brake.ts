import type { Stage } from './decision.ts'

/** How far a brake lets the engine go: `stopped` and `shadow` write nothing, `draft` writes internal notes. */
export type BrakeLevel = 'stopped' | 'shadow' | 'draft'

/** A person's or a limit's hold on an account, or on one of its channels or intents. It lowers the policy's stage, never raises it. */
export interface Brake {
  readonly level: BrakeLevel
  readonly channel?: string
  readonly intent?: string
}

/** What a decision is about, as far as stages and rates are kept apart by it. */
export interface Scope {
  /** With its integration, such as `sms.aircall`; a brake on `sms` holds it too. */
  readonly channel: string
  readonly intent?: string
}

const STRICTEST_FIRST: readonly BrakeLevel[] = ['stopped', 'shadow', 'draft']
const STAGES: readonly Stage[] = ['off', 'shadow', 'draft', 'canary', 'full']

/** The strictest of the brakes that hold this scope; undefined where none does. */
export function strictestBrake(brakes: readonly Brake[], scope: Scope): BrakeLevel | undefined {
  const levels = brakes.filter(brake => holds(brake, scope)).map(brake => brake.level)
  return STRICTEST_FIRST.find(level => levels.includes(level))
}

function holds(brake: Brake, scope: Scope): boolean {
  if (brake.intent !== undefined && brake.intent !== scope.intent) return false
  if (brake.channel === undefined) return true
  return brake.channel === scope.channel || brake.channel === baseChannel(scope.channel)
}

/** The policy's stage under a brake. A stopped account goes on deciding as in shadow. */
export function lowerStage(stage: Stage, level: BrakeLevel | undefined): Stage {
  if (level === undefined) return stage
  const highest = level === 'stopped' ? 'shadow' : level
  return STAGES.indexOf(stage) < STAGES.indexOf(highest) ? stage : highest
}

/** `sms` of `sms.aircall`. */
export function baseChannel(channel: string): string {
  return channel.split('.', 1)[0]!
}
