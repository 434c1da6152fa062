import type { Ticket } from '../../src/history/ticket.ts'
import { buildResult } from '../../src/report/build-result.ts'
import type { SimulationResult } from '../../src/report/result.ts'
import { simulate } from '../../src/simulation/simulate.ts'
import { shopHistory, simulateOptions } from './simulation.ts'

/** What a hostile customer would write, in the places a report shows. */
export const HOSTILE = `</script><script>window.hacked=1</script><img src=x onerror="window.hacked=2"> =HYPERLINK("http://evil.example")`

/** A result with every section filled, made from an invented shop; each ticket's words are changed by `change`. */
export async function reportResult(
  count: number,
  change: (ticket: Ticket) => Ticket = ticket => ticket,
): Promise<SimulationResult> {
  const history = shopHistory(3, count)
  const tickets = history.tickets.map(change)
  const simulated = await simulate(simulateOptions({ ...history, tickets }))
  return buildResult({
    tickets,
    replayed: simulated.replayed,
    labelOf: ticket => simulated.labels?.labelOf(ticket)?.label,
    from: simulated.cutoff,
    policy: simulated.policy,
    meta: {
      account: HOSTILE,
      seed: 1,
      policyHash: 'p'.repeat(64),
      policySuggested: true,
      dataHash: history.dataHash,
      codeFingerprint: 'test',
      modelId: simulated.modelId,
      embeddings: null,
      repeatable: true,
      finished: true,
    },
    data: {
      tickets: tickets.length,
      learned: simulated.lessons,
      replayed: simulated.tickets,
      skipped: [{ reason: HOSTILE, count: 1 }],
      limits: [],
      notSimulable: [{ rule: HOSTILE, field: 'customer.vip', tickets: 3 }],
      notTested: [HOSTILE],
      asOfCheck: simulated.asOfCheck,
    },
  })
}

/** Puts hostile words before everything a customer wrote, and into names, tags and subjects. */
export function hostile(ticket: Ticket): Ticket {
  return {
    ...ticket,
    subject: HOSTILE,
    customer: { ...ticket.customer, name: HOSTILE },
    messages: ticket.messages.map(message =>
      message.from === 'customer' && message.text ? { ...message, text: `${message.text} ${HOSTILE}` } : message,
    ),
  }
}

/** The same result without any ticket: every section's empty state. */
export function emptied(result: SimulationResult, emptyForecast: SimulationResult['forecast']): SimulationResult {
  return {
    ...result,
    rows: [],
    examples: [],
    followUpSimulation: null,
    thanksSimulation: null,
    forecast: emptyForecast,
  }
}
