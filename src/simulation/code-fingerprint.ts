import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Folders whose sources shape a decision or its judgement. */
const DECIDING = [
  'core',
  'policy',
  'text',
  'history',
  'understanding',
  'knowledge',
  'drafting',
  'turn',
  'simulation',
  'forecast',
  'report',
]

/** sha256 over the sources that affect a result: two results with the same one came from the same code. */
export function codeFingerprint(sourceRoot: string = path.resolve(import.meta.dirname, '..')): string {
  const hash = createHash('sha256')
  for (const folder of DECIDING) {
    const files = readdirSync(path.join(sourceRoot, folder), { recursive: true, encoding: 'utf8' })
      // Prices are no code, but figures stand on them as on code.
      .filter(file => file.endsWith('.ts') || file.endsWith('.yaml'))
      .map(file => file.replaceAll(path.sep, '/'))
      .sort()
    for (const file of files) {
      hash
        .update(`${folder}/${file}\0`)
        .update(readFileSync(path.join(sourceRoot, folder, file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}
