import type { Reason } from '../../core/reasons.ts'
import type { SegmentVerdict } from '../../forecast/figures/segments.ts'
import type { VerdictWhy } from '../../forecast/judge/outcome.ts'
import type { Rung } from '../../forecast/rung.ts'
import type { ResultExample } from '../result.ts'

/** Everything the report says, once per language. Sentences take figures that are already written for the reader. */
export interface Messages {
  readonly lang: 'en' | 'fr'
  /** The word forecast has to be earned. */
  readonly title: (account: string, isForecast: boolean) => string
  readonly headline: (facts: {
    n: string
    from: string
    to: string
    resolved: string
    owed: string
    confirmed: string
    verified: string
    assumed: string
    wrong: string
  }) => string
  readonly tooFewHeadline: (n: string) => string
  readonly definition: string
  readonly alsoDone: (facts: { thanks: string; nudges: string; routes: string }) => string
  readonly rungs: Readonly<Record<Rung, string>>
  readonly rungMeaning: Readonly<Record<Rung, string>>
  readonly segments: {
    readonly title: string
    readonly intro: string
    readonly columns: readonly string[]
    readonly verdicts: Readonly<Record<SegmentVerdict, string>>
    readonly noIntent: string
    readonly otherChannels: string
    readonly empty: string
    readonly tooFew: (n: string) => string
    readonly allFew: (n: string) => string
  }
  readonly ladder: {
    readonly title: string
    readonly intro: string
    readonly policy: string
    readonly doNothing: string
    readonly nativeRules: string
    readonly columns: readonly string[]
    readonly bounds: (facts: { pessimistic: string; judged: string; optimistic: string; unknown: string }) => string
    readonly byLanguage: string
    readonly fewLanguages: (names: string) => string
  }
  readonly sections: Readonly<
    Record<ResultExample['section'], { readonly title: string; readonly intro: string; readonly empty: string }>
  >
  readonly figures: {
    readonly right: string
    readonly wrong: string
    readonly atMost: (bound: string) => string
    readonly counts: (facts: { total: string; unknown: string; pending: string }) => string
    readonly whatHappened: string
    readonly rightExamples: string
    readonly wrongExamples: string
    readonly unknownExamples: string
    readonly none: string
    readonly notWrong: string
    readonly answersApart: string
  }
  readonly why: Readonly<Record<VerdictWhy, string>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly commands: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<string, string>>
  /** Before what we would have done. */
  readonly would: string
  readonly afterwards: string
  readonly money: {
    readonly title: string
    readonly intro: string
    readonly minutes: string
    readonly time: string
    readonly cash: string
    /** Why the next month's minutes are another number. */
    readonly pendingApart: string
    readonly hoursAMonth: (text: string) => string
    readonly cashWhy: string
    readonly tornado: string
  }
  readonly trust: {
    readonly title: string
    readonly asOf: (facts: { views: string; violations: string }) => string
    readonly split: (facts: { cutoff: string; learned: string; replayed: string }) => string
    readonly observed: (facts: { known: string; unknown: string; pending: string }) => string
    readonly intents: (facts: { labelled: string; accuracy: string; accepted: string; acceptedRight: string }) => string
    readonly noIntents: string
    readonly calibration: {
      readonly label: string
      readonly x: string
      readonly y: string
      readonly table: string
      readonly columns: readonly [string, string, string]
    }
    readonly notTested: string
    readonly notSimulable: string
    readonly notSimulableItem: (facts: { rule: string; field: string; tickets: string }) => string
    readonly limits: string
    readonly skipped: string
    readonly nothing: string
    readonly howToRead: string
    readonly howToReadItems: readonly string[]
    readonly fingerprints: string
  }
}
