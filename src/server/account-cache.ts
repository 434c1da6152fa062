import type { Account } from '../store/accounts.ts'

type HookAccount = Pick<Account, 'hookSecretHashes' | 'helpdesk' | 'timeScale'>

/** A secret that was taken away opens the door no longer than this. */
const KEPT_FOR = 1_000
/** Names of accounts that strangers made up must not fill the memory. */
const MOST_KEPT = 10_000

/** Remembers accounts for a second: a busy shop's deliveries ask for the same one hundreds of times. */
export function rememberAccounts(
  find: (account: string) => Promise<HookAccount | undefined>,
  now: () => number,
): (account: string) => Promise<HookAccount | undefined> {
  const known = new Map<string, { readonly until: number; readonly account: Promise<HookAccount | undefined> }>()
  return id => {
    const at = now()
    const kept = known.get(id)
    if (kept !== undefined && kept.until > at) return kept.account
    if (known.size >= MOST_KEPT) known.clear()
    const account = find(id)
    known.set(id, { until: at + KEPT_FOR, account })
    account.catch(() => known.delete(id))
    return account
  }
}
