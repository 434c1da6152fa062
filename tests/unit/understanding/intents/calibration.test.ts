import { describe, expect, it } from 'vitest'
import {
  fitCalibration,
  type JudgedPrediction,
  judgeSignals,
} from '../../../../src/understanding/intents/calibration.ts'
import { sigmoid } from '../../../../src/understanding/intents/logistic.ts'
import { seededRandom } from '../../../../src/understanding/intents/seeded-order.ts'

/** In scope, a label is right as often as its log-odds say, less `overstated`; outside texts have few known words. */
function predictions(count: number, overstated: number, seed: number): JudgedPrediction[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, i) => {
    const inScope = i % 5 !== 0
    const odds = inScope ? 6 * random() - 1 : 4 * random() - 2
    const known = inScope ? 0.7 + 0.3 * random() : 0.5 * random()
    const right = inScope && random() < sigmoid(odds - overstated)
    return { signals: [odds, odds, odds, Math.exp(-odds), known, 2, known, 1, 1], inScope, right, negative: false }
  })
}

describe('fitCalibration', () => {
  it('states confidences in scope that hold for fresh texts, though the model overstates its own', () => {
    const calibration = fitCalibration(predictions(4000, 1.5, 1))!

    const fresh = predictions(8000, 1.5, 2).filter(({ inScope }) => inScope)
    const gaps = [0.3, 0.6, 0.9].map(from => {
      const bin = fresh
        .map(one => ({ ...one, ...judgeSignals(calibration, one.signals, {}) }))
        .filter(({ confidence }) => confidence >= from && confidence < from + 0.1)
      return bin.reduce((sum, { confidence, right }) => sum + confidence - Number(right), 0) / bin.length
    })
    expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(0.06)
  })

  it('refuses what is unfamiliar however sure the model is of it', () => {
    const calibration = fitCalibration(predictions(2000, 0, 3))!

    const familiar = judgeSignals(calibration, [4, 4, 4, 0.02, 0.95, 2, 0.95, 1, 1], {})
    const unfamiliar = judgeSignals(calibration, [4, 4, 4, 0.02, 0.1, 2, 0.1, 1, 1], {})

    expect(familiar.accepted).toBe(true)
    expect(unfamiliar.accepted).toBe(false)
    expect(unfamiliar.confidence).toBeLessThan(familiar.confidence - 0.3)
  })

  it('stands by no label that is more likely wrong than right', () => {
    const calibration = fitCalibration(predictions(2000, 5, 8))!

    const judged = predictions(500, 5, 9).map(({ signals }) => judgeSignals(calibration, signals, {}))

    expect(judged.filter(({ confidence }) => confidence < 0.5).length).toBeGreaterThan(400)
    expect(judged.every(({ accepted, confidence }) => !accepted || confidence >= 0.5)).toBe(true)
  })

  it('is not pulled down in scope by many texts outside', () => {
    const all = predictions(4000, 0, 4)
    const calibration = fitCalibration(all)!

    const inScope = all.filter(one => one.inScope)
    const stated = inScope.reduce((sum, { signals }) => sum + judgeSignals(calibration, signals, {}).confidence, 0)
    const held = inScope.filter(({ right }) => right).length
    expect(Math.abs(stated - held) / inScope.length).toBeLessThan(0.015)
  })

  it('supports no confidence on fewer than 20 judged texts in scope', () => {
    const calibration = fitCalibration(predictions(24, 0, 5))

    expect(calibration).toBeNull()
  })

  it('gives a language of its own a confidence of its own', () => {
    const hard = predictions(2000, 2, 6).map(one => ({ ...one, language: 'fi' }))
    const easy = predictions(2000, 0, 7).map(one => ({ ...one, language: 'en' }))

    const calibration = fitCalibration([...hard, ...easy])!

    const signals = [2, 2, 2, 0.1, 0.9, 2, 0.9, 1, 1]
    const stated = ['fi', 'sv', 'en'].map(language => judgeSignals(calibration, signals, { language }).confidence)
    expect(stated).toEqual([...stated].sort((a, b) => a - b))
    expect(stated[2]! - stated[0]!).toBeGreaterThan(0.1)
  })
})
