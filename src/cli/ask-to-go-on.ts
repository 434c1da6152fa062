import type { CommandIo } from './io.ts'

/** Asks whoever sits at the terminal; where nobody does, goes on. */
export async function askToGoOn(io: CommandIo): Promise<boolean> {
  if (!io.terminal) return true
  io.stderr.write('Go on? [Y/n] ')
  for await (const chunk of io.stdin) return !/^\s*n/i.test(chunk.toString())
  return false
}
