import type { Persona, Policy, StageChoice } from '../core/policy.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../core/time.ts'

/** What holds where the policy file says nothing. The one place for defaults: the file's schema has none. */
export const DEFAULTS = {
  hours: {
    timezone: 'UTC',
    week: [[], [[540, 1080]], [[540, 1080]], [[540, 1080]], [[540, 1080]], [[540, 1080]], []],
    holidays: [],
  },
  stage: { stage: 'shadow' } satisfies StageChoice,
  intent: { toleratedError: 0.05, persona: 'default' },
  persona: {
    name: 'The team',
    tone: 'warm and brief',
    signOff: '',
    discloseAi: 'eu',
    maxCharacters: { sms: 300 },
  } satisfies Persona,
  thanks: { close: true, toleratedWrongCloses: 0.01, requireCertificate: true, auditTag: 'rehearsal-closed' },
  weOwe: { afterPromise: '0h', otherwise: '24h' },
  lookBack: 30 * DAY,
  limits: {
    messagesPerCustomerPerWeek: 2,
    apiShare: 0.7,
    sendDelay: 2 * MINUTE,
    reopensPerThread: 3,
    modelShare: 0.2,
    gather: HOUR,
  },
  /** People chat in short lines and look at the screen; a mail's second half may be a minute away. */
  turn: { quiet: 60 * SECOND, longest: 5 * MINUTE, channels: { chat: { quiet: 20 * SECOND, longest: 2 * MINUTE } } },
  /** Channels that may take a nudge where its own allows none. */
  instead: ['email'],
  notify: { language: 'en', digest: true, smtp: 'SMTP' },
  respectAgentFor: 10 * MINUTE,
  /** Always among the ignored tags: agents must be able to stop us on any account. */
  ignoreTag: 'rehearsal-ignore',
} as const satisfies Readonly<Record<string, unknown>> & { hours: Policy['hours'] }
