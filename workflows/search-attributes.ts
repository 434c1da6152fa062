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
type Shown = Readonly<Record<string, string | null>>

/** Makes the run show how the ticket stands; what no longer holds is taken away. */
export function showStanding(account: string, standing: Standing): void {
  upsertSearchAttributes(pairsOf(account, standing))
}

/** Shows operators how the ticket of this run stands. */
export interface Shows {
  /** What the newest decision says, to be shown once the run rests: most runs are over in a moment, and showing them costs Temporal a write. */
  later(standing: Standing): void
  /** The same, shown at once. */
  now(standing: Standing): void
  /** The run waits from here on. */
  atRest(): void
  /** The run is over; what it showed must not stand for ever. */
  atEnd(): void
}

/** Shows what differs from what is shown already only: each change is an event of the run and a write to Temporal's list. */
export function createShows(account: string): Shows {
  const { continuedFromExecutionRunId, typedSearchAttributes } = workflowInfo()
  // A run that continues another one has what that one showed.
  const begun = continuedFromExecutionRunId === undefined
  let shown: Shown =
    begun && typedSearchAttributes.get(SEARCH_ATTRIBUTES.account) === account
      ? { [SEARCH_ATTRIBUTES.account.name]: account }
      : {}
  let showsStanding = !begun
  let latest: Standing | undefined
  const show = (standing: Standing): void => {
    const changed = pairsOf(account, standing).filter(({ key, value }) => {
      const known = shown[key.name] ?? (begun || key.name in shown ? null : undefined)
      return known !== textOf(value)
    })
    if (changed.length > 0) upsertSearchAttributes(changed)
    shown = { ...shown, ...Object.fromEntries(changed.map(({ key, value }) => [key.name, textOf(value)])) }
    showsStanding = true
    latest = undefined
  }
  const atRest = (): void => {
    if (latest !== undefined) show(latest)
  }
  return {
    later(standing) {
      latest = standing
    },
    now: show,
    atRest,
    atEnd() {
      if (showsStanding) atRest()
    },
  }
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
