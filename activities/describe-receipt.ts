import type { Command } from '../src/core/command.ts'
import type { Decision } from '../src/core/decision.ts'
import { baseOf } from '../src/core/message-permission.ts'
import { noteWords } from '../src/core/note-words.ts'
import type { NoteWords } from '../src/core/note-words-en.ts'
import type { Policy } from '../src/core/policy.ts'
import type { CommandStatus } from '../src/store/commands.ts'
import type { Receipt } from '../src/store/receipts.ts'

/** How a command ended, or is meant to. */
export interface End {
  readonly status: CommandStatus
  /** Why it ended so, where it was not simply done. */
  readonly note?: string
  readonly result?: Readonly<Record<string, string>>
}

/** What was done (or would be), why, and how to take it back, a line each, in the team's language. `ends` go with the decision's commands. */
export function describeReceipt(decision: Decision, ends: readonly End[], policy: Pick<Policy, 'notes'>): Receipt {
  const words = noteWords(policy)
  const done: string[] = []
  const proposed: string[] = []
  const failed: string[] = []
  const undo: string[] = []
  let told: string | undefined
  for (const [index, command] of decision.commands.entries()) {
    const end = ends[index]!
    if (isWatchKept(command, decision)) continue
    if (end.status === 'internal' && command.kind === 'note') {
      told = command.text
      continue
    }
    const deed =
      end.status === 'internal' && command.kind === 'route'
        ? words.deeds.left(ownerOf(command))
        : describe(command, words, end.result)
    const why = whyNot(command, end, words)
    if (why !== undefined) failed.push(`${deed} (${why})`)
    else if (end.status === 'withheld') proposed.push(deed)
    else {
      done.push(decision.stage === 'draft' && isMessage(command) ? words.receipt.draft : deed)
      const back = decision.stage === 'draft' || end.status === 'internal' ? undefined : undoOf(command, words)
      if (back !== undefined) undo.push(back)
    }
  }
  const approve = waitsForApproval(decision) ? words.receipt.approve : ''
  const parts = [
    ...(done.length > 0 ? [words.list(done)] : []),
    ...(proposed.length > 0 ? [`${words.receipt.proposed(words.list(proposed))}${approve}`] : []),
    ...(failed.length > 0 ? [words.receipt.notDone(words.list(failed))] : []),
  ]
  const { confidence, brake } = decision
  const sure = confidence === undefined ? '' : words.receipt.sure(Math.round(confidence * 100))
  const held = brake === undefined ? '' : words.receipt.held(brake)
  return {
    what: words.receipt.what(parts),
    why: words.receipt.why(`${told ?? words.reasons[decision.reason]}${sure}${held}`),
    undo: words.receipt.undo(undo),
  }
}

/** The receipt as the note in the ticket. */
export function receiptNote(receipt: Receipt): string {
  return `${receipt.what}\n${receipt.why}\n${receipt.undo}`
}

/** Why a command had no effect, or none that anybody can be sure of; undefined where it had, or was only proposed. */
function whyNot(command: Command, { status, note }: End, { ends }: NoteWords): string | undefined {
  const isAction = command.kind === 'action'
  const named = note !== undefined && Object.hasOwn(ends, note) ? ends[note as keyof typeof ends] : undefined
  switch (status) {
    case 'unconfirmed':
      return isAction ? ends.check_action : ends.check_message
    case 'refused':
      return named ?? (isAction ? ends.action_refused : ends.helpdesk_refused)
    case 'dropped':
      return named ?? (command.kind === 'restore' ? ends.changed_since : ends.something_newer)
    case 'withheld':
      return named
    default:
      return undefined
  }
}

/** Our own watch that starts again is no news; only its being there is. */
function isWatchKept({ kind }: Command, { commands }: Decision): boolean {
  return (
    kind === 'cancel_follow_up' &&
    commands.some(command => command.kind === 'schedule_follow_up' && command.rule === 'we_owe')
  )
}

function waitsForApproval({ commands }: Decision): boolean {
  return commands.some(command => command.kind === 'action' && command.approval === 'human')
}

function isMessage(command: Command): boolean {
  return command.kind === 'reply' || command.kind === 'follow_up'
}

function describe(command: Command, { deeds }: NoteWords, result?: Readonly<Record<string, string>>): string {
  switch (command.kind) {
    case 'close':
      return deeds.close
    case 'reopen':
      return deeds.reopen
    case 'route':
      return deeds.route(ownerOf(command))
    case 'tag':
      return deeds.tag(command.name)
    case 'untag':
      return deeds.untag(command.name)
    case 'field':
      return deeds.field(command.name)
    case 'priority':
      return deeds.priority(command.value)
    case 'reply':
      return deeds.reply(baseOf(command.channel))
    case 'follow_up':
      return deeds.followUp(baseOf(command.channel), command.rule, command.n)
    case 'note':
      return deeds.note
    case 'schedule_follow_up':
      return planned(command, deeds)
    case 'cancel_follow_up':
      return deeds.cancel
    case 'hand_over':
      return deeds.handOver(command.topic)
    case 'action':
      return deeds.action(command.name, valuesOf(command.input), result === undefined ? '' : ` →${valuesOf(result)}`)
    case 'undo':
      return deeds.undo
    case 'restore':
      return deeds.restore(command)
  }
}

function ownerOf({ team, user }: Extract<Command, { kind: 'route' }>): string {
  return [team, user].filter(Boolean).join(' / ')
}

/** What is waiting, without a time: the note has no zone to say it in, and the console shows it. */
function planned(
  { rule, n, ending }: Extract<Command, { kind: 'schedule_follow_up' }>,
  deeds: NoteWords['deeds'],
): string {
  if (rule === 'we_owe') return deeds.watch
  return ending === undefined ? deeds.reminder(n, rule) : deeds.ending(ending, rule)
}

function valuesOf(values: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name} ${value}`)
  return pairs.length === 0 ? '' : ` (${pairs.join(', ')})`
}

function undoOf(command: Command, { back }: NoteWords): string | undefined {
  switch (command.kind) {
    case 'close':
      return back.close
    case 'reopen':
      return back.reopen
    case 'route':
      return back.route
    case 'tag':
      return back.tag(command.name)
    case 'untag':
      return back.untag(command.name)
    default:
      return undefined
  }
}
