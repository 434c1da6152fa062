import type { Persona, Policy, StageChoice } from '../core/policy.ts'
import { DAY, MINUTE, SECOND } from '../core/time.ts'

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
  thanks: { close: true, toleratedWrongCloses: 0.01, requireCertificate: true },
  weOwe: { afterPromise: '0h', otherwise: '24h' },
  lookBack: 30 * DAY,
  limits: {
    messagesPerCustomerPerWeek: 2,
    apiShare: 0.7,
    sendDelay: 2 * MINUTE,
    reopensPerThread: 3,
    modelShare: 0.2,
  },
  turn: { quiet: 60 * SECOND, longest: 5 * MINUTE },
  respectAgentFor: 10 * MINUTE,
  /** Always among the ignored tags: agents must be able to stop us on any account. */
  ignoreTag: 'rehearsal-ignore',
} as const satisfies Readonly<Record<string, unknown>> & { hours: Policy['hours'] }

/**
 * Whole messages that mean STOP, as the core compares them: lower case, without accents and punctuation. The carriers'
 * English keywords, and what customers write in French, German, Spanish, Italian, Dutch and Portuguese.
 */
export const DEFAULT_STOP_WORDS: readonly string[] = [
  'stop',
  'stopall',
  'stop all',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'optout',
  'opt out',
  'remove me',
  'stop it',
  'please stop',
  'stop texting me',
  'arret',
  'arreter',
  'arretez',
  'desabonner',
  'desabonnement',
  'desinscrire',
  'stopp',
  'abmelden',
  'abbestellen',
  'keine sms mehr',
  'baja',
  'darme de baja',
  'cancelar',
  'alto',
  'parar',
  'fermare',
  'cancellami',
  'disiscrivimi',
  'afmelden',
  'uitschrijven',
  'sair',
]
