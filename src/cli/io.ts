import type { Writable } from 'node:stream'

/** Where a command writes, and whether a person is watching. Passed in, so that tests can read along. */
export interface CommandIo {
  readonly stdout: Writable
  readonly stderr: Writable
  readonly stdin: AsyncIterable<Buffer | string>
  /** True where progress and colour make sense. */
  readonly terminal: boolean
}

export function processIo(): CommandIo {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    terminal: process.stderr.isTTY === true,
  }
}
