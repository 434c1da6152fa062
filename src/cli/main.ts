import { Command, CommanderError } from 'commander'
import { ERROR_CODES } from '../errors/codes.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { COMMANDS, type ListedCommand } from './commands.ts'
import { type CommandIo, processIo } from './io.ts'

/** Runs one command line and returns its exit code: 0 done, 1 failed, 2 wrong use or bad input. */
export async function main(args: readonly string[], io: CommandIo = processIo()): Promise<number> {
  let code = 0
  const exit = (wanted: number): void => {
    code = wanted
  }
  const words = args.filter(word => !word.startsWith('-'))
  const asked = words[0] === 'help' ? words[1] : words[0]
  const program = new Command('rehearsal')
    .description('Proves itself on your past tickets first, then makes the same decisions on live ones.')
    .showHelpAfterError('(add --help for the options and an example)')
    .configureOutput({ writeOut: text => io.stdout.write(text), writeErr: text => io.stderr.write(text) })
    .exitOverride()
  try {
    for (const listed of COMMANDS) {
      const command = asked === listed.name ? (await listed.load())(io, exit) : named(listed)
      inherit(command, program)
      program.addCommand(command)
    }
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return report(error, io)
  }
}

/** A command by what the list of commands shows of it. */
export function named({ name, usage, description }: ListedCommand): Command {
  const command = new Command(name).description(description)
  const [options, ...rest] = usage.split(' ')
  if (options === '[options]') command.option('--any')
  return rest.length === 0 ? command : command.arguments(rest.join(' '))
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
