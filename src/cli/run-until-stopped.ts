/** Runs until Ctrl-C, a polite kill, or until `ended` rejects; then closes. */
export async function runUntilStopped(open: { ended?: Promise<void>; close(): Promise<void> }): Promise<void> {
  let stop: () => void = () => {}
  const stopped = new Promise<void>(resolve => {
    stop = resolve
  })
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    await (open.ended === undefined ? stopped : Promise.race([stopped, open.ended]))
  } finally {
    await open.close()
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
