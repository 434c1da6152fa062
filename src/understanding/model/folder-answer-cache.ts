import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { AnswerCache } from './port.ts'

/** Answers on disk, one small file each, readable by this user alone: drafts may repeat a customer's words. */
export function folderAnswerCache(folder: string): AnswerCache {
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), `${key}.json`)
  return {
    get(key) {
      try {
        return readFileSync(fileOf(key), 'utf8')
      } catch {
        // Absent or unreadable: the question is asked again.
        return undefined
      }
    },
    set(key, value) {
      const file = fileOf(key)
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
      // Two runs may learn the same answer at once; each writes its own file before the rename.
      const fresh = `${file}.${process.pid}.new`
      writeFileSync(fresh, value, { mode: 0o600 })
      renameSync(fresh, file)
    },
  }
}
