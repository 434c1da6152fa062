import type { CustomFieldRecord, IntegrationRecord, TeamRecord, UserRecord } from './records.ts'
import { createStore, isoTime, type Store } from './store.ts'

/** The staff and settings of the shop the sandbox plays, where the caller brings no own. */
export interface ShopSetup {
  readonly users?: readonly { email: string; name: string; role?: string }[]
  readonly teams?: readonly (string | { name: string; members: readonly string[] })[]
  readonly customFields?: readonly string[]
  /** For mail, beside the one for support. */
  readonly mailboxes?: readonly { name: string; address: string }[]
}

const USERS = [
  { email: 'owner@shop.example', name: 'Olive Martin', role: 'admin' },
  { email: 'ana@shop.example', name: 'Ana Keller', role: 'agent' },
  { email: 'ben@shop.example', name: 'Ben Ruiz', role: 'agent' },
  { email: 'rehearsal@shop.example', name: 'Rehearsal', role: 'bot' },
]
const TEAMS = ['Support', 'Billing', 'Logistics', 'SMS']
const FIELDS = ['AI Intent', 'Contact reason', 'Product', 'Resolution']

export function createShop(setup: ShopSetup, now: number): Store {
  const store = createStore()
  for (const { email, name, role } of setup.users ?? USERS) {
    const [firstname = '', ...rest] = name.split(' ')
    const user: UserRecord = {
      id: store.nextId('user'),
      email,
      name,
      firstname,
      lastname: rest.join(' '),
      role: { name: role ?? 'agent' },
      active: true,
    }
    store.users.set(user.id, user)
  }
  for (const each of setup.teams ?? TEAMS) {
    const { name, members: emails } = typeof each === 'string' ? { name: each, members: [] } : each
    const members = [...store.users.values()].filter(user => emails.includes(user.email)).map(({ id }) => ({ id }))
    const team: TeamRecord = { id: store.nextId('team'), name, description: null, decoration: {}, members }
    store.teams.set(team.id, team)
  }
  for (const label of setup.customFields ?? FIELDS) {
    const field: CustomFieldRecord = {
      id: store.nextId('customField'),
      object_type: 'Ticket',
      label,
      description: null,
      required: false,
      managed_type: label === 'AI Intent' ? 'ai_intent' : null,
      definition: { data_type: 'text' },
    }
    store.customFields.set(field.id, field)
  }
  for (const { name, address, type } of [
    { name: 'Support', address: 'support@shop.example', type: 'email' },
    { name: 'Text line', address: '+33100000000', type: 'sms' },
    ...(setup.mailboxes ?? []).map(mailbox => ({ ...mailbox, type: 'email' })),
  ]) {
    const mailbox: IntegrationRecord = {
      id: store.nextId('integration'),
      type,
      name,
      description: null,
      meta: { address },
      http: null,
      deactivated_datetime: null,
      created_datetime: isoTime(now),
      updated_datetime: isoTime(now),
    }
    store.integrations.set(mailbox.id, mailbox)
  }
  const view = {
    id: store.nextId('view'),
    name: 'Open',
    slug: 'open',
    type: 'ticket-list',
    filters: "eq(ticket.status,'open')",
  }
  store.views.set(view.id, { ...view, order_by: 'updated_datetime', order_dir: 'desc', visibility: 'public' })
  return store
}
