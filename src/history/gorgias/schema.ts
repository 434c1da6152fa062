import { z } from 'zod'

/** Ids are numbers over the API and text in templates. */
const Id = z.union([z.number(), z.string().min(1)]).transform(String)
/** Templated webhooks write booleans as "True" and "False". */
const Flag = z
  .union([z.boolean(), z.string().transform(text => text.toLowerCase() === 'true')])
  .nullish()
  .catch(undefined)
const Text = z.string().nullish().catch(undefined)

const Person = z
  .object({ id: Id.nullish().catch(undefined), email: Text, name: Text, firstname: Text, lastname: Text })
  .nullish()
  .catch(undefined)

const Address = z.object({ type: Text, address: Text }).catch({ type: undefined, address: undefined })

export const GorgiasOrder = z.object({
  id: Id.nullish(),
  name: Text,
  created_at: Text,
  cancelled_at: Text,
  fulfillment_status: Text,
  fulfillments: z
    .array(z.object({ created_at: Text, status: Text }))
    .nullish()
    .catch(undefined),
  total_price: z.coerce.number().nullish().catch(undefined),
})
export type GorgiasOrder = z.infer<typeof GorgiasOrder>

/** A shop's data on the customer; orders are checked one by one. */
const CustomerIntegration = z
  .object({
    orders: z.array(z.unknown()).nullish().catch(undefined),
    customer: z.object({ tags: Text }).nullish().catch(undefined),
  })
  .catch({ orders: undefined, customer: undefined })

export const GorgiasCustomer = z.object({
  id: Id,
  email: Text,
  name: Text,
  firstname: Text,
  lastname: Text,
  timezone: Text,
  channels: z.array(Address).nullish().catch(undefined),
  integrations: z.record(z.string(), CustomerIntegration).nullish().catch(undefined),
})
export type GorgiasCustomer = z.infer<typeof GorgiasCustomer>

const NamedOrBare = z.union([z.string(), z.number(), z.object({ id: Id.nullish(), name: Text })])

export const GorgiasMessage = z.object({
  id: Id,
  ticket_id: Id.nullish(),
  message_id: Text,
  public: Flag,
  channel: Text,
  via: Text,
  from_agent: Flag,
  rule_id: Id.nullish().catch(undefined),
  integration_id: Id.nullish().catch(undefined),
  sender: Person,
  source: z
    .object({ to: z.array(Address).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  body_text: Text,
  body_html: Text,
  headers: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  attachments: z
    .array(z.object({ name: Text, content_type: Text, size: z.number().nullish().catch(undefined) }))
    .nullish()
    .catch(undefined),
  macros: z.array(NamedOrBare).nullish().catch(undefined),
  intents: z.array(NamedOrBare).nullish().catch(undefined),
  created_datetime: Text,
  sent_datetime: Text,
  failed_datetime: Text,
})
export type GorgiasMessage = z.infer<typeof GorgiasMessage>

export const GorgiasEvent = z.object({
  id: Id.nullish(),
  context: Text,
  type: z.string(),
  object_type: Text,
  object_id: Id.nullish().catch(undefined),
  user_id: Id.nullish().catch(undefined),
  data: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  created_datetime: z.string(),
})
export type GorgiasEvent = z.infer<typeof GorgiasEvent>

/** A ticket as the API gives it, with its messages and events beside it; those are checked one by one. */
export const GorgiasTicket = z.object({
  id: Id,
  uri: Text,
  account: z.object({ domain: Text }).nullish().catch(undefined),
  status: z.enum(['open', 'closed']),
  priority: Text,
  channel: Text,
  via: Text,
  spam: Flag,
  language: Text,
  subject: Text,
  customer: GorgiasCustomer.nullish(),
  requester: GorgiasCustomer.nullish(),
  assignee_user: Person,
  assignee_team: z.object({ id: Id.nullish(), name: Text }).nullish().catch(undefined),
  tags: z.array(NamedOrBare).nullish().catch(undefined),
  custom_fields: z
    .union([z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .nullish()
    .catch(undefined),
  satisfaction_survey: z.object({ score: z.number().nullish(), body_text: Text }).nullish().catch(undefined),
  messages: z.array(z.unknown()).nullish().catch(undefined),
  events: z.array(z.unknown()).nullish().catch(undefined),
  created_datetime: z.string(),
  closed_datetime: Text,
  trashed_datetime: Text,
})
export type GorgiasTicket = z.infer<typeof GorgiasTicket>
