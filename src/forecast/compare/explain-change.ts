import type { Reason } from '../../core/reasons.ts'
import type { ComparedDecision } from './changed-tickets.ts'

/** One difference between two policies, by path, as the policy diff gives it. */
export interface ChangeLine {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before?: string
  readonly after?: string
}

/** What a pair of decisions shows of what it hangs on. */
interface Traces {
  readonly reasons: ReadonlySet<Reason>
  readonly commands: ReadonlySet<string>
  readonly intents: ReadonlySet<string>
  /** One of the two acted on an intent. */
  readonly namesIntent: boolean
  readonly rules: ReadonlySet<string>
  readonly stages: ReadonlySet<string>
  readonly moments: ReadonlySet<string>
}

/**
 * The lines in which the policies differ that the first differing decision can hang on, most telling first. Read from what the two
 * decisions say of themselves; where nothing tells and the policies differ in one line only, it is that line.
 */
export function explainChange(
  a: ComparedDecision | undefined,
  b: ComparedDecision | undefined,
  lines: readonly ChangeLine[],
  intent: string | undefined,
): ChangeLine[] {
  if (lines.length <= 1) return [...lines]
  const traces = tracesOf(
    [a, b].filter(each => each !== undefined),
    intent,
  )
  return lines.filter(({ path }) => isTouched(path.split('.'), path, traces))
}

function tracesOf(decisions: readonly ComparedDecision[], intent: string | undefined): Traces {
  const commands = decisions.flatMap(decision => decision.commands)
  const evidence = decisions.flatMap(decision => decision.evidence)
  const named = evidence.filter(({ id }) => id.startsWith('intents.')).map(({ id }) => id.slice('intents.'.length))
  const planned = commands.flatMap(command => ('rule' in command ? [String(command.rule)] : []))
  return {
    reasons: new Set(decisions.map(({ reason }) => reason)),
    commands: new Set(commands.map(({ kind }) => kind)),
    intents: new Set(named.length > 0 || intent === undefined ? named : [intent]),
    namesIntent: named.length > 0,
    rules: new Set([...planned, ...evidence.filter(({ kind }) => kind === 'rule').map(({ id }) => id)]),
    stages: new Set(decisions.map(({ stage }) => stage)),
    moments: new Set(decisions.map(({ at }) => at)),
  }
}

type Touch = (traces: Traces, path: string) => boolean

const anyReason =
  (...reasons: Reason[]): Touch =>
  traces =>
    reasons.some(reason => traces.reasons.has(reason))

const isPlanned: Touch = traces => traces.commands.has('schedule_follow_up') || traces.commands.has('follow_up')

const INTENT_REASONS = anyReason(
  'routed',
  'answered',
  'drafted',
  'action_run',
  'no_supported_answer',
  'no_draft',
  'low_confidence',
  'intent_left_to_people',
  'thanks_with_request',
  'contact_cap',
)

const isAboutThanks = anyReason(
  'thanks_nothing_owed',
  'thanks_for_earlier_ticket',
  'nothing_owed',
  'thanks_off',
  'thanks_not_safe',
)

/** By the first part of a path, or its first two. */
const TOUCHES: Readonly<Record<string, Touch>> = {
  // Too unsure may be of the intent or of the thanks; where the other side acted on an intent it is of the intent.
  thanks: traces => isAboutThanks(traces, '') || (traces.reasons.has('low_confidence') && !traces.namesIntent),
  handOver: anyReason('handed_over'),
  handOverTo: anyReason('handed_over', 'automated_loop'),
  stage: traces => traces.stages.size > 1 || traces.reasons.has('stage_off'),
  hours: isPlanned,
  weOwe: traces =>
    traces.rules.has('we_owe') || anyReason('we_owe_scheduled', 'we_owe_overdue', 'promise_missed')(traces, ''),
  reopen: anyReason('reopened_in_window', 'after_reopen_window'),
  turn: traces => traces.moments.size > 1,
  respectAgentFor: anyReason('agent_active', 'agent_holds'),
  ignoreTags: anyReason('ignored_by_tag'),
  actions: traces => traces.commands.has('action'),
  personas: traces => traces.commands.has('reply') || traces.commands.has('follow_up'),
  consent: traces =>
    isPlanned(traces, '') ||
    anyReason('quiet_hours', 'opted_out', 'opted_in', 'consent_missing', 'opted_out_earlier')(traces, ''),
  'limits.messagesPerCustomerPerWeek': anyReason('contact_cap'),
  'limits.reopensPerThread': anyReason('reopen_cap'),
  'limits.gather': traces => anyReason('covered_by_other_ticket')(traces, '') || traces.commands.has('follow_up'),
}

function isTouched(parts: readonly string[], path: string, traces: Traces): boolean {
  const [first = '', second = ''] = parts
  if (first === 'intents') return INTENT_REASONS(traces, path) && startsWithOne(path, 'intents', traces.intents)
  if (first === 'rules') return startsWithOne(path, 'rules', traces.rules)
  if (first === 'followUps') return startsWithOne(path, 'followUps', traces.rules)
  return (TOUCHES[`${first}.${second}`] ?? TOUCHES[first])?.(traces, path) === true
}

/** Names may hold dots themselves, so the path is asked for them and not cut into parts. */
function startsWithOne(path: string, room: string, names: ReadonlySet<string>): boolean {
  return [...names].some(name => path === `${room}.${name}` || path.startsWith(`${room}.${name}.`))
}
