import { Command } from 'commander'
import type { CommandIo } from './io.ts'
import { accountModelCommands } from './model/account-models.ts'
import { getModelCommand } from './model/get-command.ts'

/** `rehearsal model get | list | activate | rollback`: the sentence model of this machine, and the intent models of an account. */
export function modelCommand(io: CommandIo): Command {
  const command = new Command('model').description(
    'fetch the sentence model; list and change an account’s intent models',
  )
  for (const child of [getModelCommand(io), ...accountModelCommands(io)]) command.addCommand(child)
  return command
}
