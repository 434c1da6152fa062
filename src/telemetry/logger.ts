import pino from 'pino'

export type Logger = pino.Logger

/** Fields that may hold what customers wrote or who they are, or a secret; never printed, at any level. */
const PRIVATE_FIELDS = [
  'text',
  'html',
  'body',
  'subject',
  'quote',
  'draft',
  'name',
  'email',
  'phone',
  'secret',
  'token',
  'password',
  'authorization',
  'apiKey',
]

/**
 * The log: one JSON object a line on stderr, a static message with ids beside it. Private fields are struck out wherever
 * they stand up to three levels deep; of errors only code, details and the places in our code are kept, because messages of
 * foreign errors quote what they choked on.
 */
export function createLogger(options: { level: pino.LevelWithSilent; destination?: pino.DestinationStream }): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      redact: {
        paths: PRIVATE_FIELDS.flatMap(field => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[private]',
      },
      serializers: { err: describeError },
    },
    options.destination ?? pino.destination(2),
  )
}

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, details, cause } = error as Error & { code?: unknown; details?: unknown }
  return {
    kind: error.constructor.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof details === 'object' && details !== null && { details }),
    at: placesOf(error),
    ...(cause !== undefined && { cause: describeError(cause) }),
  }
}

/** The stack without its heading: a message of many lines may imitate places. */
function placesOf(error: Error): string[] {
  const stack = error.stack ?? ''
  const heading = stack.indexOf(error.message)
  if (heading === -1) return []
  return stack
    .slice(heading + error.message.length)
    .split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 8)
    .map(line => line.trim())
}
