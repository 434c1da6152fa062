import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { IntentModel } from '../understanding/intents/intent-model.ts'
import { deserializeIntentModel, serializeIntentModel } from '../understanding/intents/serialize-intent-model.ts'

/** Trained models by what they were trained from, so that a second policy on the same tickets does not learn again. */
export interface ModelCache {
  get(key: readonly unknown[]): IntentModel | undefined
  put(key: readonly unknown[], model: IntentModel): void
}

export function folderModelCache(folder: string): ModelCache {
  const fileOf = (key: readonly unknown[]): string =>
    path.join(folder, `${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)}.model`)
  return {
    get(key) {
      const file = fileOf(key)
      if (!existsSync(file)) return undefined
      try {
        return deserializeIntentModel(readFileSync(file))
      } catch {
        // A damaged file is only a lost shortcut: it is trained and written again.
        return undefined
      }
    },
    put(key, model) {
      mkdirSync(folder, { recursive: true })
      const file = fileOf(key)
      writeFileSync(`${file}.new`, serializeIntentModel(model))
      renameSync(`${file}.new`, file)
    },
  }
}

/** The twin for tests. */
export function memoryModelCache(): ModelCache {
  const models = new Map<string, IntentModel>()
  return {
    get: key => models.get(JSON.stringify(key)),
    put: (key, model) => void models.set(JSON.stringify(key), model),
  }
}
