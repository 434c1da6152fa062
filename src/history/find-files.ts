import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { RehearsalError } from '../errors/rehearsal-error.ts'

/** Where an import writes its report, beside the tickets. */
export const IMPORT_REPORT = 'import-report.json'

/**
 * The files behind the paths, folders walked, in an order that depends on names alone. Hidden files and what an import wrote
 * beside its tickets are left out.
 * @throws RehearsalError `wrong_use` where a path does not exist
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const given of paths) {
    const info = await stat(given).catch(cause => {
      throw new RehearsalError('wrong_use', `${given}: there is no such file or folder.`, { cause })
    })
    if (!info.isDirectory()) files.push(given)
    else {
      const entries = await readdir(given, { recursive: true, withFileTypes: true })
      const found = entries
        .filter(entry => entry.isFile())
        .map(entry => path.join(entry.parentPath, entry.name))
        .filter(
          file =>
            !path
              .relative(given, file)
              .split(path.sep)
              .some(part => part.startsWith('.')),
        )
      files.push(...found.sort())
    }
  }
  return [...new Set(files)]
}
