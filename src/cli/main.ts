import { Command, CommanderError } from 'commander'
import { ERROR_CODES } from '../errors/codes.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { COMMANDS } from './commands.ts'
import { type CommandIo, processIo } from './io.ts'

/** Runs one command line and returns its exit code: 0 done, 1 failed, 2 wrong use or bad input. */
export async function main(args: readonly string[], io: CommandIo = processIo()): Promise<number> {
  let code = 0
  const program = new Command('rehearsal')
    .description('Proves itself on your past tickets first, then makes the same decisions on live ones.')
    .showHelpAfterError('(add --help for the options and an example)')
    .configureOutput({ writeOut: text => io.stdout.write(text), writeErr: text => io.stderr.write(text) })
    .exitOverride()
  for (const make of COMMANDS) {
    const command = make(io, exit => {
      code = exit
    })
    inherit(command, program)
    program.addCommand(command)
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return report(error, io)
  }
}

/** Sub-commands made on their own know nothing of the program's output and exit handling. */
function inherit(command: Command, from: Command): void {
  command.copyInheritedSettings(from)
  for (const child of command.commands) inherit(child, command)
}

function report(error: unknown, io: CommandIo): number {
  // Commander has already printed its own message; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERROR_CODES.wrong_use.exit
  if (RehearsalError.is(error)) {
    io.stderr.write(`${error.message}\n`)
    return ERROR_CODES[error.code].exit
  }
  io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return ERROR_CODES.internal.exit
}
