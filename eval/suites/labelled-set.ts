import { existsSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { readJsonLines } from '../read-json-lines.ts'

/** Where a set lies: among the project's own, or in the folder of outside data. */
export interface SetPlace {
  readonly name: string
  /** Relative to the folder. */
  readonly file: string
  /** Attribution of outside data; absent for the project's own. */
  readonly source?: string
  /** True for a set that was only ever reported on: nothing was chosen or mended by looking at it. */
  readonly heldOut?: boolean
}

const OWN_FOLDER = path.resolve(import.meta.dirname, '../../datasets/labelled')

/**
 * Reads a labelled set of JSON lines; a string says why it cannot be measured.
 * @throws RehearsalError `bad_input` naming file, line and field where the file is there but wrong.
 */
export function readSet<T>(place: SetPlace, schema: z.ZodType<T>, dataDir: string | undefined): T[] | string {
  const folder = place.source === undefined ? OWN_FOLDER : dataDir
  if (folder === undefined) return 'REHEARSAL_DATA_DIR is not set'
  const file = path.join(folder, place.file)
  if (!existsSync(file)) return `no file ${place.file} in ${place.source === undefined ? folder : 'REHEARSAL_DATA_DIR'}`
  return readJsonLines(file, schema)
}
