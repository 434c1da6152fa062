import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string
  readonly lines: number
  readonly readsEnvironment: boolean
  /** Project files this one imports, types included. */
  readonly imports: readonly { readonly path: string; readonly typeOnly: boolean }[]
}

/** Every TypeScript file under the given folders, with its project-internal imports. */
export function readSourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap(folder =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
      .map(entry => readSourceFile(path.join(entry.parentPath, entry.name))),
  )
}

function readSourceFile(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const imports = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm),
  ].map(match => ({
    path: path.relative(ROOT, path.resolve(path.dirname(file), match[2] ?? match[3]!)).replaceAll(path.sep, '/'),
    typeOnly: match[1] !== undefined,
  }))
  return {
    path: path.relative(ROOT, file).replaceAll(path.sep, '/'),
    lines: text.split('\n').length,
    readsEnvironment: /process\.env\b/.test(text),
    imports,
  }
}
