/** What a shop's helpdesk does by itself, vendor-neutral, as far as it can be read. */
export interface ShopAutomation {
  readonly rules: readonly ShopRule[]
  readonly macros: readonly ShopMacro[]
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  /** Helpdesk users that are programs, ours left out. */
  readonly bots: readonly { readonly id: string; readonly name: string }[]
  /** Other systems that receive the helpdesk's events, ours left out. */
  readonly listeners: readonly { readonly id: string; readonly name: string }[]
  /** The API's own count when it was asked: calls in use by all apps, and the limit they share. */
  readonly api?: { readonly used: number; readonly limit: number }
}

export interface ShopRule {
  readonly id: string
  readonly name: string
  readonly triggers: readonly string[]
  /** Higher ones run first. */
  readonly priority: number
  /** Absent where the rule could not be read; `unreadable` then says why. */
  readonly steps?: readonly RuleStep[]
  readonly unreadable?: string
}

export interface ShopMacro {
  readonly id: string
  readonly name: string
  readonly actions: readonly RuleAction[]
}

export interface RuleAction {
  readonly name: string
  readonly arguments: Readonly<Record<string, unknown>>
}

export type RuleStep =
  | {
      readonly kind: 'if'
      readonly test: RuleTest
      readonly steps: readonly RuleStep[]
      readonly otherwise: readonly RuleStep[]
    }
  | ({ readonly kind: 'action' } & RuleAction)

export type RuleTest =
  | { readonly kind: 'and' | 'or'; readonly left: RuleTest; readonly right: RuleTest }
  | { readonly kind: 'not'; readonly of: RuleTest }
  | { readonly kind: 'call'; readonly name: string; readonly path: string; readonly value: unknown }
