import type { ResultCommand } from '../../result.ts'
import { colonIn, quoteIn } from '../format.ts'
import type { Messages } from '../messages.ts'

/** A command in a few words of the reader's language, with what it was about. */
export function commandText(command: ResultCommand, say: Messages): string {
  const name = say.commands[command.kind] ?? command.kind
  switch (command.kind) {
    case 'route':
      return `${name} ${[command.team, command.user].filter(Boolean).join(', ')}`
    case 'tag':
    case 'untag':
      return `${name} ${command.name}`
    case 'priority':
      return `${name} ${command.value}`
    case 'field':
      return `${name} ${command.name}`
    case 'hand_over':
      return `${name} (${command.topic})`
    case 'schedule_follow_up':
      return `${name} ${command.rule} ${command.n}`
    case 'follow_up':
      return command.text === ''
        ? `${name} ${command.rule} ${command.n}`
        : `${name}${colonIn(say.lang)}${quoteIn(say.lang, command.text)}`
    case 'reply':
    case 'note':
      return command.text === '' ? name : `${name}${colonIn(say.lang)}${quoteIn(say.lang, command.text)}`
    default:
      return name
  }
}
