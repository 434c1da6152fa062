import type { Milliseconds } from '../../core/time.ts'
import type { GuardedWrites } from '../port.ts'
import type { Call } from './client.ts'

/** A call that leaves later than this after it was wanted has waited: for the API's limit, for other calls, for a second try. */
const AT_ONCE: Milliseconds = 50

/** What a call of this kind, wanted now, asks before it leaves. */
export type LateGuard = (write: 'note' | 'other') => Call['guard']

/** Asks only those that have waited, so that whoever asked right before the write pays nothing for it. */
export function lateGuard(ask: Parameters<GuardedWrites>[0], now: () => Milliseconds): LateGuard {
  return write => {
    const wanted = now()
    return async () => {
      if (now() - wanted > AT_ONCE) await ask(write)
    }
  }
}
