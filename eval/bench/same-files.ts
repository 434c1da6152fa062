import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** sha256 of each of a simulation's files, by name; without the timings, which are never the same. */
export function hashResults(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter(name => name !== 'timings.json')
  return new Map(
    names.sort().map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  )
}

/** Names of the files that are in one and not, or with other bytes, in the other; ascending. */
export function differingFiles(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter(name => one.get(name) !== other.get(name)).sort()
}
