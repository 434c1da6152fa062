import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Environment } from '../config/environment.ts'
import { readTemporalConfig } from '../config/temporal.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { listAccounts } from '../store/accounts.ts'
import { readBrakes } from '../store/brakes.ts'
import { migrate } from '../store/migrate.ts'
import type { Database } from '../store/open-database.ts'
import { query } from '../store/query.ts'
import type { Logger } from '../telemetry/logger.ts'
import { holdAgainstManifest, readModelManifest } from '../understanding/embeddings/model-manifest.ts'
import { MODEL_FILES } from '../understanding/embeddings/sentence-encoder.ts'
import { connectClient, temporalTarget } from '../worker/connection.ts'
import { findTemporalCli } from '../worker/find-temporal-cli.ts'
import { examineMailboxes } from './examine-mailboxes.ts'
import { examineAccounts, examineWork } from './examine-operation.ts'
import type { Finding } from './finding.ts'
import { TEMPORAL_CONFIG } from './open-live-parts.ts'
import { databaseFolder, openStore } from './open-store.ts'

const LEAST_NODE = 24
const ANSWER_LIMIT = 2_000

/** Looks at every part without changing anything but what a first start would make: folders and an empty database. */
export async function examine(environment: Environment, log: Logger): Promise<Finding[]> {
  const accounts: string[] = []
  return [
    examineNode(process.versions.node),
    examineHome(environment.home),
    ...(await examineDatabase(environment, log, accounts)),
    ...(await examineTemporalServer(environment, accounts)),
    await examineTemporalCli(environment),
    await examineModel(environment.modelDir),
  ]
}

export function examineNode(version: string): Finding {
  const fits = Number(version.split('.')[0]) >= LEAST_NODE
  return { part: 'Node', state: fits ? 'ok' : 'missing', found: `${version}${fits ? '' : `; ${LEAST_NODE} is needed`}` }
}

function examineHome(home: string): Finding {
  try {
    mkdirSync(home, { recursive: true })
    accessSync(home, constants.W_OK)
    return { part: 'folder', state: 'ok', found: `${home} can be written` }
  } catch {
    return { part: 'folder', state: 'missing', found: `${home} cannot be written; REHEARSAL_HOME names another` }
  }
}

/** @param accounts filled with those that have a helpdesk */
async function examineDatabase(environment: Environment, log: Logger, accounts: string[]): Promise<Finding[]> {
  const where = environment.databaseUrl === undefined ? databaseFolder(environment) : 'DATABASE_URL'
  try {
    const database = await openStore(environment, log)
    try {
      await migrate(database.pool)
      const [server] = await query<{ server_version: string }>(database.pool, 'SHOW server_version')
      const [vector] = await query<{ version: string }>(
        database.pool,
        "SELECT default_version AS version FROM pg_available_extensions WHERE name = 'vector'",
      )
      for (const { id, helpdesk } of await listAccounts(database.pool)) if (helpdesk !== undefined) accounts.push(id)
      const kind = database.embedded ? 'embedded' : 'server'
      return [
        { part: 'database', state: 'ok', found: `PostgreSQL ${server!.server_version}, ${kind}, ${where}` },
        vector === undefined
          ? { part: 'pgvector', state: 'absent', found: 'vector search will scan' }
          : { part: 'pgvector', state: 'ok', found: vector.version },
        ...(await examineBrakes(database)),
        ...(await examineAccounts(database.pool)),
        ...(await examineMailboxes(database.pool, environment)),
      ]
    } finally {
      await database.close()
    }
  } catch (error) {
    return [{ part: 'database', state: 'missing', found: `${where}: ${wordsOf(error)}` }]
  }
}

/** What people or limits hold back is no fault of the machine, but whoever wonders why nothing is sent looks here. */
async function examineBrakes({ pool }: Database): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { id } of await listAccounts(pool)) {
    for (const { level, channel, intent, cause, setAt } of await readBrakes(pool, id)) {
      const scope = [id, channel, intent].filter(part => part !== undefined).join(' / ')
      const since = new Date(setAt).toISOString().slice(0, 16).replace('T', ' ')
      findings.push({ part: 'brake', state: 'ok', found: `${scope}: ${level} since ${since} (${cause})` })
    }
  }
  return findings
}

async function examineTemporalServer(environment: Environment, accounts: readonly string[]): Promise<Finding[]> {
  const part = 'Temporal server'
  try {
    const config = readTemporalConfig(environment.temporalFile ?? TEMPORAL_CONFIG)
    const target = temporalTarget(config, environment.temporal)
    const connection = { ...target.connection, connectTimeout: ANSWER_LIMIT }
    const { client, close } = await connectClient({ ...target, connection })
    try {
      await client.workflowService.describeNamespace({ namespace: target.namespace })
      const found = `${target.connection.address}, namespace ${target.namespace}`
      return [{ part, state: 'ok', found }, ...(await examineWork(client, config.queue, accounts))]
    } finally {
      await close()
    }
  } catch (error) {
    const found = `${wordsOf(error)} "serve" and "work" need one; "live" brings its own.`
    return [{ part, state: 'absent', found }]
  }
}

async function examineTemporalCli(environment: Environment): Promise<Finding> {
  const cli = await findTemporalCli({ ...environment, install: false })
  return 'missing' in cli
    ? { part: 'Temporal CLI', state: 'absent', found: `${cli.reasons.join('; ')}; "live" fetches or builds it` }
    : { part: 'Temporal CLI', state: 'ok', found: `${cli.path} (${cli.how})` }
}

async function examineModel(folder: string): Promise<Finding> {
  const part = 'embedding model'
  if (!MODEL_FILES.every(file => existsSync(path.join(folder, file))))
    return { part, state: 'absent', found: `${folder}: none; words alone are read. "model get" fetches it` }
  try {
    const manifest = readModelManifest(folder)
    for (const file of MODEL_FILES) holdAgainstManifest(manifest, folder, file, await readFile(path.join(folder, file)))
    const origin =
      manifest === undefined ? 'put there by hand' : `${manifest.model} from ${manifest.from}, checksums right`
    return { part, state: 'ok', found: `${folder} (${origin})` }
  } catch (error) {
    return { part, state: 'missing', found: wordsOf(error) }
  }
}

function wordsOf(error: unknown): string {
  return RehearsalError.is(error) ? error.message : 'it failed in an unforeseen way.'
}
