import { homedir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { RehearsalError } from '../errors/rehearsal-error.ts'

/** Each of these switches LangChain's own tracing on, which sends prompts and answers to LangSmith. */
const PROMPT_TRACING = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2']

/** Empty variables count as absent: shells and container files often set them so. */
const text = z
  .string()
  .optional()
  .transform(value => (value === '' ? undefined : value))

const Variables = z.object({
  REHEARSAL_HOME: text,
  REHEARSAL_MODEL_DIR: text,
  REHEARSAL_DATA_DIR: text,
  REHEARSAL_MODEL: text,
  REHEARSAL_MODEL_BASE_URL: text,
  OPENAI_API_KEY: text,
  DATABASE_URL: text,
  TEMPORAL_CLI_PATH: text,
  REHEARSAL_TEMPORAL_FILE: text,
  REHEARSAL_CLOCK_OFFSET: z
    .string()
    .regex(/^(-?\d+)?$/, 'expected whole milliseconds')
    .optional(),
  REHEARSAL_ACTION_HOSTS: text,
  REHEARSAL_PEERS_PYTHON: text,
  REHEARSAL_PEERS_PROMPTFOO: text,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  CI: text,
})

/** What the process was told by its surroundings, read once. Paths are absolute. */
export interface Environment {
  /** Where the product keeps what it makes: caches, the embedded database, downloaded tools. */
  readonly home: string
  /** Folder of the sentence-embedding model; need not exist. */
  readonly modelDir: string
  /** Folder of outside data for benchmarks. */
  readonly dataDir?: string
  /** The Python with the packages that `evaluate` measures beside us. */
  readonly peersPython?: string
  /** The folder of an installed promptfoo that `bench simulate` measures beside us. */
  readonly peersPromptfoo?: string
  readonly model?: { readonly name: string; readonly baseUrl?: string; readonly apiKey?: string }
  /** A variable by which the model library would copy every prompt to a third party; asking is refused while it is set. */
  readonly promptTracing?: string
  /** A real PostgreSQL; absent means the embedded one. */
  readonly databaseUrl?: string
  readonly temporalCliPath?: string
  /** A `temporal.yaml` to use instead of the project's own. */
  readonly temporalFile?: string
  /** Milliseconds by which this process's clock is taken to be ahead: for trying what a wrong clock does. */
  readonly clockOffset: number
  /** `host` or `host:port` of the operator's own systems that actions may reach though they are private or without TLS. */
  readonly actionHosts: readonly string[]
  /** Every `TEMPORAL_*` variable; they win over `temporal.yaml`. */
  readonly temporal: Readonly<Record<string, string>>
  /** What stands in `REHEARSAL_SECRET_<NAME>`, by name: keys of helpdesks and shops, which no file and no table holds. */
  readonly secrets: Readonly<Record<string, string>>
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly ci: boolean
  /** Search path for a Temporal CLI. */
  readonly path: string
}

/**
 * Reads the environment; the only place that touches `process.env`.
 * @throws RehearsalError `bad_config` naming the variable.
 */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const parsed = Variables.safeParse(variables)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new RehearsalError('bad_config', `${issue.path.join('.')}: ${issue.message}`)
  }
  const env = parsed.data
  const home = path.resolve(
    env.REHEARSAL_HOME ?? path.join(variables['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'rehearsal'),
  )
  const promptTracing = PROMPT_TRACING.find(name => variables[name] === 'true')
  return Object.freeze({
    home,
    ...(promptTracing !== undefined && { promptTracing }),
    modelDir: path.resolve(env.REHEARSAL_MODEL_DIR ?? path.join(home, 'models', 'all-MiniLM-L6-v2')),
    ...(env.REHEARSAL_DATA_DIR && { dataDir: path.resolve(env.REHEARSAL_DATA_DIR) }),
    ...(env.REHEARSAL_PEERS_PYTHON && { peersPython: env.REHEARSAL_PEERS_PYTHON }),
    ...(env.REHEARSAL_PEERS_PROMPTFOO && { peersPromptfoo: path.resolve(env.REHEARSAL_PEERS_PROMPTFOO) }),
    ...(env.REHEARSAL_MODEL && {
      model: {
        name: env.REHEARSAL_MODEL,
        ...(env.REHEARSAL_MODEL_BASE_URL && { baseUrl: env.REHEARSAL_MODEL_BASE_URL }),
        ...(env.OPENAI_API_KEY && { apiKey: env.OPENAI_API_KEY }),
      },
    }),
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
    ...(env.TEMPORAL_CLI_PATH && { temporalCliPath: env.TEMPORAL_CLI_PATH }),
    ...(env.REHEARSAL_TEMPORAL_FILE && { temporalFile: path.resolve(env.REHEARSAL_TEMPORAL_FILE) }),
    actionHosts: (env.REHEARSAL_ACTION_HOSTS ?? '')
      .split(',')
      .map(host => host.trim().toLowerCase())
      .filter(host => host !== ''),
    clockOffset: Number(env.REHEARSAL_CLOCK_OFFSET || 0),
    temporal: Object.freeze(
      Object.fromEntries(
        Object.entries(variables).filter(
          (pair): pair is [string, string] => pair[0].startsWith('TEMPORAL_') && !!pair[1],
        ),
      ),
    ),
    secrets: Object.freeze(secretsOf(variables)),
    logLevel: env.LOG_LEVEL,
    ci: env.CI !== undefined && env.CI !== 'false',
    path: variables['PATH'] ?? '',
  })
}

const SECRET = 'REHEARSAL_SECRET_'

function secretsOf(variables: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      name.startsWith(SECRET) && value ? [[name.slice(SECRET.length), value]] : [],
    ),
  )
}
