import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'

/** A decision in one line, by which two runs are compared: ticket, moment, reason and what is done. */
export function decisionLine(ticket: string, at: string, reason: string, kinds: readonly string[]): string {
  return [ticket, at, reason, ...kinds].join(' ')
}

/** The decisions of a simulation, from its `decisions.csv`. */
export async function readDecisionLines(file: string): Promise<string[]> {
  const lines: string[] = []
  for await (const row of createReadStream(file).pipe(parse({ columns: true, bom: true }))) {
    const { ticket, at, reason, commands } = row as Record<string, string>
    const kinds = commands === '' ? [] : (JSON.parse(commands!) as { kind: string }[]).map(({ kind }) => kind)
    lines.push(decisionLine(ticket!, at!, reason!, kinds))
  }
  return lines
}

/** How many lines stand in both lists, each counted as often as in both. */
export function countSame(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const line of one) left.set(line, (left.get(line) ?? 0) + 1)
  let same = 0
  for (const line of other) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    same++
  }
  return same
}
