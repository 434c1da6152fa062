import { formatDuration } from '../core/duration.ts'
import type { Policy } from '../core/policy.ts'
import { conditionText } from './condition-text.ts'

export interface PolicyChange {
  /** Where, as in `followUps.vip-unshipped.after`; lists of rules go by name. */
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before?: string
  readonly after?: string
}

const DURATION_KEYS: ReadonlySet<string> = new Set([
  'after',
  'afterPromise',
  'otherwise',
  'window',
  'lookBack',
  'sendDelay',
  'quiet',
  'longest',
  'respectAgentFor',
])
const SHARE_KEYS: ReadonlySet<string> = new Set([
  'toleratedError',
  'toleratedWrongCloses',
  'apiShare',
  'modelShare',
  'share',
  'reopened',
  'negativeReplies',
  'undone',
])

/** What changes between two policies, by path; empty where they decide alike. */
export function diffPolicies(before: Policy, after: Policy): PolicyChange[] {
  return diffRecords(toRecord(before), toRecord(after), [])
}

/** One change on one line: `intents.refund.toleratedError: 5 % → 2 %`. */
export function changeText({ path, kind, before, after }: PolicyChange): string {
  if (kind === 'moved') return `${path}: from place ${before} to place ${after}`
  if (kind === 'added') return `+ ${path}: ${after}`
  return kind === 'removed' ? `- ${path}: ${before}` : `${path}: ${before} → ${after}`
}

function diffRecords(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: readonly string[],
): PolicyChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return keys.flatMap(key => diffValues(before[key], after[key], [...path, key]))
}

function diffValues(before: unknown, after: unknown, path: readonly string[]): PolicyChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const where = path.join('.')
  if (before === undefined) return [{ path: where, kind: 'added', after: show(after, path) }]
  if (after === undefined) return [{ path: where, kind: 'removed', before: show(before, path) }]
  if (isNamedList(before) && isNamedList(after)) return diffNamed(before, after, path)
  if (isRecord(before) && isRecord(after) && !isCondition(before) && !isCondition(after))
    return diffRecords(before, after, path)
  return [{ path: where, kind: 'changed', before: show(before, path), after: show(after, path) }]
}

/** Rules go by name, and their order counts: the first that fits wins. */
function diffNamed(before: readonly Named[], after: readonly Named[], path: readonly string[]): PolicyChange[] {
  const changes = diffRecords(byName(before), byName(after), path)
  const kept = (list: readonly Named[], other: readonly Named[]) =>
    list.map(({ name }) => name).filter(name => other.some(each => each.name === name))
  const old = kept(before, after)
  const moved = kept(after, before).flatMap((name, index): PolicyChange[] => {
    const from = old.indexOf(name)
    return from === index
      ? []
      : [{ path: [...path, name].join('.'), kind: 'moved', before: String(from + 1), after: String(index + 1) }]
  })
  return [...changes, ...moved]
}

function show(value: unknown, path: readonly string[]): string {
  const key = path.findLast(part => DURATION_KEYS.has(part) || SHARE_KEYS.has(part)) === path.at(-1) ? path.at(-1)! : ''
  if (typeof value === 'number' && DURATION_KEYS.has(key)) return formatDuration(value)
  if (typeof value === 'number' && SHARE_KEYS.has(key)) return `${Number((value * 100).toFixed(4))} %`
  if (Array.isArray(value) && DURATION_KEYS.has(key)) return value.map(item => show(item, path)).join(', ')
  if (isRecord(value) && isCondition(value)) return conditionText(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

interface Named {
  readonly name: string
}

function byName(list: readonly Named[]): Record<string, unknown> {
  return Object.fromEntries(list.map(item => [item.name, item]))
}

function isNamedList(value: unknown): value is readonly Named[] {
  return Array.isArray(value) && value.every(item => isRecord(item) && typeof item['name'] === 'string')
}

function isCondition(
  value: Readonly<Record<string, unknown>>,
): value is Parameters<typeof conditionText>[0] & Record<string, unknown> {
  return ['all', 'any', 'not', 'field'].includes(String(value['op'])) && ('of' in value || 'field' in value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toRecord(policy: Policy): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(policy)) as Readonly<Record<string, unknown>>
}
