import type { Stage } from './decision.ts'
import type { HandOverTopic } from './reading.ts'
import type { Milliseconds } from './time.ts'

/** Fields a condition may name. The table is closed; `src/policy` refuses any other with the nearest name. */
export const CONDITION_FIELDS = [
  'ticket.priority',
  'ticket.status',
  'ticket.subject',
  'ticket.reopens',
  'ticket.spam',
  'ticket.assignee.user',
  'ticket.assignee.team',
  'customer.vip',
  'customer.segments',
  'customer.email',
  'order.status',
  'order.age',
  'order.value',
  'intent',
  'language',
  'brand',
  'market',
  'tags',
  'status_was',
  'owed',
  'channel',
  'silence',
] as const
export type ConditionField = (typeof CONDITION_FIELDS)[number]

export type Scalar = string | number | boolean

/** One test on one field. Durations (`silence`, `order.age`) arrive here already in milliseconds. */
export interface FieldTest {
  readonly in?: readonly Scalar[]
  readonly lt?: number
  readonly lte?: number
  readonly gt?: number
  readonly gte?: number
  readonly contains?: string
  readonly exists?: boolean
}

export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'field'; readonly field: ConditionField; readonly test: FieldTest }

/** How a member of the team is chosen; without it the team alone is assigned. */
export type Pick = 'round_robin' | 'least_open'

export interface RouteTarget {
  readonly team?: string
  readonly user?: string
  /** Only beside a team, without a user. */
  readonly pick?: Pick
}

export type RuleEffect =
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'untag'; readonly name: string }
  | { readonly kind: 'assign'; readonly to: RouteTarget }
  | { readonly kind: 'priority'; readonly value: string }
  | { readonly kind: 'field'; readonly name: string; readonly value: string }
  | { readonly kind: 'note'; readonly text?: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'run'; readonly action: string }

export interface Rule {
  readonly name: string
  readonly on: 'created' | 'reopened' | 'message'
  readonly when: Condition
  readonly then: readonly RuleEffect[]
  readonly oncePer: 'ticket' | 'reopen'
}

export interface IntentPolicy {
  /** What customers want who have it, in the team's words; a language model is shown it. */
  readonly about?: string
  readonly action: 'answer' | 'draft' | 'route' | 'leave'
  /** Share of wrong actions the team tolerates, 0 to 1: the engine acts only at confidence ≥ 1 − this. */
  readonly toleratedError: number
  readonly route?: RouteTarget
  readonly tags: readonly string[]
  readonly priority?: string
  /** An action of the policy that is run, or proposed, beside the rest. */
  readonly run?: string
  readonly persona: string
}

export interface FollowUpRule {
  readonly name: string
  readonly when: Condition
  /** Delay before each nudge, counted from the last agent message, then from the nudge before. */
  readonly after: readonly Milliseconds[]
  readonly clock: 'business' | 'calendar'
  /** Nudges are spread over this long after their due time, within the same opening and outside quiet hours. */
  readonly jitter?: Milliseconds
  readonly then?: {
    readonly do: 'close' | 'note' | 'assign'
    readonly after: Milliseconds
    readonly assign?: RouteTarget
  }
  readonly persona: string
}

export interface ReopenWindow {
  readonly window: Milliseconds
  readonly inside?: { readonly tag?: string; readonly team?: string; readonly autoReply?: 'short' }
  readonly after?: { readonly tag?: string; readonly note?: boolean; readonly lookBack: Milliseconds }
}

export interface Persona {
  readonly name: string
  readonly tone: string
  readonly signOff: string
  /** `eu`, `always` or `never`: whether messages say that software wrote them. */
  readonly discloseAi: 'eu' | 'always' | 'never'
  readonly maxCharacters: Readonly<Record<string, number>>
}

type ValueType = 'string' | 'number' | 'boolean'

/** `console`: nothing about it stands in the ticket. */
export type ReceiptPlace = 'note' | 'tag' | 'console'

/** A call to a system of the shop's own. */
export interface ActionPolicy {
  readonly url: string
  /** Names one of the operator's secrets; sent as a bearer token. */
  readonly secret?: string
  /** Names of `ACTION_INPUTS`. */
  readonly input: Readonly<Record<string, ValueType>>
  /** What a right answer holds; anything else counts as refused. */
  readonly output: Readonly<Record<string, ValueType>>
  readonly approval: 'human' | 'none'
  /** The system honours `Idempotency-Key`: after a lost answer it may be asked again. */
  readonly repeatable: boolean
}

export interface BusinessHours {
  /** IANA name. */
  readonly timezone: string
  /** Index 0 = Sunday; each entry a list of [from, to] minutes of the local day. */
  readonly week: readonly (readonly (readonly [number, number])[])[]
  /** Local dates `YYYY-MM-DD` without service. */
  readonly holidays: readonly string[]
}

export interface BurstRule {
  readonly quiet: Milliseconds
  readonly longest: Milliseconds
}

export interface StageChoice {
  readonly stage: Stage
  /** Share of customers a canary acts on, 0 to 1. */
  readonly share?: number
}

/** By what a ticket's brand or market is known, strongest first: where it was sent to, a custom field, a tag. */
export interface OriginSigns {
  /** Addresses and numbers as `bareAddress` writes them. */
  readonly mailboxes: readonly string[]
  /** The helpdesk's ids of mailboxes, numbers and chats. */
  readonly integrations: readonly string[]
  /** Custom fields by name, with the values that tell. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly tags: readonly string[]
}

export interface Brand extends OriginSigns {
  /** The market of its tickets that name none. */
  readonly market?: string
  /** Who speaks for the brand where an intent or follow-up names nobody. */
  readonly persona?: string
}

/** Limits of live operation: each is a share of what we did ourselves. */
export interface PauseLimits {
  /** Of our closes: the customer came back about it, the team still had to answer, or an agent reopened. */
  readonly reopened: number
  /** Of our messages: the next word was anger, a call for a human, or STOP. */
  readonly negativeReplies: number
  /** Of all we did: taken back by a person. */
  readonly undone: number
}

/** Limits where the policy names none. */
export const PAUSE_LIMITS: PauseLimits = { reopened: 0.05, negativeReplies: 0.1, undone: 0.05 }

/** The account's configuration, compiled from its YAML file by `src/policy`. Plain data, hashable, safe for the pure core. */
export interface Policy {
  readonly version: 1
  readonly account: string
  readonly hours: BusinessHours
  /** Absent where the shop has one brand, or its tickets state theirs. */
  readonly brands?: Readonly<Record<string, Brand>>
  readonly markets?: Readonly<Record<string, OriginSigns>>
  readonly stage: {
    readonly default: StageChoice
    readonly channels: Readonly<Record<string, StageChoice>>
    readonly intents: Readonly<Record<string, StageChoice>>
  }
  readonly rules: readonly Rule[]
  readonly personas: Readonly<Record<string, Persona>>
  readonly intents: Readonly<Record<string, IntentPolicy>>
  readonly handOver: readonly HandOverTopic[]
  readonly handOverTo?: RouteTarget
  readonly thanks: {
    readonly close: boolean
    readonly toleratedWrongCloses: number
    readonly requireCertificate: boolean
    /** Set on whatever we close, for audits; absent where the team wants none. */
    readonly auditTag?: string
  }
  /** Where people find what was done; in a note where absent. */
  readonly receipts?: {
    readonly default: ReceiptPlace
    readonly kinds: Readonly<Partial<Record<string, ReceiptPlace>>>
  }
  /** How notes on tickets are written; in English where absent. */
  readonly notes?: { readonly language: 'en' | 'fr' }
  /** Set where we write to a customer: other bots' ignore tags. */
  readonly answerTags?: readonly string[]
  readonly followUps: readonly FollowUpRule[]
  readonly weOwe?: {
    readonly afterPromise: Milliseconds
    readonly otherwise: Milliseconds
    readonly then: readonly RuleEffect[]
  }
  /** Keys `channel` or `channel.integration` (`sms.postscript`). */
  readonly reopen: Readonly<Record<string, ReopenWindow>>
  readonly actions: Readonly<Record<string, ActionPolicy>>
  readonly limits: {
    readonly messagesPerCustomerPerWeek: number
    readonly spendPerMonth?: { readonly amount: number; readonly currency: string }
    /** Per million tokens, in the currency of `spendPerMonth`; absent for the defaults. */
    readonly modelPrices?: { readonly input: number; readonly output: number }
    readonly apiShare: number
    readonly sendDelay: Milliseconds
    readonly reopensPerThread: number
    readonly modelShare: number
    /** How often a language model has to say the same before a customer sees what stands on it; once where absent. */
    readonly modelRuns?: number
    /** Nudges of one customer due within this time of each other are one message. */
    readonly gather?: Milliseconds
  }
  readonly consent: {
    readonly required: readonly string[]
    readonly stopWords: readonly string[]
    /** Channels that may take a nudge where its own channel allows none; first permitted wins. */
    readonly instead?: readonly string[]
    /** Local minutes of the day between which nobody is written to. */
    readonly quietHours?: { readonly from: number; readonly to: number; readonly zone: 'customer' | 'account' }
  }
  /** Rates of what went wrong above which a channel or intent is lowered, shares from 0 to 1; absent for the defaults. */
  readonly pause?: PauseLimits
  /** Where the lead is told what happens; absent where nowhere. */
  readonly notify?: {
    /** Name of the secret that holds a Slack-compatible webhook's address. */
    readonly slack?: string
    /** By mail: to whom, and the name of the secret that holds the mail server's address. */
    readonly mail?: { readonly to: string; readonly server: string }
    readonly language: 'en' | 'fr'
    readonly digest: boolean
  }
  /** How a burst of messages becomes one turn: wait for this much quiet, at most this long after the first. */
  readonly turn: BurstRule & { readonly channels?: Readonly<Record<string, BurstRule>> }
  /** Minutes after an agent's touch during which we keep out. */
  readonly respectAgentFor: Milliseconds
  readonly ignoreTags: readonly string[]
}
