import type { Command } from '../../core/command.ts'
import type { Decision } from '../../core/decision.ts'
import { REASONS } from '../../core/reasons.ts'
import type { Instant } from '../../core/time.ts'
import type { Step } from './story.ts'

/** One decision as people watching read it: when and whose, what, why; a fact a line, 80 columns. */
export function describeDecision(who: string, decision: Decision, timezone: string): string {
  const lines = [head(decision.at, who, timezone)]
  const deeds = decision.commands.map(command => deedOf(command, timezone))
  for (const deed of deeds.length > 0 ? deeds : ['nothing']) lines.push(fact('did', deed))
  const sure = decision.confidence === undefined ? '' : ` (${Math.round(decision.confidence * 100)} % sure)`
  lines.push(fact('why', `${REASONS[decision.reason]}${sure}`))
  return `${lines.join('\n')}\n`
}

/** What somebody said and did, in the same columns. */
export function describeStep(at: Instant, who: string, step: Step, timezone: string): string {
  const lines = [head(at, who, timezone)]
  if (step.text !== undefined) lines.push(fact('said', `“${step.text}”`))
  if (step.sets !== undefined)
    lines.push(fact('did', step.sets === 'closed' ? 'closed the ticket' : 'reopened the ticket'))
  return `${lines.join('\n')}\n`
}

const WIDTH = 80
const INDENT = '           '

function head(at: Instant, who: string, timezone: string): string {
  return `${clockTime(at, timezone)}  ${who}`.slice(0, WIDTH)
}

/** `Mon 09:05`, by the shop's clock. */
export function clockTime(at: Instant, timezone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const part = (type: string): string => parts.find(each => each.type === type)?.value ?? ''
  return `${part('weekday')} ${part('hour')}:${part('minute')}`
}

/** Wrapped at words; text from a ticket is laid on one line first, so that it cannot draw on the terminal. */
function fact(label: string, text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const lines: string[] = []
  let line = `${INDENT}${label.padEnd(5)}`
  for (const word of plain.split(' ')) {
    if (line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = `${INDENT}     `
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}

function deedOf(command: Command, timezone: string): string {
  switch (command.kind) {
    case 'close':
      return 'closed the ticket'
    case 'reopen':
      return 'reopened the ticket'
    case 'route':
      return `assigned it to ${[command.team, command.user].filter(Boolean).join(' / ')}`
    case 'tag':
      return `tagged it ${command.name}`
    case 'untag':
      return `removed the tag ${command.name}`
    case 'field':
      return `set ${command.name} to ${command.value}`
    case 'priority':
      return `set the priority to ${command.value}`
    case 'reply':
      return `answered by ${command.channel}: “${command.text}”`
    case 'follow_up':
      return `followed up by ${command.channel}: “${command.text}”`
    case 'note':
      return command.text === '' ? 'left a note' : `left a note: “${command.text}”`
    case 'schedule_follow_up':
      return `planned ${command.rule}, step ${command.n}, for ${clockTime(command.due, timezone)}`
    case 'cancel_follow_up':
      return 'called the planned follow-up off'
    case 'hand_over':
      return `handed it to people: ${command.topic.replaceAll('_', ' ')}`
    case 'action':
      return command.approval === 'human' ? `proposed ${command.name}` : `ran ${command.name}`
    case 'undo':
      return 'took its last decision back'
    case 'restore':
      return `put ${[command.what, command.name].filter(Boolean).join(' ')} back to ${command.to ?? 'none'}`
  }
}
