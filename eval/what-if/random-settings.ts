import type { Policy } from '../../src/core/policy.ts'
import { seededRandom } from '../../src/forecast/statistics/random.ts'

/** What can be put on a policy, and what the tickets hold against it. */
export interface SettingsOptions {
  readonly policy: Policy
  readonly seed: number
  readonly channels: readonly string[]
  /** Confidences that decisions compared: thresholds are put right on them too. */
  readonly confidences: readonly number[]
}

/** The kinds of slider, and everything at once. */
export const SLIDERS = ['threshold', 'delay', 'cap', 'segment', 'stage', 'other', 'several'] as const
export type Slider = (typeof SLIDERS)[number]

export interface Setting {
  readonly slider: Slider
  /** As `setInPolicy` takes them. */
  readonly assignments: readonly string[]
}

/** Settings as somebody at a row of sliders would leave them, and worse: several at once, limits right on a confidence, empty lists. */
export function randomSettings(count: number, options: SettingsOptions): Setting[] {
  const random = seededRandom(options.seed)
  const draw = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const one = makers(options, random, draw)
  const single = SLIDERS.filter(slider => slider !== 'several')
  return Array.from({ length: count }, (_, index): Setting => {
    const slider = SLIDERS[index % SLIDERS.length]!
    if (slider !== 'several') return { slider, assignments: [one[slider]()] }
    const assignments = Array.from({ length: 2 + Math.floor(random() * 4) }, () => one[draw(single)]())
    // The last word on a setting counts, as with sliders; a whole list after what is set within it.
    const distinct = [...new Map(assignments.map(each => [each.split('=')[0]!, each])).values()]
    return { slider, assignments: distinct.sort((a, b) => b.indexOf('=') - a.indexOf('=')) }
  })
}

type Single = Exclude<Slider, 'several'>

function makers(
  { policy, channels, confidences }: SettingsOptions,
  random: () => number,
  draw: <T>(from: readonly T[]) => T,
): Record<Single, () => string> {
  const intents = Object.keys(policy.intents)
  const rules = policy.followUps.map(({ name }) => name)
  const hours = (most: number): string => `${1 + Math.floor(random() * most)}h`
  const share = (): string => `${Math.round(random() * 400) / 10}%`
  const limit = (): string => (confidences.length > 0 && random() < 0.3 ? String(1 - draw(confidences)) : share())
  const intent = (): string => `intents."${draw(intents)}"`
  const rule = (): string => `follow_ups."${draw(rules)}"`
  const actionOf = (name: string): string => {
    const possible = ['leave', 'draft', 'answer', ...(policy.intents[name]!.route === undefined ? [] : ['route'])]
    return `intents."${name}".action=${draw(possible)}`
  }
  const stage = (): string => draw(['off', 'shadow', 'draft', '{ canary: 30% }', 'full'])
  return {
    threshold: () =>
      intents.length === 0 || random() < 0.3
        ? `thanks.tolerated_wrong_closes=${limit()}`
        : `${intent()}.tolerated_error=${limit()}`,
    delay: () =>
      rules.length === 0 || random() < 0.2
        ? `we_owe.otherwise=${hours(72)}`
        : `${rule()}.after=[${Array.from({ length: Math.floor(random() * 4) }, () => hours(96)).join(', ')}]`,
    cap: () =>
      draw([
        `limits.messages_per_customer_per_week=${Math.floor(random() * 5)}`,
        `limits.reopens_per_thread=${Math.floor(random() * 3)}`,
        `limits.gather=${hours(48)}`,
      ]),
    segment: () =>
      draw([
        `stage.channels."${draw(channels)}"=off`,
        ...(intents.length === 0
          ? []
          : [actionOf(draw(intents)), `stage.intents."${draw(intents)}"=${stage()}`, `${intent()}.tags=[seen]`]),
      ]),
    stage: () => `stage.default=${stage()}`,
    other: () =>
      draw([
        'thanks.close=false',
        'thanks.require_certificate=false',
        `respect_agent_for=${Math.floor(random() * 60)}m`,
        `turn.quiet=${Math.floor(random() * 10)}m`,
        'consent.quiet_hours="20:00-10:00 account"',
        'hand_over=[legal_threat, self_harm, violence]',
        'follow_ups=[]',
        `reopen.email.window=${hours(300)}`,
        'hours.holidays=[2026-10-12, 2026-11-02]',
        'rules=[{name: vip, on: message, when: {channel: email}, then: [{tag: seen}, {priority: high}]}]',
        'ignore_tags=[reopened-sms]',
      ]),
  }
}
