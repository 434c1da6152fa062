import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { parseDuration } from '../core/duration.ts'
import { HOUR, MINUTE, type Milliseconds } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'

const Duration = z.string().transform((text, context): Milliseconds => {
  const length = parseDuration(text)
  if (length !== undefined) return length
  context.addIssue({ code: 'custom', message: `expected a duration such as 30s, 5m or 2h, found ${text}` })
  return z.NEVER
})

const RetryClass = z.strictObject({
  first: Duration,
  factor: z.number().min(1),
  longest: Duration,
  attempts: z.int().min(1).optional(),
})
/** Waits between tries: the first, multiplied each time, at most the longest. Without `attempts` there is no end. */
export type RetryClass = z.infer<typeof RetryClass>

const RetryClasses = z.strictObject({ database: RetryClass, helpdesk: RetryClass, model: RetryClass })
export type RetryClasses = z.infer<typeof RetryClasses>

const TemporalConfig = z.strictObject({
  address: z.string().min(1),
  namespace: z.string().min(1),
  /** Workflows and local activities; the queues of model turns and of each account's writes are named after it. */
  queue: z.string().min(1),
  limits: z.strictObject({
    workflow_tasks: z.int().min(2),
    local_activities: z.int().min(1),
    cached_workflows: z.int().min(2),
    model_turns: z.int().min(1),
    /** Accounts' regular work at once. */
    jobs: z.int().min(1).default(2),
    /** Per account. */
    writes_at_once: z.int().min(1),
    writes_per_second: z.number().positive(),
    /** Webhooks of one account that the server takes in the long run; five seconds' worth at once. */
    deliveries_per_second: z.number().positive().default(500),
    shutdown_grace: Duration,
  }),
  schedules: z.strictObject({
    sweep: Duration,
    visibility_lag: Duration,
    reconcile: Duration.default(15 * MINUTE),
    connection: Duration.default(5 * MINUTE),
    knowledge: Duration.default(6 * HOUR),
    history: Duration.default(24 * HOUR),
    // Between Monday's midnight and the digest at eight, in whatever zone.
    scorecard: Duration.default(6 * HOUR),
  }),
  retry: RetryClasses,
})
export type TemporalConfig = z.infer<typeof TemporalConfig>

/**
 * Reads `temporal.yaml`.
 * @throws RehearsalError `bad_config` naming file, line and field of every mistake.
 */
export function readTemporalConfig(file: string): TemporalConfig {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    throw new RehearsalError('bad_config', `${file}: cannot be read`, { cause: error })
  }
  return parseTemporalConfig(source, file)
}

export function parseTemporalConfig(source: string, file: string): TemporalConfig {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const broken = document.errors[0]
  if (broken) throw new RehearsalError('bad_config', `${file}:${lines.linePos(broken.pos[0]).line}: ${broken.code}`)
  const parsed = TemporalConfig.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  const mistakes = parsed.error.issues.map(issue => {
    const node = document.getIn(issue.path as (string | number)[], true) as { range?: [number] } | undefined
    const line = node?.range ? `:${lines.linePos(node.range[0]).line}` : ''
    return `${file}${line}: ${issue.path.join('.') || 'file'}: ${issue.message}`
  })
  throw new RehearsalError('bad_config', mistakes.join('\n'))
}
