import type { RouteTarget, RuleEffect } from '../core/policy.ts'

/** `tag_and_untag`: both are carried out, the later one stays. Of the others the first wins; a close goes before any team. */
export type ClashKind = 'assign' | 'priority' | 'field' | 'tag_and_untag' | 'close_and_assign'

export interface Clash {
  readonly kind: ClashKind
  /** What the two disagree about: teams, values, the tag. */
  readonly about: string
}

/** Whether the later of two effects stands in the end. */
export function isLaterWinner({ kind }: Clash, later: RuleEffect): boolean {
  return kind === 'tag_and_untag' || (kind === 'close_and_assign' && later.kind === 'close')
}

/** How two effects on one ticket at one moment contradict each other, or undefined where they do not. */
export function clash(a: RuleEffect, b: RuleEffect): Clash | undefined {
  if (a.kind === 'assign' && b.kind === 'assign') {
    const [one, other] = [targetText(a.to), targetText(b.to)]
    return one === other ? undefined : { kind: 'assign', about: `${one} / ${other}` }
  }
  if (a.kind === 'priority' && b.kind === 'priority' && a.value !== b.value) {
    return { kind: 'priority', about: `${a.value} / ${b.value}` }
  }
  if (a.kind === 'field' && b.kind === 'field' && a.name === b.name && a.value !== b.value) {
    return { kind: 'field', about: `${a.name}: ${a.value} / ${b.value}` }
  }
  if ((a.kind === 'tag' && b.kind === 'untag') || (a.kind === 'untag' && b.kind === 'tag')) {
    return a.name === b.name ? { kind: 'tag_and_untag', about: a.name } : undefined
  }
  const [close, assign] = a.kind === 'close' ? [a, b] : [b, a]
  if (close.kind === 'close' && assign.kind === 'assign') {
    return { kind: 'close_and_assign', about: targetText(assign.to) }
  }
  return undefined
}

/** All contradictions between two lists of effects, the first before the second. */
export function clashesOf(
  first: readonly RuleEffect[],
  second: readonly RuleEffect[],
): (Clash & { readonly laterWins: boolean })[] {
  return first.flatMap(earlier =>
    second.flatMap(later => {
      const found = clash(earlier, later)
      return found === undefined ? [] : [{ ...found, laterWins: isLaterWinner(found, later) }]
    }),
  )
}

export function targetText({ team, user }: RouteTarget): string {
  return [team, user].filter(name => name !== undefined).join(', ')
}
