import type { Voice } from '../../vocabulary.ts'
import { account } from './account.ts'
import { agent } from './agent.ts'
import { customer } from './customer.ts'
import { delivery } from './delivery.ts'
import { returns } from './returns.ts'
import { sales } from './sales.ts'
import { topics } from './topics.ts'

/** How English-speaking customers and the agents who answer them write. */
export const english: Voice = { intents: { ...delivery, ...returns, ...sales, ...account }, topics, customer, agent }
