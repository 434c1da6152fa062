import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common'
import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow'
import type { TurnOutcome } from '../activities/index.ts'

/** By what an operator can list tickets' workflows. Ids, enums and times only, as everything that Temporal sees. */
export const SEARCH_ATTRIBUTES = {
  account: defineSearchAttributeKey('RehearsalAccount', 'KEYWORD'),
  stage: defineSearchAttributeKey('RehearsalStage', 'KEYWORD'),
  intent: defineSearchAttributeKey('RehearsalIntent', 'KEYWORD'),
  owed: defineSearchAttributeKey('RehearsalOwed', 'KEYWORD'),
  /** Account time. */
  nextFollowUp: defineSearchAttributeKey('RehearsalNextFollowUp', 'DATETIME'),
}

type Standing = NonNullable<TurnOutcome['standing']>

/** What the run's attributes say, by name; of what is absent nothing is known to stand there. */
export type Shown = Readonly<Record<string, string | null>>

/** Makes the run show how the ticket stands; what no longer holds is taken away. */
export function showStanding(account: string, standing: Standing): void {
  upsertSearchAttributes(pairsOf(account, standing))
}

/** The same for what differs from `before` only: each change is an event of the run and a write to Temporal's list. */
export function showChanges(account: string, standing: Standing, before: Shown): Shown {
  // A run that continues another one has what that one showed.
  const begun = workflowInfo().continuedFromExecutionRunId === undefined
  const changed = pairsOf(account, standing).filter(({ key, value }) => {
    const known = before[key.name] ?? (begun || key.name in before ? null : undefined)
    return known !== textOf(value)
  })
  if (changed.length > 0) upsertSearchAttributes(changed)
  return { ...before, ...Object.fromEntries(changed.map(({ key, value }) => [key.name, textOf(value)])) }
}

function pairsOf(account: string, { stage, intent, owed, nextFollowUp }: Standing): SearchAttributeUpdatePair[] {
  return [
    { key: SEARCH_ATTRIBUTES.account, value: account },
    { key: SEARCH_ATTRIBUTES.stage, value: stage },
    { key: SEARCH_ATTRIBUTES.intent, value: intent ?? null },
    { key: SEARCH_ATTRIBUTES.owed, value: owed ?? null },
    { key: SEARCH_ATTRIBUTES.nextFollowUp, value: nextFollowUp === undefined ? null : new Date(nextFollowUp) },
  ]
}

function textOf(value: SearchAttributeUpdatePair['value']): string | null {
  return value instanceof Date ? value.toISOString() : value === null ? null : String(value)
}
