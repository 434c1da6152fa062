import { readFileSync } from 'node:fs'

const TICKS = 100

/** Seconds of processor time that a process and all below it have used; 0 where it is gone. */
export function processorSeconds(pid: number | undefined): number {
  if (pid === undefined) return 0
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    const own = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    return children.reduce((sum, child) => sum + processorSeconds(Number(child)), own)
  } catch {
    return 0
  }
}
