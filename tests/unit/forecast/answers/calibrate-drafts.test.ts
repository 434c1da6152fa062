import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrateDrafts } from '../../../../src/forecast/answers/calibrate-drafts.ts'
import type { DraftCase } from '../../../../src/forecast/answers/collect-drafts.ts'
import { seededRandom } from '../../../../src/forecast/statistics/random.ts'

function draftOf(index: number, sendable: boolean): DraftCase {
  return {
    id: `t${index}#0`,
    customerId: `c${index}`,
    intent: index % 2 ? 'refund' : 'sizing',
    language: 'en',
    sent: false,
    question: 'Which size?',
    ours: `Take size ${index}.`,
    theirs: 'Take size 40.',
    verdict: sendable ? 'sendable' : 'not_sendable',
    why: sendable ? 'same_words' : 'other_facts',
  }
}

/** Drafts whose judge is right with the given chance, and labels of the first `labelled` of them. */
function scene(seed: number, count: number, labelled: number, rightness: number, trueShare: number) {
  const random = seededRandom(seed)
  const truths = Array.from({ length: count }, () => random() < trueShare)
  const drafts = truths.map((truth, i) => draftOf(i, random() < rightness ? truth : !truth))
  const labels = drafts.slice(0, labelled).map((draft, i) => ({ id: draft.id, ours: draft.ours, sendable: truths[i]! }))
  return { drafts, labels, share: truths.filter(Boolean).length / count }
}

describe('people’s labels', () => {
  it('correct the judge’s share: the range holds the true one in about 95 of 100 cases', () => {
    const inside = Array.from({ length: 200 }, (_, seed) => {
      const { drafts, labels, share } = scene(seed, 600, 100, 0.85, 0.6)
      const { corrected } = calibrateDrafts(drafts, labels)
      return corrected !== null && corrected.low <= share && share <= corrected.high
    }).filter(Boolean).length

    // Exact 99.9 % bounds of a binomial with 200 draws and 95 %.
    expect(inside).toBeGreaterThanOrEqual(178)
  })

  it('give no figure below the least number of labels', () => {
    const { drafts, labels } = scene(1, 300, 49, 0.95, 0.5)

    expect(calibrateDrafts(drafts, labels)).toMatchObject({ labels: 49, corrected: null, why: 'too_few_labels' })
  })

  it('give no figure where judge and people hardly agree', () => {
    const { drafts, labels } = scene(2, 300, 100, 0.55, 0.5)

    expect(calibrateDrafts(drafts, labels)).toMatchObject({ corrected: null, why: 'too_little_agreement' })
  })

  it('do not count where the draft has other words by now', () => {
    const { drafts, labels } = scene(3, 300, 60, 0.95, 0.5)
    const edited = labels.map((label, i) => (i < 10 ? { ...label, ours: 'Take another.' } : label))

    expect(calibrateDrafts(drafts, edited)).toMatchObject({ labels: 50, stale: 10, why: 'calibrated' })
  })

  it('say how far judge and people agree by language and intent', () => {
    const { drafts, labels } = scene(4, 300, 80, 0.9, 0.5)

    const { byIntent, byLanguage } = calibrateDrafts(drafts, labels)

    expect(byIntent.map(({ key, labels: count }) => [key, count])).toEqual([
      ['refund', 40],
      ['sizing', 40],
    ])
    expect(byLanguage.map(({ key, labels: count }) => [key, count])).toEqual([['en', 80]])
  })

  it('never leave the range of shares, whatever they say', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, trueShare) => {
        const { drafts, labels } = scene(seed, 120, 60, 0.9, trueShare)
        const { corrected } = calibrateDrafts(drafts, labels)
        return (
          corrected === null ||
          (corrected.low >= 0 &&
            corrected.high <= 1 &&
            corrected.low <= corrected.value &&
            corrected.value <= corrected.high)
        )
      }),
    )
  })
})
