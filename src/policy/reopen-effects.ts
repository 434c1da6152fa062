import type { ReopenWindow, RuleEffect } from '../core/policy.ts'
import { type Clash, clash, targetText } from './clash.ts'

/** What a reply inside a channel's reopen window leads to, as effects that rules have too. */
export function reopenEffects({ inside }: ReopenWindow): RuleEffect[] {
  return [
    ...(inside?.tag === undefined ? [] : [{ kind: 'tag', name: inside.tag } as const]),
    ...(inside?.team === undefined ? [] : [{ kind: 'assign', to: { team: inside.team } } as const]),
  ]
}

/**
 * Where a window and a rule want different things of one reply. The rule's team and its close go first; a tag that it takes away is set again
 * by the window.
 */
export function reopenClashes(
  window: ReopenWindow,
  then: readonly RuleEffect[],
): (Clash & { readonly windowWins: boolean; readonly effect: RuleEffect })[] {
  return then.flatMap(effect =>
    reopenEffects(window).flatMap(wanted => {
      const found = clash(effect, wanted)
      return found === undefined ? [] : [{ ...found, windowWins: found.kind === 'tag_and_untag', effect }]
    }),
  )
}

/** The team of the window, where it is another than the one named. */
export function otherTeam(
  window: ReopenWindow,
  route: Parameters<typeof targetText>[0] | undefined,
): string | undefined {
  const team = window.inside?.team
  if (team === undefined || route === undefined || targetText(route) === team) return undefined
  return `${team} / ${targetText(route)}`
}
