import type { Environment } from '../config/environment.ts'
import type { Policy } from '../core/policy.ts'
import { DAY, SECOND } from '../core/time.ts'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { readMailboxes } from '../helpdesk/gorgias/mailboxes.ts'
import type { Mailbox } from '../helpdesk/mailbox.ts'
import type { Ticket } from '../history/ticket.ts'
import { type MailboxGap, mailboxGaps } from '../preflight/mailbox-gaps.ts'
import { type Account, listAccounts } from '../store/accounts.ts'
import { readPolicy } from '../store/policies.ts'
import type { Queryable } from '../store/query.ts'
import type { Finding } from './finding.ts'
import { openShop } from './open-live-parts.ts'
import { loadNewestHistory } from './stored-history.ts'

/** Enough to see who writes where; a shop with more tickets a day is judged by fewer days. */
const RECENT = { within: 28 * DAY, most: 2_000 }
/** A helpdesk that does not answer at once is judged by its tickets. */
const PATIENCE = { timeout: 5 * SECOND, retries: 0 }

/**
 * Whether the helpdesk's mailboxes and the policy's brands meet, for each account: what is of no brand, and what no longer is there.
 * One call to each helpdesk; nothing is changed.
 */
export async function examineMailboxes(
  db: Queryable,
  environment: Pick<Environment, 'secrets' | 'clockOffset'>,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const account of await listAccounts(db)) {
    if (account.helpdesk === undefined || account.activePolicyId === undefined) continue
    const { policy } = await readPolicy(db, account.id, account.activePolicyId)
    const tickets = await loadNewestHistory(db, account.id, RECENT)
    const asked = await askMailboxes(account, environment, policy)
    if ('failure' in asked) {
      const found = `${account.id}: the helpdesk could not be asked (${asked.failure}); its imported tickets alone are judged`
      findings.push({ part: 'mailboxes', state: 'absent', found })
    }
    const mailboxes = 'failure' in asked ? undefined : asked.mailboxes
    findings.push(...sayMailboxes(account.id, policy, tickets, mailboxes))
  }
  return findings
}

async function askMailboxes(
  account: Account,
  environment: Pick<Environment, 'secrets' | 'clockOffset'>,
  policy: Policy,
): Promise<{ readonly mailboxes: readonly Mailbox[] } | { readonly failure: string }> {
  try {
    return { mailboxes: await readMailboxes(openShop(account, environment, policy.limits.apiShare, PATIENCE).client) }
  } catch (error) {
    if (!RehearsalError.is(error)) throw error
    return { failure: error.message.replace(/\.$/, '') }
  }
}

/** The findings in words; each warning says what follows from it and what to write in the policy. */
export function sayMailboxes(
  account: string,
  policy: Pick<Policy, 'brands' | 'markets' | 'personas'>,
  tickets: readonly Ticket[],
  mailboxes: readonly Mailbox[] | undefined,
): Finding[] {
  const part = 'mailboxes'
  const oldest = tickets.map(({ created_at }) => created_at.slice(0, 10)).sort()[0]
  const words: Words = {
    account,
    since: oldest === undefined ? 'yet, for none is imported' : `since ${oldest}`,
    persona: `the default persona${policy.personas['default']?.name ? ` (${policy.personas['default'].name})` : ''}`,
  }
  const gaps = mailboxGaps(policy, tickets, mailboxes)
  if (gaps.length > 0) return gaps.map(gap => ({ part, state: 'warning', found: sayGap(gap, words, gaps) }))
  if (mailboxes === undefined && tickets.length === 0) return []
  const what = policy.brands === undefined ? 'one shop, the policy names no brands' : 'every ticket’s brand can be told'
  return [{ part, state: 'ok', found: `${account}: ${what} (${count(tickets.length)} ${words.since})` }]
}

interface Words {
  readonly account: string
  readonly since: string
  readonly persona: string
}

function sayGap(gap: MailboxGap, { account, since, persona }: Words, all: readonly MailboxGap[]): string {
  switch (gap.kind) {
    case 'no_brand': {
      const { mailbox, brand, tickets, without } = gap
      const sign = mailbox.address ?? mailbox.id ?? ''
      const list = mailbox.address === undefined ? 'integrations' : 'mailboxes'
      const named = mailbox.name && mailbox.name !== sign ? `${mailbox.name} (${sign})` : sign
      const seen =
        tickets === 0 ? `no ticket came through it ${since}` : `${without} of ${count(tickets)} ${since} without one`
      const mend =
        brand === undefined
          ? `brands: { NAME: { ${list}: [${quoted(sign)}] } }, with the brand it is of`
          : `add ${quoted(sign)} to brands.${brand}.${list}`
      return (
        `${account}: ${named} is of no brand; ${seen}. There ${persona} speaks, pages of no brand alone are used, and no past` +
        ` answer. In the policy: ${mend}`
      )
    }
    case 'no_mailbox': {
      const { part, name, list, sign, tickets } = gap
      const free = all.flatMap(each => (each.kind === 'no_brand' ? (each.mailbox.address ?? []) : []))
      const instead = free.length === 0 ? '' : `, or name what is meant (${free.join(', ')} is of no brand)`
      return (
        `${account}: ${part}.${name}.${list} names ${sign}, which the helpdesk does not have and nobody wrote to: it tells no ` +
        `ticket. ${name} had ${count(tickets)} ${since}. In the policy: take it out${instead}`
      )
    }
    case 'one_shop':
      return (
        `${account}: mail comes to ${gap.domains.join(', ')}, and the policy names no brands: for ${count(gap.tickets)} ${since} ` +
        `${persona} spoke, and pages and past answers of all served each. In the policy, unless they are one shop: ` +
        `brands: { NAME: { mailboxes: [address] }, … }`
      )
  }
}

function count(tickets: number): string {
  return tickets === 1 ? '1 ticket' : `${tickets} tickets`
}

/** As YAML takes it: a number would lose its plus sign. */
function quoted(sign: string): string {
  return sign.startsWith('+') ? `"${sign}"` : sign
}
