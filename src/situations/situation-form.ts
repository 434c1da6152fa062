import { z } from 'zod'
import { REASONS, type Reason } from '../core/reasons.ts'
import { listOf, oneOf, strict } from '../policy/form-words.ts'
import { phrase } from '../policy/phrases.ts'
import { readWhen } from './moments.ts'

const Text = z.string().min(1)
const When = phrase('a moment such as "Mon 09:00", "Tue 14:05:10" or "+2h30m"', value =>
  typeof value === 'string' ? readWhen(value) : undefined,
)
const Yes = z.literal(true)

const Order = strict({
  number: Text,
  status: oneOf(['unfulfilled', 'fulfilled', 'cancelled']),
  /** Days before the story begins. */
  days_ago: z.number().min(0).optional(),
})

const Customer = strict({
  name: Text,
  email: Text.optional(),
  phone: Text.optional(),
  vip: z.boolean().optional(),
  timezone: Text.optional(),
  orders: z.array(Order).optional(),
  /** Where they write where a step does not say; e-mail where they have an address. */
  channel: Text.optional(),
})

/** A rule of the helpdesk's own, in the few forms that meet ours. */
const NativeRule = strict({
  name: Text,
  on: oneOf(['created', 'message', 'updated', 'unsnoozed']),
  reply: Text.optional(),
  tag: Text.optional(),
  status: oneOf(['open', 'closed']).optional(),
})

const Page = strict({
  title: Text,
  text: Text,
  brand: Text.optional(),
  language: Text.optional(),
  audience: oneOf(['public', 'internal']).optional(),
})

const Assign = strict({ team: Text.optional(), user: Text.optional() })

/** What an agent may do to a ticket beside writing in it. */
const deeds = {
  close: Yes.optional(),
  reopen: Yes.optional(),
  assign: z.union([Text.transform(team => ({ team, user: undefined })), Assign]).optional(),
  snooze: When.optional(),
  tag: listOf(Text).optional(),
  untag: listOf(Text).optional(),
  priority: Text.optional(),
  spam: z.boolean().optional(),
  trash: Yes.optional(),
  delete: Yes.optional(),
  merge_into: Text.optional(),
  field: strict({ name: Text, value: Text }).optional(),
}

const Reasons = listOf(
  phrase<Reason>('a reason code (docs/policy.md lists them)', value =>
    typeof value === 'string' && Object.hasOwn(REASONS, value) ? (value as Reason) : undefined,
  ),
)

const Received = z.union([
  z.literal('nothing').transform(() => ({
    times: 0,
    on: undefined,
    from: undefined,
    says: [],
    not: [],
    language: undefined,
    at_most: undefined,
  })),
  strict({
    times: z.number().int().min(1).default(1),
    on: Text.optional(),
    /** The address it was sent from. */
    from: Text.optional(),
    says: listOf(Text).default([]),
    not: listOf(Text).default([]),
    language: Text.optional(),
    at_most: z.number().int().min(1).optional(),
  }),
])

const Look = strict({
  decided: Reasons.optional(),
  not_decided: Reasons.optional(),
  status: oneOf(['open', 'closed']).optional(),
  assigned: z.union([z.literal('nobody'), Text.transform(team => ({ team, user: undefined })), Assign]).optional(),
  tags: listOf(Text).default([]),
  no_tags: listOf(Text).default([]),
  priority: Text.optional(),
  notes: listOf(Text).default([]),
  no_notes: listOf(Text).default([]),
  received: Received.optional(),
  waiting: Text.optional(),
  ran: listOf(Text).optional(),
  /** We wrote, tagged, assigned, closed nothing since the last look. */
  untouched: Yes.optional(),
})

const ACTORS = [
  'customer',
  'agent',
  'note',
  'does',
  'program',
  'call',
  'away',
  'back',
  'publish',
  'stop',
  'resume',
  'expect',
] as const

const StepForm = strict({
  at: When,
  ticket: Text.optional(),
  // Who does it: exactly one of these.
  customer: z.string().optional(),
  agent: Text.optional(),
  note: Text.optional(),
  does: strict(deeds).optional(),
  program: Text.optional(),
  call: oneOf(['missed', 'voicemail', 'callback_requested', 'called_back']).optional(),
  away: listOf(Text).optional(),
  back: listOf(Text).optional(),
  publish: z.record(z.string(), z.unknown()).optional(),
  stop: Yes.optional(),
  resume: Yes.optional(),
  expect: Look.optional(),
  // More about a customer's message.
  from: Text.optional(),
  on: Text.optional(),
  opens: Text.optional(),
  subject: Text.optional(),
  /** The shop's mailbox or number that is written to. */
  to: Text.optional(),
  html: Text.optional(),
  headers: z.record(z.string(), z.string()).optional(),
  attachments: listOf(Text).optional(),
  quotes: Yes.optional(),
  // More about what somebody of the team does.
  by: Text.optional(),
  and: strict(deeds).optional(),
}).superRefine((step, context) => {
  const named = ACTORS.filter(actor => step[actor] !== undefined)
  if (named.length === 1) return
  const found = named.length === 0 ? 'none' : named.join(' and ')
  context.addIssue({ code: 'custom', message: `expected exactly one of ${ACTORS.join(', ')}, found ${found}` })
})

const NEVER = ['closed', 'reopened', 'assigned', 'wrote', 'noted', 'tagged', 'ran'] as const

/** A situation as a support lead writes it. */
export const SituationForm = strict({
  name: Text,
  shows: Text,
  language: phrase('a language code such as fr', value =>
    typeof value === 'string' && /^[a-z]{2}$/.test(value) ? value : undefined,
  ),
  /** Lines of the policy that differ here. */
  policy: z.record(z.string(), z.unknown()).default({}),
  customers: z.record(z.string(), Customer),
  helpdesk: strict({
    rules: z.array(NativeRule).default([]),
    /** For mail, beside support@shop.example; where none is named, whatever the story writes to. Other addresses are forwarded to support. */
    mailboxes: listOf(Text).optional(),
  }).default({ rules: [] }),
  pages: z.array(Page).default([]),
  /** What the shop's own systems answer to actions, by action. */
  answers: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  story: z.array(StepForm).min(1),
  /** What must not have happened by our hand, on any ticket, in the whole story. */
  never: listOf(oneOf(NEVER)).default([]),
  /** Words that no message of ours may hold. */
  never_says: listOf(Text).default([]),
  /** Why this does not work yet. */
  known: Text.optional(),
})

export type SituationForm = z.infer<typeof SituationForm>
export type Step = SituationForm['story'][number]
export type Deeds = NonNullable<Step['does']>
export type Look = NonNullable<Step['expect']>
export type Never = SituationForm['never'][number]
export type StoryCustomer = SituationForm['customers'][string]
export type StoryRule = SituationForm['helpdesk']['rules'][number]
