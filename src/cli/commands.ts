import type { Command } from 'commander'
import type { CommandIo } from './io.ts'

/** Makes a command with where it writes and how it sets the exit code. */
type MakeCommand = (io: CommandIo, exit: (code: number) => void) => Command

export interface ListedCommand {
  readonly name: string
  /** What follows the name in the list of commands. */
  readonly usage: string
  readonly description: string
  readonly load: () => Promise<MakeCommand>
}

/**
 * Every command, in the order `--help` shows them. Only the one that is asked for is loaded: all of them together hold the whole
 * product, which takes seconds.
 */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'demo',
    usage: '[options]',
    description: 'make an invented shop’s past tickets and forecast them: no key, no server',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  {
    name: 'import',
    usage: '[options] <paths...>',
    description: 'read an export (its format is detected) and say what came in, what was skipped and why',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'simulate',
    usage: '[options] [paths...]',
    description: 'replay past tickets and forecast what would be resolved, saved and got wrong',
    load: async () => (await import('./simulate.ts')).simulateCommand,
  },
  {
    name: 'compare',
    usage: '[options] <a> <b> [paths...]',
    description: 'set two policies, or two results of `simulate`, side by side on the same tickets',
    load: async () => (await import('./compare.ts')).compareCommand,
  },
  {
    name: 'what-if',
    usage: '[options] <paths...>',
    description:
      'try settings of a policy on past tickets that were read before: before, after, and which tickets change',
    load: async () => (await import('./what-if.ts')).whatIfCommand,
  },
  {
    name: 'policy',
    usage: '',
    description: 'check, compare, suggest and publish policies',
    load: async () => (await import('./policy.ts')).policyCommand,
  },
  {
    name: 'predict',
    usage: '[options] <task>',
    description: 'run one part of the engine over JSON lines, stdin to stdout, same order and ids',
    load: async () => (await import('./predict.ts')).predictCommand,
  },
  {
    name: 'learn',
    usage: '[options] [paths...]',
    description: 'learn an account’s intents from past tickets and corrections, and say what could be learned',
    load: async () => (await import('./learn.ts')).learnCommand,
  },
  {
    name: 'corrections',
    usage: '',
    description: 'see, add and take back agents’ corrections of intents',
    load: async () => (await import('./corrections.ts')).correctionsCommand,
  },
  {
    name: 'model',
    usage: '',
    description: 'fetch the sentence model; list and change an account’s intent models',
    load: async () => (await import('./model.ts')).modelCommand,
  },
  {
    name: 'sandbox',
    usage: '[options]',
    description: 'start a helpdesk on this machine that answers like Gorgias; everything is forgotten when it stops',
    load: async () => (await import('./sandbox.ts')).sandboxCommand,
  },
  {
    name: 'live',
    usage: '[options]',
    description: 'run everything on this machine with an invented shop, and watch it decide: no key, no account',
    load: async () => (await import('./live.ts')).liveCommand,
  },
  {
    name: 'connect',
    usage: '[options]',
    description: 'connect a Gorgias account: publish its policy, learn its intents, set its webhooks up',
    load: async () => (await import('./connect.ts')).connectCommand,
  },
  {
    name: 'pull',
    usage: '[options]',
    description:
      'bring a connected account’s past tickets over, within its API budget; a second run takes what changed',
    load: async () => (await import('./pull.ts')).pullCommand,
  },
  {
    name: 'knowledge',
    usage: '',
    description: 'the pages that answers may stand on: help centre, wiki, handbook',
    load: async () => (await import('./knowledge.ts')).knowledgeCommand,
  },
  {
    name: 'preflight',
    usage: '[options] <paths...>',
    description: 'find conflicts with the helpdesk’s own rules and bots before launch',
    load: async () => (await import('./preflight.ts')).preflightCommand,
  },
  {
    name: 'situations',
    usage: '[options] <paths...>',
    description:
      'play situations that a support lead has written under a policy: who receives what, and what agents see',
    load: async () => (await import('./situations.ts')).situationsCommand,
  },
  {
    name: 'hooks',
    usage: '',
    description: 'the helpdesk’s deliveries to us: look, change the secret, compare and fetch what is missing',
    load: async () => (await import('./hooks.ts')).hooksCommand,
  },
  {
    name: 'serve',
    usage: '[options]',
    description: 'run the web server that helpdesks deliver to (/hooks/<account>, /health, /ready)',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  {
    name: 'work',
    usage: '[options]',
    description: 'run a worker: it takes the turns of all connected accounts and carries decisions out',
    load: async () => (await import('./work.ts')).workCommand,
  },
  {
    name: 'stop',
    usage: '[options]',
    description: 'pull the plug: nothing more is sent or written; what is decided from here on is kept as shadow',
    load: async () => (await import('./stop.ts')).stopCommand,
  },
  {
    name: 'resume',
    usage: '[options]',
    description: 'take a stop or pause back, of exactly the scope it was set for; old messages are not sent',
    load: async () => (await import('./resume.ts')).resumeCommand,
  },
  {
    name: 'undo',
    usage: '[options] [decisions...]',
    description: 'take decisions back: values go back as they were, unless somebody changed them since',
    load: async () => (await import('./undo.ts')).undoCommand,
  },
  {
    name: 'certificate',
    usage: '[options]',
    description: 'how many more right closes each channel and language needs before thank-yous are closed unasked',
    load: async () => (await import('./certificate.ts')).certificateCommand,
  },
  {
    name: 'check',
    usage: '[options] <decision> <verdict>',
    description: 'say whether a decision was right; a person’s word overrules what was observed',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'forecast',
    usage: '',
    description: 'calibrate a forecast with people’s judgement, and go live with it',
    load: async () => (await import('./forecast.ts')).forecastCommand,
  },
  {
    name: 'scorecard',
    usage: '[options]',
    description: 'forecast against actual, week by week since launch',
    load: async () => (await import('./scorecard.ts')).scorecardCommand,
  },
  {
    name: 'notices',
    usage: '[options]',
    description: 'what the lead was told, newest first: pauses, spend, drift, connections, digests',
    load: async () => (await import('./notices.ts')).noticesCommand,
  },
  {
    name: 'migrate',
    usage: '[options]',
    description: 'bring the database up to date; safe at any time',
    load: async () => (await import('./migrate.ts')).migrateCommand,
  },
  {
    name: 'doctor',
    usage: '[options]',
    description: 'look at every part this machine has to offer, and say what is missing',
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
  {
    name: 'evaluate',
    usage: '[options] [suite]',
    description: 'measure how well the parts read, on labelled sets',
    load: async () => (await import('./evaluate.ts')).evaluateCommand,
  },
  {
    name: 'bench',
    usage: '',
    description: 'measure speed against peers in the same run, and forecasts against planted truth',
    load: async () => (await import('./bench.ts')).benchCommand,
  },
]
