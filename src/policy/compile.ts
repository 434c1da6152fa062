import { bareWords } from '../core/opt-out.ts'
import {
  type FollowUpRule,
  type OriginSigns,
  PAUSE_LIMITS,
  type PauseLimits,
  type Persona,
  type Policy,
  type ReopenWindow,
  type RouteTarget,
} from '../core/policy.ts'
import { HAND_OVER_TOPICS } from '../core/reading.ts'
import { bareAddress } from '../history/place-ticket.ts'
import { DEFAULT_STOP_WORDS } from '../text/stop-words.ts'
import { ALWAYS } from './condition-phrase.ts'
import { DEFAULTS } from './defaults.ts'
import type { PolicyFile } from './schema.ts'
import { THEN } from './then-key.ts'
import { workingDuration } from './working-duration.ts'

/** The checked file as the core reads it: defaults filled in, durations in milliseconds. References must be checked before. */
export function compilePolicy(file: PolicyFile): Policy {
  const hours =
    file.hours === undefined
      ? DEFAULTS.hours
      : { timezone: file.hours.timezone, week: file.hours.weekly, holidays: [...(file.hours.holidays ?? [])].sort() }
  const weOwe = file.we_owe && {
    afterPromise: workingDuration(file.we_owe.after_promise ?? DEFAULTS.weOwe.afterPromise, 'business', hours),
    otherwise: workingDuration(file.we_owe.otherwise ?? DEFAULTS.weOwe.otherwise, 'business', hours),
    [THEN]: file.we_owe.then ?? [{ kind: 'note' as const }],
  }
  const quietHours = file.consent?.quietHours
  return {
    version: 1,
    account: file.account,
    hours,
    ...compileOrigins(file),
    stage: {
      default: file.stage?.default ?? DEFAULTS.stage,
      channels: file.stage?.channels ?? {},
      intents: file.stage?.intents ?? {},
    },
    rules: (file.rules ?? []).map(rule => ({
      name: rule.name,
      on: rule.on,
      when: rule.when ?? ALWAYS,
      [THEN]: rule.then,
      oncePer: rule.once_per ?? 'ticket',
    })),
    personas: compilePersonas(file),
    intents: compileIntents(file),
    handOver: HAND_OVER_TOPICS.filter(topic => (file.hand_over ?? HAND_OVER_TOPICS).includes(topic)),
    ...(file.hand_over_to !== undefined && { handOverTo: target(file.hand_over_to) }),
    thanks: {
      close: file.thanks?.close ?? DEFAULTS.thanks.close,
      toleratedWrongCloses: file.thanks?.tolerated_wrong_closes ?? DEFAULTS.thanks.toleratedWrongCloses,
      requireCertificate: file.thanks?.require_certificate ?? DEFAULTS.thanks.requireCertificate,
      ...auditTagOf(file),
    },
    followUps: (file.follow_ups ?? []).map(rule => compileFollowUp(rule, hours)),
    ...(weOwe !== undefined && { weOwe }),
    reopen: mapValues(file.reopen ?? {}, compileReopen),
    actions: mapValues(file.actions ?? {}, action => ({
      url: action.url,
      ...(action.secret !== undefined && { secret: action.secret }),
      input: action.input ?? {},
      output: action.output ?? {},
      repeatable: action.repeatable ?? false,
      approval: action.approval ?? ('human' as const),
    })),
    limits: compileLimits(file),
    consent: {
      required: [...(file.consent?.required ?? [])].sort(),
      stopWords: file.consent?.stopWords?.map(bareWords).filter(word => word !== '') ?? DEFAULT_STOP_WORDS,
      instead: file.consent?.instead ?? DEFAULTS.instead,
      ...(quietHours !== undefined && { quietHours }),
    },
    turn: compileTurn(file),
    respectAgentFor: file.respect_agent_for ?? DEFAULTS.respectAgentFor,
    ...(file.pause !== undefined && { pause: compilePause(file.pause) }),
    ...(file.notify !== undefined && {
      notify: {
        ...(file.notify.slack !== undefined && { slack: file.notify.slack }),
        ...(file.notify.email !== undefined && {
          mail: { to: file.notify.email, server: file.notify.smtp ?? DEFAULTS.notify.smtp },
        }),
        language: file.notify.language ?? DEFAULTS.notify.language,
        digest: file.notify.digest ?? DEFAULTS.notify.digest,
      },
    }),
    ...(file.receipts !== undefined && { receipts: compileReceipts(file.receipts) }),
    ...(file.notes !== undefined && { notes: { language: file.notes.language } }),
    ...(file.answer_tags !== undefined && { answerTags: file.answer_tags }),
    ignoreTags: [...new Set([DEFAULTS.ignoreTag, ...(file.ignore_tags ?? [])])],
  }
}

type Signs = NonNullable<PolicyFile['markets']>[string]

function compileOrigins({ brands, markets }: PolicyFile): Pick<Policy, 'brands' | 'markets'> {
  return {
    ...(brands !== undefined && {
      brands: mapValues(brands, ({ market, persona, ...signs }) => ({
        ...compileSigns(signs),
        ...(market !== undefined && { market }),
        ...(persona !== undefined && { persona }),
      })),
    }),
    ...(markets !== undefined && { markets: mapValues(markets, compileSigns) }),
  }
}

function compileSigns({ mailboxes = [], integrations = [], fields = {}, tags = [] }: Signs): OriginSigns {
  return { mailboxes: mailboxes.map(bareAddress), integrations, fields, tags }
}

function auditTagOf({ thanks }: PolicyFile): Pick<Policy['thanks'], 'auditTag'> {
  const tag = thanks?.audit_tag ?? DEFAULTS.thanks.auditTag
  return tag === false ? {} : { auditTag: tag }
}

function compileReceipts(receipts: NonNullable<PolicyFile['receipts']>): NonNullable<Policy['receipts']> {
  const { default: elsewhere = 'note', ...kinds } = receipts
  const given = Object.entries(kinds).filter(([, place]) => place !== undefined)
  return { default: elsewhere, kinds: Object.fromEntries(given) }
}

function compileTurn({ turn }: PolicyFile): Policy['turn'] {
  const quiet = turn?.quiet ?? DEFAULTS.turn.quiet
  const longest = turn?.longest ?? Math.max(DEFAULTS.turn.longest, quiet)
  // A team that waits less for everything does not wait more for a chat.
  const chat = mapValues(DEFAULTS.turn.channels, rule => ({
    quiet: Math.min(rule.quiet, quiet),
    longest: Math.min(rule.longest, longest),
  }))
  const own = mapValues(turn?.channels ?? {}, rule => ({
    quiet: rule.quiet,
    longest: rule.longest ?? Math.max(longest, rule.quiet),
  }))
  return { quiet, longest, channels: { ...chat, ...own } }
}

function compilePause(pause: NonNullable<PolicyFile['pause']>): PauseLimits {
  return {
    reopened: pause.reopened ?? PAUSE_LIMITS.reopened,
    negativeReplies: pause.negative_replies ?? PAUSE_LIMITS.negativeReplies,
    undone: pause.undone ?? PAUSE_LIMITS.undone,
  }
}

function compilePersonas(file: PolicyFile): Policy['personas'] {
  const personas = mapValues(
    file.personas ?? {},
    (persona): Persona => ({
      name: persona.name,
      tone: persona.tone ?? DEFAULTS.persona.tone,
      signOff: persona.sign_off ?? DEFAULTS.persona.signOff,
      discloseAi: persona.disclose_ai ?? DEFAULTS.persona.discloseAi,
      maxCharacters: { ...DEFAULTS.persona.maxCharacters, ...persona.max_characters },
    }),
  )
  return Object.hasOwn(personas, 'default') ? personas : { default: DEFAULTS.persona, ...personas }
}

function compileIntents(file: PolicyFile): Policy['intents'] {
  return mapValues(file.intents ?? {}, intent => ({
    action: intent.action,
    ...(intent.about !== undefined && { about: intent.about }),
    toleratedError: intent.tolerated_error ?? DEFAULTS.intent.toleratedError,
    ...(intent.route !== undefined && { route: target(intent.route) }),
    tags: intent.tags ?? [],
    ...(intent.priority !== undefined && { priority: intent.priority }),
    ...(intent.run !== undefined && { run: intent.run }),
    persona: intent.persona ?? DEFAULTS.intent.persona,
  }))
}

function compileFollowUp(rule: NonNullable<PolicyFile['follow_ups']>[number], hours: Policy['hours']): FollowUpRule {
  const clock = rule.clock ?? 'business'
  const last = rule.then && {
    do: rule.then.do,
    after: workingDuration(rule.then.after, clock, hours),
    ...(rule.then.to !== undefined && { assign: target(rule.then.to) }),
  }
  return {
    name: rule.name,
    when: rule.when ?? ALWAYS,
    after: rule.after.map(text => workingDuration(text, clock, hours)),
    clock,
    ...(rule.jitter !== undefined && { jitter: rule.jitter }),
    ...(last !== undefined && { [THEN]: last }),
    persona: rule.persona ?? 'default',
  }
}

function compileReopen(reopen: NonNullable<PolicyFile['reopen']>[string]): ReopenWindow {
  const { inside, after } = reopen
  return {
    window: reopen.window,
    ...(inside !== undefined && {
      inside: {
        ...(inside.tag !== undefined && { tag: inside.tag }),
        ...(inside.team !== undefined && { team: inside.team }),
        ...(inside.auto_reply !== undefined && { autoReply: inside.auto_reply }),
      },
    }),
    ...(after !== undefined && {
      after: {
        ...(after.tag !== undefined && { tag: after.tag }),
        ...(after.note !== undefined && { note: after.note }),
        lookBack: after.look_back ?? DEFAULTS.lookBack,
      },
    }),
  }
}

function compileLimits({ limits }: PolicyFile): Policy['limits'] {
  return {
    messagesPerCustomerPerWeek: limits?.messages_per_customer_per_week ?? DEFAULTS.limits.messagesPerCustomerPerWeek,
    ...(limits?.spend_per_month !== undefined && { spendPerMonth: limits.spend_per_month }),
    ...(limits?.model_prices !== undefined && { modelPrices: limits.model_prices }),
    apiShare: limits?.api_share ?? DEFAULTS.limits.apiShare,
    sendDelay: limits?.send_delay ?? DEFAULTS.limits.sendDelay,
    reopensPerThread: limits?.reopens_per_thread ?? DEFAULTS.limits.reopensPerThread,
    modelShare: limits?.model_share ?? DEFAULTS.limits.modelShare,
    ...(limits?.model_runs !== undefined && { modelRuns: limits.model_runs }),
    gather: limits?.gather ?? DEFAULTS.limits.gather,
  }
}

function target(route: {
  team?: string | undefined
  user?: string | undefined
  pick?: RouteTarget['pick'] | undefined
}): RouteTarget {
  return {
    ...(route.team !== undefined && { team: route.team }),
    ...(route.user !== undefined && { user: route.user }),
    ...(route.pick !== undefined && { pick: route.pick }),
  }
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
