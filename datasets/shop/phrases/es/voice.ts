import type { Voice } from '../../vocabulary.ts'
import { agent } from './agent.ts'
import { customer } from './customer.ts'
import { orders } from './orders.ts'
import { shop } from './shop.ts'
import { topics } from './topics.ts'

/** How Spanish-speaking customers and the agents who answer them write. */
export const spanish: Voice = { intents: { ...orders, ...shop }, topics, customer, agent }
