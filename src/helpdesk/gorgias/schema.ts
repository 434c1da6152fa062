import { z } from 'zod'

/** Ids are numbers over the API and text in templated webhooks. */
export const Id = z.union([z.number(), z.string().regex(/^\d{1,18}$/)]).transform(String)
/** Templates write booleans as "True" and "False". */
export const Flag = z.union([z.boolean(), z.string().transform(text => text.toLowerCase() === 'true')])

const Address = z.object({ name: z.string().nullish(), address: z.string().nullish() }).catch({})
export type RawAddress = z.infer<typeof Address>

const Person = z
  .object({ id: Id.nullish().catch(undefined) })
  .nullish()
  .catch(undefined)

/** The few fields of a message that the connector itself acts on; history reads the rest. */
export const RawMessage = z.object({
  id: Id,
  ticket_id: Id.nullish().catch(undefined),
  external_id: z.string().nullish().catch(undefined),
  channel: z.string().nullish().catch(undefined),
  via: z.string().nullish().catch(undefined),
  public: Flag.nullish().catch(undefined),
  from_agent: Flag.nullish().catch(undefined),
  rule_id: Id.nullish().catch(undefined),
  integration_id: Id.nullish().catch(undefined),
  sender: Person,
  source: z
    .object({
      from: Address.nullish().catch(undefined),
      to: z.array(Address).nullish().catch(undefined),
      cc: z.array(Address).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  failed_datetime: z.string().nullish().catch(undefined),
  created_datetime: z.string().nullish().catch(undefined),
})
export type RawMessage = z.infer<typeof RawMessage>

/** The few fields of a ticket that the connector itself acts on. */
export const RawTicket = z.object({
  id: Id,
  subject: z.string().nullish().catch(undefined),
  spam: Flag.nullish().catch(undefined),
  trashed_datetime: z.string().nullish().catch(undefined),
  updated_datetime: z.string().nullish().catch(undefined),
  customer: Person,
})
export type RawTicket = z.infer<typeof RawTicket>
