import { expect, it } from 'vitest'
import {
  accuracyOf,
  aurocOf,
  brierOf,
  calibrationOf,
  coverageAt98,
  type JudgedIntent,
  outsideRecallAt5,
  refusedInScope,
  refusedOutside,
  trafficAccuracy,
} from '../../../eval/intents-metrics.ts'
import { seededRandom } from '../../../src/forecast/statistics/random.ts'

const one = (truth: string | null, label: string, confidence: number, kind?: string): JudgedIntent => ({
  text: `${truth} ${confidence}`,
  truth,
  label,
  confidence,
  accepted: confidence >= 0.5,
  ...(kind && { kind }),
})

it('measures intents in scope, and how they stand apart from outside texts', () => {
  const inScope = [one('a', 'a', 0.9), one('a', 'a', 0.8), one('b', 'b', 0.7), one('b', 'a', 0.3)]
  const outside = [one(null, 'a', 0.1, 'far'), one(null, 'b', 0.75, 'near'), one(null, 'b', 0.2, 'near')]
  const judged = [...inScope, ...outside]

  const measured = {
    accuracy: accuracyOf(judged),
    ece: calibrationOf(judged, seededRandom(1)).plain,
    brier: brierOf(judged),
    coverage: coverageAt98(judged),
    refused: refusedInScope(judged),
    auroc: aurocOf(judged),
    found: outsideRecallAt5(judged),
    refusedOutside: refusedOutside(judged),
    traffic: trafficAccuracy(judged),
  }

  expect(measured).toEqual({
    accuracy: 0.75,
    ece: expect.closeTo((0.1 + 0.2 + 0.3 + 0.3) / 4, 9),
    brier: expect.closeTo((0.01 + 0.04 + 0.09 + 0.09) / 4, 9),
    coverage: 0.75,
    refused: 0.25,
    auroc: expect.closeTo(10 / 12, 9),
    found: 2 / 3,
    refusedOutside: 0.75,
    traffic: 0.75,
  })
})
