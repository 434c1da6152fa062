import { Client, Connection } from '@temporalio/client'
import { loadClientConnectConfig } from '@temporalio/envconfig'
import { NativeConnection } from '@temporalio/worker'
import type { TemporalConfig } from '../config/temporal.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'

/** Where Temporal is: `temporal.yaml`, over which the `TEMPORAL_*` variables win (address, namespace, key, TLS, profile). */
export function temporalTarget(
  config: Pick<TemporalConfig, 'address' | 'namespace'>,
  variables: Readonly<Record<string, string>>,
): { connection: { address: string } & Record<string, unknown>; namespace: string } {
  // A profile on disk counts only where it is asked for: another program's default must not move our tickets elsewhere.
  const wantsFile = 'TEMPORAL_CONFIG_FILE' in variables || 'TEMPORAL_PROFILE' in variables
  const { connectionOptions, namespace } = loadClientConnectConfig({
    overrideEnvVars: { ...variables },
    disableFile: !wantsFile,
  })
  return {
    connection: { ...connectionOptions, address: connectionOptions.address ?? config.address },
    namespace: namespace ?? config.namespace,
  }
}

/** A client and how to close it; an open connection keeps the process alive. @throws RehearsalError `temporal_missing`. */
export async function connectClient(
  target: ReturnType<typeof temporalTarget>,
): Promise<{ client: Client; close(): Promise<void> }> {
  try {
    const connection = await Connection.connect(target.connection)
    return {
      client: new Client({ connection, namespace: target.namespace }),
      close: () => connection.close(),
    }
  } catch (error) {
    throw unreachable(target, error)
  }
}

/** The worker's own connection. @throws RehearsalError `temporal_missing`. */
export async function connectWorker(target: ReturnType<typeof temporalTarget>): Promise<NativeConnection> {
  try {
    return await NativeConnection.connect(target.connection)
  } catch (error) {
    throw unreachable(target, error)
  }
}

function unreachable(target: ReturnType<typeof temporalTarget>, cause: unknown): RehearsalError {
  return new RehearsalError('temporal_missing', `No Temporal server answers at ${target.connection.address}.`, {
    cause,
  })
}
