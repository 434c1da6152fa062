import { type LogLevel, type LogMetadata, makeTelemetryFilterString, Runtime } from '@temporalio/worker'

interface Log {
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** Said of every queue of writes at every start: they are meant to have none. */
const ACTIVITIES_ONLY = 'No workflows registered'

/** The names that the SDK's native part prints; what stands around them may quote others. */
const GRPC_STATUS =
  /\b(?:Cancelled|Unknown|InvalidArgument|DeadlineExceeded|NotFound|AlreadyExists|PermissionDenied|ResourceExhausted|FailedPrecondition|Aborted|OutOfRange|Unimplemented|Internal|Unavailable|DataLoss|Unauthenticated)\b/

/**
 * Tells the SDK to write into our log, warnings and errors only, and to leave signals to us. Once per process, before the
 * first connection. Returns how to end it: a runtime that no connection ever used would keep the process alive.
 */
export function installRuntime(log: Log): () => Promise<void> {
  const write = (level: LogLevel, message: string, meta?: LogMetadata): void => {
    if (message.startsWith(ACTIVITIES_ONLY)) return
    // The SDK's texts are its own, but failures it prints may quote others'; ids and the error's place are enough.
    const { workflowId, activityType, sdkComponent, error } = meta ?? {}
    const status = GRPC_STATUS.exec(String(error ?? ''))?.[0]
    const fields = {
      workflowId,
      activityType,
      sdkComponent: String(sdkComponent ?? ''),
      ...(error ? { err: error } : {}),
      ...(status !== undefined && { status }),
    }
    if (level === 'ERROR') log.error(fields, 'temporal reports an error')
    else if (level === 'WARN') log.warn(fields, 'temporal warns')
  }
  const nothing = (): void => {}
  const runtime = Runtime.install({
    shutdownSignals: [],
    // The native part would print by itself.
    telemetryOptions: { logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) } },
    logger: {
      log: write,
      trace: nothing,
      debug: nothing,
      info: nothing,
      warn: (message, meta) => write('WARN', message, meta),
      error: (message, meta) => write('ERROR', message, meta),
    },
  })
  return () => runtime.shutdown()
}
