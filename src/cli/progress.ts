import cliProgress from 'cli-progress'
import type { CommandIo } from './io.ts'

/** Shows how far a long step is, with rate and time left; silent where nobody watches. */
export interface Progress {
  update(done: number, total: number): void
  stop(): void
}

export function showProgress(label: string, unit: string, io: CommandIo): Progress {
  if (!io.terminal) return { update: () => {}, stop: () => {} }
  const bar = new cliProgress.SingleBar(
    {
      format: `${label.padEnd(12)} {bar} {percentage} %  {value}/{total} ${unit}  {rate}/s  {eta_formatted} left`,
      stream: io.stderr as NodeJS.WriteStream,
      barsize: 20,
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.legacy,
  )
  const rate = rateMeter()
  let started = false
  return {
    update(done, total) {
      if (started) bar.setTotal(total)
      else bar.start(total, 0, { rate: 0 })
      started = true
      bar.update(done, { rate: rate(done) })
    },
    stop: () => bar.stop(),
  }
}

function rateMeter(): (done: number) => number {
  const from = performance.now()
  return done => Math.round(done / Math.max(0.001, (performance.now() - from) / 1_000))
}
