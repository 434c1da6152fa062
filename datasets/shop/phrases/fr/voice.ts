import type { Voice } from '../../vocabulary.ts'
import { agent } from './agent.ts'
import { customer } from './customer.ts'
import { orders } from './orders.ts'
import { shop } from './shop.ts'

/** How French-speaking customers and the agents who answer them write. */
export const french: Voice = { intents: { ...orders, ...shop }, customer, agent }
