import { formatDuration } from '../core/duration.ts'
import type {
  FollowUpRule,
  IntentPolicy,
  OriginSigns,
  Policy,
  ReopenWindow,
  RouteTarget,
  Rule,
  RuleEffect,
  StageChoice,
} from '../core/policy.ts'
import type { Milliseconds } from '../core/time.ts'
import { conditionText } from './condition-text.ts'
import { describeWorking } from './working-duration.ts'

/** The policy in plain sentences, one per rule, in the order of the file. */
export function explainPolicy(policy: Policy): string[] {
  return [
    ...explainOrigins(policy),
    ...explainStages(policy),
    ...policy.rules.map(explainRule),
    ...Object.entries(policy.intents).map(([name, intent]) => explainIntent(name, intent)),
    explainHandOver(policy),
    explainThanks(policy),
    ...policy.followUps.map(rule => explainFollowUp(rule, policy)),
    ...explainWeOwe(policy),
    ...Object.entries(policy.reopen).map(([channel, window]) => explainReopen(channel, window)),
    explainLimits(policy),
  ]
}

function explainOrigins({ brands = {}, markets = {} }: Policy): string[] {
  const told = ({ mailboxes, integrations, fields, tags }: OriginSigns): string =>
    [
      ...(mailboxes.length > 0 ? [`what is written to ${mailboxes.join(', ')}`] : []),
      ...(integrations.length > 0 ? [`what comes through integration ${integrations.join(', ')}`] : []),
      ...Object.entries(fields).map(([name, values]) => `tickets whose ${name} is ${values.join(' or ')}`),
      ...(tags.length > 0 ? [`tickets tagged ${tags.join(' or ')}`] : []),
    ].join(', else ')
  return [
    ...Object.entries(brands).map(([name, brand]) => {
      const more = [
        ...(brand.market === undefined ? [] : [`market ${brand.market}`]),
        ...(brand.persona === undefined ? [] : [`persona ${brand.persona}`]),
      ]
      return `Brand ${name}${more.length > 0 ? ` (${more.join(', ')})` : ''}: ${told(brand)}.`
    }),
    ...Object.entries(markets).map(([name, signs]) => `Market ${name}: ${told(signs)}.`),
  ]
}

function explainStages({ stage }: Policy): string[] {
  const exceptions = [
    ...Object.entries(stage.channels).map(([name, choice]) => `Channel ${name}: ${stageText(choice)}.`),
    ...Object.entries(stage.intents).map(([name, choice]) => `Intent ${name}: ${stageText(choice)}.`),
  ]
  return [`By default: ${stageText(stage.default)}.`, ...exceptions]
}

const STAGES: Readonly<Record<StageChoice['stage'], string>> = {
  off: 'nothing is decided',
  shadow: 'decisions are recorded and nothing is written to the helpdesk',
  draft: 'only internal notes are written',
  canary: 'decisions are carried out for a share of customers',
  full: 'decisions are carried out',
}

function stageText({ stage, share }: StageChoice): string {
  return share === undefined ? STAGES[stage] : `${STAGES[stage]}: ${percent(share)} of them`
}

const OCCASIONS: Readonly<Record<Rule['on'], string>> = {
  created: 'When a ticket is created',
  reopened: 'When a ticket is reopened',
  message: 'When a customer writes',
}

function explainRule(rule: Rule): string {
  const effects = rule.then.map(effectText).join(', ')
  return `Rule ${rule.name}: ${OCCASIONS[rule.on]}, if ${conditionText(rule.when)}: ${effects}; once per ${rule.oncePer}.`
}

function effectText(effect: RuleEffect): string {
  switch (effect.kind) {
    case 'tag':
      return `add the tag ${effect.name}`
    case 'untag':
      return `remove the tag ${effect.name}`
    case 'assign':
      return `assign to ${targetText(effect.to)}`
    case 'priority':
      return `set the priority to ${effect.value}`
    case 'field':
      return `set ${effect.name} to ${effect.value}`
    case 'note':
      return 'write an internal note'
    case 'close':
      return 'close the ticket'
    case 'run':
      return `run the action ${effect.action}`
  }
}

const ACTIONS: Readonly<Record<IntentPolicy['action'], string>> = {
  answer: 'is answered where past answers or documents support it',
  draft: 'gets a draft for a person to check',
  route: 'is routed',
  leave: 'is left to people',
}

function explainIntent(name: string, intent: IntentPolicy): string {
  const target =
    intent.route === undefined
      ? ''
      : intent.action === 'route'
        ? ` to ${targetText(intent.route)}`
        : `, else routed to ${targetText(intent.route)}`
  const marks = [
    ...intent.tags.map(tag => `tag ${tag}`),
    ...(intent.priority === undefined ? [] : [`priority ${intent.priority}`]),
    ...(intent.run === undefined ? [] : [`action ${intent.run}`]),
  ]
  const sure = intent.action === 'leave' ? '' : `; only where at least ${percent(1 - intent.toleratedError)} sure`
  return `Intent ${name} ${ACTIONS[intent.action]}${target}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}${sure}.`
}

function explainHandOver({ handOver, handOverTo }: Policy): string {
  const to = handOverTo === undefined ? 'to people, without an assignment' : `to ${targetText(handOverTo)}`
  return `These topics always go ${to}: ${handOver.join(', ')}.`
}

function explainThanks({ thanks }: Policy): string {
  if (!thanks.close) return 'Thank-yous are left open.'
  const proof = thanks.requireCertificate
    ? '; until that is proven per channel and language, closing is proposed in a note'
    : ''
  return `A bare thank-you is closed where nothing is owed, with at most ${percent(thanks.toleratedWrongCloses)} wrong${proof}.`
}

function explainFollowUp(rule: FollowUpRule, policy: Policy): string {
  const length = (delay: Milliseconds) => lengthText(delay, rule.clock, policy)
  const nudges = rule.after.map((delay, index) => (index === 0 ? length(delay) : `${length(delay)} more`))
  const last = rule.then
  const ending =
    last === undefined
      ? ''
      : ` After ${length(last.after)} more without an answer: ${last.do === 'assign' && last.assign !== undefined ? `assign to ${targetText(last.assign)}` : last.do}.`
  const spread = rule.jitter ? `, spread over ${formatDuration(rule.jitter)}` : ''
  const when =
    nudges.length === 0 ? 'nobody is written to' : `write after ${nudges.join(', then after ')} of silence${spread}`
  return `Follow-up ${rule.name}: if ${conditionText(rule.when)}, ${when}.${ending}`
}

function explainWeOwe(policy: Policy): string[] {
  const { weOwe } = policy
  if (weOwe === undefined) return []
  const effects = weOwe.then.map(effectText).join(', ')
  const promised =
    weOwe.afterPromise === 0
      ? 'a promised date has passed'
      : `${lengthText(weOwe.afterPromise, 'business', policy)} have passed since a promised date`
  return [
    `Where we owe the next step and ${promised}, or ${lengthText(weOwe.otherwise, 'business', policy)} without a date: ${effects}.`,
  ]
}

function explainReopen(channel: string, { window, inside, after }: ReopenWindow): string {
  const marks = [
    ...(inside?.tag === undefined ? [] : [`tag ${inside.tag}`]),
    ...(inside?.team === undefined ? [] : [`assign to ${inside.team}`]),
    ...(inside?.autoReply === undefined ? [] : ['one short reply']),
  ]
  const insideText = marks.length > 0 ? `: ${marks.join(', ')}` : ' is the same conversation'
  const later = [
    ...(after?.tag === undefined ? [] : [`tag ${after.tag}`]),
    ...(after?.note ? ['a note that links the earlier ticket'] : []),
  ]
  const afterText = later.length > 0 ? ` A new ticket after it: ${later.join(', ')}.` : ''
  return `A reply on ${channel} within ${formatDuration(window)} of closing${insideText}.${afterText}`
}

function explainLimits({ limits, consent }: Policy): string {
  const spend =
    limits.spendPerMonth === undefined
      ? ''
      : `; spend at most ${limits.spendPerMonth.amount} ${limits.spendPerMonth.currency} a month`
  const needed = consent.required.length > 0 ? `; write by ${consent.required.join(', ')} only with consent` : ''
  const gathered = limits.gather ? `; follow-ups due within ${formatDuration(limits.gather)} of each other are one` : ''
  return `At most ${limits.messagesPerCustomerPerWeek} automated messages per customer in 7 days${gathered}; use at most ${percent(limits.apiShare)} of the helpdesk’s API${spend}${needed}.`
}

function lengthText(length: Milliseconds, clock: 'business' | 'calendar', policy: Policy): string {
  return clock === 'business' ? describeWorking(length, policy.hours) : formatDuration(length)
}

function targetText({ team, user, pick }: RouteTarget): string {
  const chosen =
    pick === undefined ? undefined : pick === 'round_robin' ? 'each member in turn' : 'the least busy member'
  return [team, user, chosen].filter(name => name !== undefined).join(' / ')
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`
}
