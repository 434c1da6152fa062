import { z } from 'zod'
import { HAND_OVER_TOPICS } from '../core/reading.ts'
import { isTimezone } from '../core/zone-time.ts'
import { ConditionPhrase } from './condition-phrase.ts'
import { EffectPhrase, RouteTargetPhrase } from './effect-phrase.ts'
import { listOf, oneOf, strict } from './form-words.ts'
import { didYouMean } from './nearest-name.ts'
import {
  Duration,
  DurationText,
  describe,
  LocalDate,
  Money,
  phrase,
  QuietHours,
  Share,
  StagePhrase,
} from './phrases.ts'
import { THEN } from './then-key.ts'
import { WeeklyHours } from './weekly-hours.ts'

const Name = z.string().min(1)

const Hours = strict({
  timezone: phrase<string>('a time zone such as Europe/Paris', value =>
    typeof value === 'string' && value !== '' && isTimezone(value) ? value : undefined,
  ),
  weekly: WeeklyHours,
  holidays: z.array(LocalDate).optional(),
})

const Rule = strict({
  name: Name,
  on: oneOf(['created', 'reopened', 'message']),
  when: ConditionPhrase.optional(),
  [THEN]: listOf(EffectPhrase),
  once_per: oneOf(['ticket', 'reopen']).optional(),
})

const Persona = strict({
  name: Name,
  tone: Name.optional(),
  sign_off: z.string().optional(),
  disclose_ai: oneOf(['eu', 'always', 'never']).optional(),
  max_characters: z.record(Name, z.int().positive()).optional(),
})

const Intent = strict({
  about: z.string().min(1).max(200).optional(),
  action: oneOf(['answer', 'draft', 'route', 'leave']),
  tolerated_error: Share.optional(),
  route: RouteTargetPhrase.optional(),
  tags: z.array(Name).optional(),
  priority: Name.optional(),
  run: Name.optional(),
  persona: Name.optional(),
})

const FollowUp = strict({
  name: Name,
  when: ConditionPhrase.optional(),
  after: listOf(DurationText),
  clock: oneOf(['business', 'calendar']).optional(),
  jitter: Duration.optional(),
  [THEN]: strict({
    do: oneOf(['close', 'note', 'assign']),
    after: DurationText,
    to: RouteTargetPhrase.optional(),
  }).optional(),
  persona: Name.optional(),
})

const Reopen = strict({
  window: Duration,
  inside: strict({
    tag: Name.optional(),
    team: Name.optional(),
    auto_reply: oneOf(['short']).optional(),
  }).optional(),
  after: strict({
    tag: Name.optional(),
    note: z.boolean().optional(),
    look_back: Duration.optional(),
  }).optional(),
})

/** `Store: Northwind` or `Store: [Northwind, Northwind FR]`. */
const Signs = {
  mailboxes: listOf(Name).optional(),
  integrations: listOf(z.union([Name, z.int().transform(String)])).optional(),
  fields: z.record(Name, listOf(Name)).optional(),
  tags: listOf(Name).optional(),
}

const SecretName = phrase<string>('the name of a secret such as SHOP_KEY, never the secret itself', value =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(value) ? value : undefined,
)

const Pause = strict({
  reopened: Share.optional(),
  negative_replies: Share.optional(),
  undone: Share.optional(),
})

const Place = oneOf(['note', 'tag', 'console'])

const Notify = strict({
  slack: SecretName.optional(),
  email: phrase<string>('an e-mail address', value =>
    typeof value === 'string' && /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,200}$/.test(value) ? value : undefined,
  ).optional(),
  smtp: SecretName.optional(),
  language: oneOf(['en', 'fr']).optional(),
  digest: z.boolean().optional(),
})

const Action = strict({
  url: phrase<string>('an https address', value =>
    typeof value === 'string' && /^https:\/\/[^\s/]/.test(value) ? value : undefined,
  ),
  secret: SecretName.optional(),
  input: z.record(Name, oneOf(['string', 'number', 'boolean'])).optional(),
  output: z.record(Name, oneOf(['string', 'number', 'boolean'])).optional(),
  repeatable: z.boolean().optional(),
  approval: oneOf(['human', 'none']).optional(),
})

/** Channels stand beside the two settings as `sms: required`. */
const Consent = z.unknown().transform((value, context) => {
  const result: {
    required: string[]
    stopWords?: string[]
    instead?: string[]
    quietHours?: z.output<typeof QuietHours>
  } = { required: [] }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    context.addIssue({ code: 'custom', message: `expected settings such as sms: required, found ${describe(value)}` })
    return z.NEVER
  }
  for (const [key, setting] of Object.entries(value)) {
    const fail = (message: string) => context.addIssue({ code: 'custom', path: [key], message })
    if (key === 'stop_words') {
      if (Array.isArray(setting) && setting.every(word => typeof word === 'string')) result.stopWords = setting
      else if (setting !== 'default') fail(`expected default or a list of words, found ${describe(setting)}`)
    } else if (key === 'quiet_hours') {
      const hours = QuietHours.safeParse(setting)
      if (hours.success) result.quietHours = hours.data
      else fail(hours.error.issues[0]!.message)
    } else if (key === 'instead') {
      const channels = setting === 'none' ? [] : typeof setting === 'string' ? [setting] : setting
      const isKnown = (channel: unknown): channel is string => channel === 'email' || channel === 'sms'
      if (Array.isArray(channels) && channels.every(isKnown)) result.instead = channels
      else fail(`expected email, sms, a list of them or none, found ${describe(setting)}`)
    } else if (setting === 'required') result.required.push(key)
    else
      fail(
        `expected a channel with "required", stop_words, instead or quiet_hours${didYouMean(key, ['stop_words', 'instead', 'quiet_hours'])}`,
      )
  }
  return result
})

/** The policy file as a team writes it. Strict; phrases are read, references are checked later in `compile.ts`. */
export const PolicyFile = strict({
  version: phrase<1>('1', value => (value === 1 ? 1 : undefined)),
  account: Name,
  hours: Hours.optional(),
  brands: z.record(Name, strict({ ...Signs, market: Name.optional(), persona: Name.optional() })).optional(),
  markets: z.record(Name, strict(Signs)).optional(),
  stage: strict({
    default: StagePhrase.optional(),
    channels: z.record(Name, StagePhrase).optional(),
    intents: z.record(Name, StagePhrase).optional(),
  }).optional(),
  rules: z.array(Rule).optional(),
  personas: z.record(Name, Persona).optional(),
  intents: z.record(Name, Intent).optional(),
  hand_over: z.array(oneOf(HAND_OVER_TOPICS)).optional(),
  hand_over_to: RouteTargetPhrase.optional(),
  thanks: strict({
    close: z.boolean().optional(),
    tolerated_wrong_closes: Share.optional(),
    require_certificate: z.boolean().optional(),
    audit_tag: z.union([Name, z.literal(false)]).optional(),
  }).optional(),
  follow_ups: z.array(FollowUp).optional(),
  we_owe: strict({
    after_promise: DurationText.optional(),
    otherwise: DurationText.optional(),
    [THEN]: listOf(EffectPhrase).optional(),
  }).optional(),
  reopen: z.record(Name, Reopen).optional(),
  actions: z.record(Name, Action).optional(),
  limits: strict({
    messages_per_customer_per_week: z.int().min(0).max(50).optional(),
    spend_per_month: Money.optional(),
    model_prices: strict({ input: z.number().min(0), output: z.number().min(0) }).optional(),
    api_share: Share.optional(),
    send_delay: Duration.optional(),
    reopens_per_thread: z.int().min(0).max(50).optional(),
    model_share: Share.optional(),
    model_runs: z.int().min(1).max(5).optional(),
    gather: Duration.optional(),
  }).optional(),
  consent: Consent.optional(),
  turn: strict({
    quiet: Duration.optional(),
    longest: Duration.optional(),
    channels: z.record(Name, strict({ quiet: Duration, longest: Duration.optional() })).optional(),
  }).optional(),
  respect_agent_for: Duration.optional(),
  pause: Pause.optional(),
  notify: Notify.optional(),
  receipts: strict({
    default: Place.optional(),
    close: Place.optional(),
    reopen: Place.optional(),
    route: Place.optional(),
    tag: Place.optional(),
    untag: Place.optional(),
    field: Place.optional(),
    priority: Place.optional(),
    reply: Place.optional(),
    follow_up: Place.optional(),
    action: Place.optional(),
  }).optional(),
  notes: strict({ language: oneOf(['en', 'fr']) }).optional(),
  answer_tags: z.array(Name).optional(),
  ignore_tags: z.array(Name).optional(),
})
export type PolicyFile = z.output<typeof PolicyFile>
