import { ApplicationFailure, activityInfo, Context } from '@temporalio/activity'
import type { RetryClass, RetryClasses } from '../src/config/temporal.ts'
import { ERROR_CODES, type ErrorCode } from '../src/errors/codes.ts'
import { RehearsalError } from '../src/errors/rehearsal-error.ts'

/**
 * Runs an activity's body; whatever it throws leaves as a failure that holds a code and our own sentence for it. Messages,
 * causes and stacks of other errors may quote ticket text and must not enter Temporal; they go to the log.
 */
export async function guarded<Result>(
  options: { retry: RetryClasses; log: { error(fields: object, message: string): void } },
  body: () => Promise<Result>,
): Promise<Result> {
  try {
    return await body()
  } catch (error) {
    const { attempt, activityType } = activityInfo()
    options.log.error({ err: error, activity: activityType, attempt }, 'an activity failed')
    throw toFailure(RehearsalError.is(error) ? error.code : 'internal', attempt, options.retry)
  }
}

/** `attempt` starts at 1. */
export function toFailure(code: ErrorCode, attempt: number, retry: RetryClasses): ApplicationFailure {
  const retryClass = retry[classOf(code)]
  const failure = ApplicationFailure.create({
    type: code,
    message: ERROR_CODES[code].text,
    nonRetryable: !ERROR_CODES[code].retryable || attempt >= (retryClass.attempts ?? Number.POSITIVE_INFINITY),
    nextRetryDelay: delayAfter(attempt, retryClass),
  })
  failure.stack = `${failure.name}: ${failure.message}`
  return failure
}

function classOf(code: ErrorCode): keyof RetryClasses {
  if (code === 'rate_limited' || code === 'helpdesk_failed' || code === 'helpdesk_refused') return 'helpdesk'
  return code === 'model_failed' || code === 'model_missing' ? 'model' : 'database'
}

function delayAfter(attempt: number, retryClass: RetryClass): number {
  // The exponent is capped: beyond it the delay is at its longest anyway, and 2^1024 is infinite.
  return Math.min(retryClass.first * retryClass.factor ** Math.min(attempt - 1, 60), retryClass.longest)
}

const HEARTBEAT_EVERY = 3_000

/** Reports that the activity lives while `body` runs. Carries nothing: progress is in the store. */
export async function withHeartbeat<Result>(body: () => Promise<Result>): Promise<Result> {
  const context = Context.current()
  const timer = setInterval(() => context.heartbeat(), HEARTBEAT_EVERY)
  try {
    return await body()
  } finally {
    clearInterval(timer)
  }
}
