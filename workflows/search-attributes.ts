import { defineSearchAttributeKey } from '@temporalio/common'
import { upsertSearchAttributes } from '@temporalio/workflow'
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

/** Makes the run show how the ticket stands; what no longer holds is taken away. */
export function showStanding(account: string, standing: NonNullable<TurnOutcome['standing']>): void {
  const { stage, intent, owed, nextFollowUp } = standing
  upsertSearchAttributes([
    { key: SEARCH_ATTRIBUTES.account, value: account },
    { key: SEARCH_ATTRIBUTES.stage, value: stage },
    { key: SEARCH_ATTRIBUTES.intent, value: intent ?? null },
    { key: SEARCH_ATTRIBUTES.owed, value: owed ?? null },
    { key: SEARCH_ATTRIBUTES.nextFollowUp, value: nextFollowUp === undefined ? null : new Date(nextFollowUp) },
  ])
}
