import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LabelRows } from '../../../../src/understanding/intents/label-rows.ts'

const FEATURES = 6
const number = fc.integer({ min: -40, max: 40 }).map(value => value / 8)
const text = fc.uniqueArray(fc.tuple(fc.nat({ max: FEATURES - 2 }), number), {
  maxLength: FEATURES - 1,
  selector: ([feature]) => feature,
})
const cases = fc.integer({ min: 1, max: 11 }).chain(labels =>
  fc.record({
    texts: fc.array(text, { minLength: 1, maxLength: 5 }),
    steps: fc.array(fc.array(fc.option(number, { nil: 0 }), { minLength: labels, maxLength: labels }), {
      minLength: 5,
      maxLength: 5,
    }),
    labels: fc.constant(labels),
  }),
)

describe('LabelRows', () => {
  it('scores and steps as sums written out do, for any number of labels and features', () => {
    fc.assert(
      fc.property(cases, ({ texts, steps, labels }) => {
        const data = {
          offsets: Int32Array.from([0, ...texts.map((_, i) => texts.slice(0, i + 1).flat().length)]),
          indices: Int32Array.from(texts.flat(), ([feature]) => feature),
          values: Float32Array.from(texts.flat(), ([, value]) => value),
        }
        const rows = new LabelRows(labels, FEATURES, FEATURES)
        rows.fill(FEATURES - 1, 0.5)
        const plain = Array.from({ length: FEATURES }, (_, f) =>
          Array<number>(labels).fill(f === FEATURES - 1 ? 0.5 : 0),
        )

        const scored = texts.map((_, row) => {
          rows.take(data, row, FEATURES - 1, 2)
          rows.score()
          const scores = [...rows.scores.subarray(0, labels)]
          rows.steps.set(steps[row]!)
          rows.step()
          return scores
        })

        const expected = texts.map((own, row) => {
          const features = [...own, [FEATURES - 1, 2] as const]
          const scores = plain[0]!.map((_, c) => features.reduce((sum, [f, value]) => sum + plain[f]![c]! * value, 0))
          for (const [f, value] of features) for (let c = 0; c < labels; c++) plain[f]![c]! += steps[row]![c]! * value
          return scores
        })
        expect({ scored, weights: [...rows.scaled(2)] }).toEqual({
          scored: expected.map(scores => scores.map(score => expect.closeTo(score, 6))),
          weights: plain.flat().map(weight => expect.closeTo(2 * weight, 6)),
        })
      }),
    )
  })
})
