import { readFileSync } from 'node:fs'
import { RehearsalError } from '../errors/rehearsal-error.ts'

/**
 * The text of a file that somebody named and wrote by hand.
 * @throws RehearsalError `wrong_use` where it cannot be read
 */
export function readSource(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new RehearsalError('wrong_use', `${file}: cannot be read (${code ?? 'unknown error'})`)
  }
}
