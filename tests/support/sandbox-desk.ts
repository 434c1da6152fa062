import { onTestFinished } from 'vitest'
import type { ActivityDeps } from '../../activities/activity-deps.ts'
import { carryOutDecision } from '../../activities/carry-out.ts'
import { describeReceipt } from '../../activities/describe-receipt.ts'
import { planCommands } from '../../activities/plan-commands.ts'
import type { Decision } from '../../src/core/decision.ts'
import type { Policy } from '../../src/core/policy.ts'
import { INITIAL_STATE } from '../../src/core/state.ts'
import { valuesBefore } from '../../src/core/undo.ts'
import type { Helpdesk } from '../../src/helpdesk/port.ts'
import { asOf } from '../../src/history/as-of.ts'
import { acceptTurn } from '../../src/store/accept-turn.ts'
import { readAccount, saveAccount } from '../../src/store/accounts.ts'
import type { Database } from '../../src/store/open-database.ts'
import { publishPolicy } from '../../src/store/policies.ts'
import { readTicketState } from '../../src/store/tickets.ts'
import { connect } from '../integration/gorgias/connector.ts'
import { mail, openSandbox, type SandboxClient } from '../unit/helpdesk/sandbox/sandbox-client.ts'
import { testDatabase } from './database.ts'
import { sceneDeps } from './temporal-scene.ts'

/** The sandbox helpdesk over HTTP with a store behind it, on which a test decides by hand and carries out for real. */
export interface SandboxDesk extends SandboxClient {
  readonly database: Database
  readonly helpdesk: Helpdesk
  readonly deps: ActivityDeps
  now(): number
  mail(text: string, ticketId?: string): string
  /** Stores a decision as a turn would, and returns its id. */
  decide(ticketId: string, decision: Pick<Decision, 'commands'> & Partial<Decision>): Promise<string>
  /** Calls as often as asked for, at the times asked for. */
  carryOut(decisionId: string): Promise<void>
}

export async function openSandboxDesk(limits: Partial<Policy['limits']> = {}): Promise<SandboxDesk> {
  const client = await openSandbox()
  onTestFinished(() => client.sandbox.close())
  const { helpdesk } = connect(client.sandbox)
  const database = await testDatabase()
  const now = (): number => client.sandbox.control.desk.clock.now()
  await saveAccount(database.pool, { id: 'shop', kind: 'sandbox', clock: { start: now(), wall: Date.now() } })
  const policy = {
    version: 1,
    account: 'shop',
    limits: { sendDelay: 0, ...limits },
    ignoreTags: [],
  } as unknown as Policy
  await publishPolicy(database.pool, 'shop', { id: 'policy-1', source: '', policy, at: Date.now() })
  const deps: ActivityDeps = { ...sceneDeps(database, helpdesk, 'full'), helpdesk: () => helpdesk }
  return {
    ...client,
    database,
    helpdesk,
    deps,
    now,
    mail: (text, ticketId) =>
      String(mail(client.sandbox, text, ticketId === undefined ? {} : { ticketId: Number(ticketId) })),
    async decide(ticketId, given) {
      const view = asOf(await helpdesk.readTicket(ticketId), now(), { undated: 'as_given' })
      const decision: Decision = { at: now(), inputs: [], stage: 'full', reason: 'routed', evidence: [], ...given }
      const { nextSeq } = await readTicketState(database.pool, 'shop', ticketId)
      const statuses = planCommands(decision)
      const account = await readAccount(database.pool, 'shop')
      const accepted = await acceptTurn(database.pool, {
        account: 'shop',
        ticketId,
        customerId: view.customer.id,
        seq: nextSeq,
        decision,
        statuses,
        before: decision.commands.map(command => valuesBefore(command, view)),
        state: { ...INITIAL_STATE, seq: nextSeq + 1 },
        policyId: 'policy-1',
        controlVersion: account.controlVersion,
        about: { channel: view.channel, language: 'fr' },
        receipt: describeReceipt(
          decision,
          statuses.map(status => ({ status })),
          {},
        ),
        noteReceipt: true,
        seenInbox: [],
        consumed: [],
        seenMessageIds: view.messages.map(message => message.id),
        seenEventIds: view.events.filter(event => event.actor === 'agent').map(event => event.id),
        contactsSeen: 0,
        roundRobinSeen: {},
        roundRobinUsed: [],
      })
      if (accepted.kind === 'stale') throw new Error('The decision was not stored.')
      return accepted.decisionId
    },
    async carryOut(decisionId) {
      for (let rung: number | undefined, i = 0; i < 10; i++) {
        const request = { account: 'shop', decisionId, now: Date.now(), ...(rung !== undefined && { rung }) }
        rung = (await carryOutDecision(deps, request)).again
        if (rung === undefined) return
      }
    },
  }
}
