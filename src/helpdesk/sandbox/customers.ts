import { invalid, notFound } from './gorgias-error.ts'
import type { CustomerRecord } from './records.ts'
import { isoTime, type Store } from './store.ts'

export interface CustomerFields {
  readonly email?: string | null | undefined
  readonly phone?: string | undefined
  readonly name?: string | null | undefined
  readonly channels?: readonly { type: string; address: string }[] | undefined
  readonly [other: string]: unknown
}

const PLAIN = ['external_id', 'language', 'timezone', 'note', 'data', 'meta', 'integrations'] as const

/** Addresses are compared exactly but for the case of e-mail: `+33 6…` and `+336…` are two customers, as on the real thing. */
export function findCustomer(store: Store, type: string, address: string): CustomerRecord | undefined {
  return store.customersByAddress.get(addressKey(type, address))
}

function addressKey(type: string, address: string): string {
  return `${type}\n${type === 'email' ? address.toLowerCase() : address}`
}

/** Where two customers have one address, the older one has it. */
function noteAddress(store: Store, customer: CustomerRecord, type: string, address: string): void {
  const key = addressKey(type, address)
  if (!store.customersByAddress.has(key)) store.customersByAddress.set(key, customer)
}

export function createCustomer(store: Store, fields: CustomerFields, now: number): CustomerRecord {
  const at = isoTime(now)
  const channels = [
    ...(fields.email ? [{ type: 'email', address: fields.email }] : []),
    ...(fields.phone ? [{ type: 'phone', address: fields.phone }] : []),
    ...(fields.channels ?? []),
  ]
  const unique = channels.filter(
    (channel, i) => channels.findIndex(other => other.type === channel.type && other.address === channel.address) === i,
  )
  for (const channel of unique) {
    if (findCustomer(store, channel.type, channel.address) !== undefined) {
      throw invalid('channels', `A customer with this ${channel.type} already exists.`)
    }
  }
  const customer: CustomerRecord = {
    id: store.nextId('customer'),
    email: fields.email ?? unique.find(channel => channel.type === 'email')?.address ?? null,
    name: null,
    firstname: '',
    lastname: '',
    external_id: null,
    language: null,
    timezone: null,
    note: null,
    data: null,
    meta: {},
    channels: unique.map((channel, i) => ({
      id: store.nextId('channel'),
      ...channel,
      preferred: i === 0,
      created_datetime: at,
    })),
    integrations: {},
    created_datetime: at,
    updated_datetime: at,
  }
  applyFields(customer, fields)
  store.customers.set(customer.id, customer)
  for (const { type, address } of customer.channels) noteAddress(store, customer, type, address)
  return customer
}

/** Changes what is given, leaves the rest. */
export function updateCustomer(store: Store, id: number, fields: CustomerFields, now: number): CustomerRecord {
  const customer = store.customers.get(id)
  if (customer === undefined) throw notFound('Customer')
  applyFields(customer, fields)
  if (fields.email) customer.email = fields.email
  for (const channel of fields.channels ?? []) {
    if (customer.channels.some(known => known.type === channel.type && known.address === channel.address)) continue
    customer.channels.push({
      id: store.nextId('channel'),
      ...channel,
      preferred: false,
      created_datetime: isoTime(now),
    })
    noteAddress(store, customer, channel.type, channel.address)
  }
  customer.updated_datetime = isoTime(now)
  return customer
}

/** A customer nested in another object: more than its id updates that person, an unknown e-mail makes one. A trap, kept. */
export function resolveCustomer(store: Store, nested: unknown, now: number): CustomerRecord {
  if (typeof nested !== 'object' || nested === null) throw invalid('customer', 'Missing data for required field.')
  const { id, ...fields } = nested as CustomerFields & { id?: number }
  if (typeof id === 'number') {
    const customer = store.customers.get(id)
    if (customer === undefined) throw invalid('customer', 'Customer does not exist.')
    return Object.keys(fields).length > 0 ? updateCustomer(store, id, fields, now) : customer
  }
  if (typeof fields.email !== 'string') throw invalid('customer', 'Either id or email is required.')
  return findCustomer(store, 'email', fields.email) ?? createCustomer(store, fields, now)
}

function applyFields(customer: CustomerRecord, fields: CustomerFields): void {
  if (typeof fields.name === 'string') {
    customer.name = fields.name
    const [first = '', ...rest] = fields.name.trim().split(' ')
    customer.firstname = first
    customer.lastname = rest.join(' ')
  }
  const known = Object.fromEntries(PLAIN.filter(key => fields[key] !== undefined).map(key => [key, fields[key]]))
  Object.assign(customer, known)
}
