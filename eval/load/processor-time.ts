import { readFileSync } from 'node:fs'

const TICKS = 100

/** Seconds of processor time that a process and its ended children have used; 0 where it is gone. */
export function processorSeconds(pid: number | undefined): number {
  if (pid === undefined) return 0
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS
  } catch {
    return 0
  }
}
