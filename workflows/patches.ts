/**
 * Behaviour changes of workflows that may have runs in flight, oldest first: the id given to `patched`, the day, what
 * changed, and the recorded history from before it. A patch is removed only when no run from before it can exist.
 */
export const PATCHES: readonly { id: string; since: string; what: string; history: string }[] = []
