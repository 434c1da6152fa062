/**
 * Behaviour changes of workflows that may have runs in flight, oldest first: the id given to `patched`, the day, what
 * changed, and the recorded history from before it. A patch is removed only when no run from before it can exist.
 */
export const PATCHES: readonly { id: string; since: string; what: string; history: string }[] = [
  {
    id: 'search-attributes',
    since: '2026-11-21',
    what: 'After a decision the run shows how its ticket stands, as search attributes. Newer runs ask their turns for it instead.',
    history: 'v2-follow-up',
  },
  {
    id: 'continue-while-carrying-out',
    since: '2026-11-21',
    what: 'A run whose history is full starts anew also while a message waits for its time.',
    history: 'v2-nudged-while-carrying-out',
  },
]
