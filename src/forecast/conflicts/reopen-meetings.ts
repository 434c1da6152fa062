import type { Policy, Rule } from '../../core/policy.ts'
import { otherTeam, reopenClashes } from '../../policy/reopen-effects.ts'
import type { ReplayedDecision } from '../../simulation/replayed.ts'
import type { Meeting } from './find-conflicts.ts'

/** Where a reply inside a reopen window met a rule that wants otherwise, an intent with another team, or an answer of ours. */
export function reopenMeetings(fired: readonly Rule[], decision: ReplayedDecision, policy: Policy): Meeting[] {
  const key = decision.fired?.find(each => each.startsWith('reopen:'))?.replace(/^reopen:(.*)@\d+$/, '$1')
  const window = key === undefined ? undefined : policy.reopen[key]
  if (window === undefined) return []
  const { commands, evidence } = decision
  const name = `reopen.${key}`
  const closes = commands.some(command => command.kind === 'close')
  const withRules = fired.flatMap(rule =>
    reopenClashes(window, rule.then)
      .filter(({ kind }) => kind !== 'close_and_assign' || closes)
      .map(({ kind, about, windowWins, effect }): Meeting => {
        const [wins, loses] = windowWins ? [name, rule.name] : [rule.name, name]
        return { meeting: { kind, wins, loses, about }, lost: windowWins ? effect : undefined }
      }),
  )
  const isAssigned = commands.some(command => command.kind === 'route' && command.team === window.inside?.team)
  if (!isAssigned) return withRules
  const intent = evidence.find(({ kind, id }) => kind === 'policy' && id.startsWith('intents.'))?.id
  const about = intent && otherTeam(window, policy.intents[intent.slice('intents.'.length)]?.route)
  const isAnswered = commands.some(command => command.kind === 'reply' && command.purpose === 'answer')
  return [
    ...withRules,
    ...(intent === undefined || about === undefined
      ? []
      : [{ meeting: { kind: 'reopen_over_intent' as const, wins: name, loses: intent, about }, lost: undefined }]),
    ...(isAnswered && window.inside?.team !== undefined
      ? [
          {
            meeting: {
              kind: 'answered_and_assigned' as const,
              wins: intent ?? 'answer',
              loses: name,
              about: window.inside.team,
            },
            lost: undefined,
          },
        ]
      : []),
  ]
}
