import { wilson } from '../src/forecast/statistics/proportion.ts'
import { seededRandom } from '../src/forecast/statistics/random.ts'
import type { IntentRun, IntentsEvaluation } from './intents.ts'
import { isRealCustomers } from './intents-data.ts'
import {
  accuracyOf,
  aurocOf,
  brierOf,
  calibrationOf,
  coverageAt98,
  inScopeOf,
  isRight,
  type JudgedIntent,
  outsideOf,
  outsideRecallAt5,
  refusedInScope,
  refusedOutside,
  trafficAccuracy,
} from './intents-metrics.ts'
import { barOf, ENOUGH_FOR_ERROR, LEAST_CHANCE, MOST_ERROR, MOST_ERROR_OF_FEW } from './intents-targets.ts'
import { RANKS_ONLY } from './peers/classifiers.ts'
import { bootstrapInterval, pairedDifference } from './statistics/bootstrap.ts'
import type { MeasuredRow } from './suites/measured-row.ts'

const PART = 'intents'
const ROUNDS = 300
const SEED = 1
const CALIBRATION_NOTE =
  'Calibration error: 15 bins of equal width, in scope, less what a calibrated speaker would show (parametric bootstrap); p: chance that such a speaker shows as much.'

const OFFICIAL_NOTE =
  'Intents: floors and targets refer to the official tests, which are not used here; figures come from the sets’ training and validation rows.'
const REAL_NOTE =
  'HINT3: dealt from the examples that the brands’ bot builders wrote or chose; the floors stand on live messages, which are harder. Traffic: half in scope, half outside, of hidden intents, other brands and everyday questions in equal parts.'

type Base = Pick<MeasuredRow, 'part' | 'data' | 'split' | 'metric'> & { readonly note?: string }
type Figure = (judged: readonly JudgedIntent[]) => number

/** Rows for all runs of ours, with the peers' figures of the same trials beside them. */
export function rowsOfIntents({ runs }: Pick<IntentsEvaluation, 'runs'>): MeasuredRow[] {
  return runs
    .filter(({ trainSeconds }) => trainSeconds !== null)
    .flatMap(run => {
      const peers = runs.filter(
        ({ set, protocol, trainSeconds }) => trainSeconds === null && set === run.set && protocol === run.protocol,
      )
      return rowsOfRun(run, peers)
    })
}

function rowsOfRun(run: IntentRun, peers: readonly IntentRun[]): MeasuredRow[] {
  const { set, protocol, by, rounds } = run
  const base = (metric: string): Base & ReturnType<typeof barOf> => ({
    part: PART,
    data: `${set}, ${by}`,
    split: rounds.length > 1 ? `${protocol} ×${rounds.length}` : protocol,
    metric,
    note: isRealCustomers(set) ? REAL_NOTE : OFFICIAL_NOTE,
    ...barOf(set, by, protocol, metric),
  })
  const peersOf = (figure: Figure): MeasuredRow['peers'] =>
    peers.map(peer => ({ name: peer.by, value: mean(peer.rounds.map(figure)) }))
  const drawn = (metric: string, better: 'up' | 'down', n: number, figure: Figure, noPeers = false): MeasuredRow => ({
    ...base(metric),
    better,
    n,
    ...bootstrapInterval(byText(rounds), texts => figure(texts.flat()), seededRandom(SEED), ROUNDS),
    value: mean(rounds.map(figure)),
    interval: 'bootstrap',
    peers: noPeers ? [] : peersOf(figure),
  })
  const inScope = inScopeOf(rounds[0]!).length
  const outside = outsideOf(rounds[0]!).length
  if (protocol === 'traffic') {
    return [
      drawn('right or refused', 'up', inScope + outside, trafficAccuracy, true),
      drawn('refused in scope', 'down', inScope, refusedInScope, true),
      ...[...new Set(outsideOf(rounds[0]!).map(({ kind }) => kind))].map(kind => {
        const ofKind: Figure = judged => refusedOutside(judged.filter(one => one.kind === kind))
        const count = outsideOf(rounds[0]!).filter(one => one.kind === kind).length
        return drawn(`refused of outside: ${kind}`, 'up', count, ofKind, true)
      }),
    ]
  }
  const accuracy = mean(rounds.map(accuracyOf))
  // Rounds judge the same texts again: the interval stands on the texts of one round.
  const { low, high } = wilson(accuracy * inScope, inScope)
  return [
    {
      ...base('accuracy'),
      better: 'up',
      n: inScope,
      value: accuracy,
      low,
      high,
      interval: 'wilson',
      peers: peersOf(accuracyOf),
    },
    ...gainRows(run, peers, base, inScope),
    ...calibrationRows(run, base, inScope, figure =>
      peers
        .filter(({ by }) => !RANKS_ONLY.has(by))
        .map(peer => ({ name: peer.by, value: mean(peer.rounds.map(figure)) })),
    ),
    ...(protocol === '10 examples' ? [] : [drawn('covered at 98 % right', 'up', inScope, coverageAt98)]),
    drawn('refused in scope', 'down', inScope, refusedInScope, true),
    ...(outside === 0
      ? []
      : [
          drawn('outside found at 5 % refused', 'up', outside, outsideRecallAt5),
          drawn('AUROC', 'up', outside, aurocOf),
          drawn('refused of outside', 'up', outside, refusedOutside, true),
        ]),
  ]
}

/** Our accuracy less the best peer's, on the same texts of the first round, drawn in pairs. */
function gainRows(
  run: IntentRun,
  peers: readonly IntentRun[],
  base: (metric: string) => Base,
  n: number,
): MeasuredRow[] {
  const best = peers.toSorted((a, b) => accuracyOf(b.rounds[0]!) - accuracyOf(a.rounds[0]!))[0]
  if (best === undefined) return []
  const rightOf = ({ rounds }: IntentRun): number[] => inScopeOf(rounds[0]!).map(one => Number(isRight(one)))
  const gain = pairedDifference(rightOf(run), rightOf(best), seededRandom(SEED))
  return [{ ...base(`accuracy above ${best.by}`), better: 'up', n, ...gain, interval: 'bootstrap', peers: [] }]
}

function calibrationRows(
  { protocol, rounds }: IntentRun,
  base: (metric: string) => Base,
  n: number,
  peersOf: (figure: Figure) => MeasuredRow['peers'],
): MeasuredRow[] {
  const errorOf = (judged: readonly JudgedIntent[]) => calibrationOf(judged, seededRandom(SEED))
  const errors = rounds.map(errorOf)
  const middle = (pick: (error: (typeof errors)[number]) => number): number => mean(errors.map(pick))
  const few = protocol === '10 examples'
  const corrected = middle(error => error.corrected)
  const chance = middle(error => error.p)
  const brier = bootstrapInterval(byText(rounds), texts => brierOf(texts.flat()), seededRandom(SEED), ROUNDS)
  return [
    {
      ...base('calibration error'),
      better: 'down',
      n,
      value: corrected,
      low: Math.min(
        corrected,
        middle(error => error.low),
      ),
      high: middle(error => error.high),
      interval: 'bootstrap',
      peers: peersOf(judged => errorOf(judged).corrected),
      note: CALIBRATION_NOTE,
      ...(few ? { target: MOST_ERROR_OF_FEW } : n >= ENOUGH_FOR_ERROR ? { target: MOST_ERROR } : {}),
    },
    ...(few || n >= ENOUGH_FOR_ERROR
      ? []
      : [
          {
            ...base('p of calibrated'),
            better: 'up' as const,
            n,
            value: chance,
            low: chance,
            high: chance,
            interval: 'bootstrap' as const,
            peers: [],
            target: LEAST_CHANCE,
          },
        ]),
    { ...base('Brier score'), better: 'down', n, ...brier, interval: 'bootstrap', peers: peersOf(brierOf) },
  ]
}

/** All judgements of one text together: they resemble each other, so they are redrawn together. */
function byText(rounds: readonly (readonly JudgedIntent[])[]): JudgedIntent[][] {
  const groups = new Map<string, JudgedIntent[]>()
  for (const one of rounds.flat()) {
    const key = `${one.kind ?? ''}\n${one.text}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
