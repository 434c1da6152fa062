/** How Temporal's dev server is called: on this machine only, silent, with timers that an accelerated account can use. */
export function devServerArguments(options: {
  readonly port: number
  /** Where it keeps its workflows; in memory where absent. */
  readonly dbFile?: string
  /** Dynamic configuration over the server's own, as `limit.…` to a JSON value. */
  readonly settings?: Readonly<Record<string, string>>
}): string[] {
  return [
    'server',
    'start-dev',
    '--headless',
    '--ip',
    '127.0.0.1',
    '--port',
    String(options.port),
    '--log-level',
    'never',
    // Timers are exact to a second otherwise, which is an hour of an accelerated day.
    '--dynamic-config-value',
    'history.timerProcessorMaxTimeShift="10ms"',
    ...Object.entries(options.settings ?? {}).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]),
    ...(options.dbFile === undefined ? [] : ['--db-filename', options.dbFile]),
  ]
}
