import { describe, expect, it } from 'vitest'
import { sentenceMaterial } from '../../../../eval/owed/sentence-material.ts'
import { packSentences, sharesOf, trainSentences } from '../../../../eval/owed/train-sentences.ts'
import { MOVES } from '../../../../src/understanding/moves/sentence-reader.ts'
import { SENTENCE_WEIGHTS } from '../../../../src/understanding/moves/sentence-weights.ts'

const { bank, heard } = sentenceMaterial()

describe('training the sentence reader', () => {
  it('gives the weights that are shipped', () => {
    const packed = packSentences(trainSentences(bank, heard))

    expect(packed).toEqual({ ...SENTENCE_WEIGHTS })
  }, 30_000)

  it('reads seven in ten sentences that it has not seen, and misses few open ones', () => {
    const written = bank.filter(({ made }) => made === undefined)
    const unseen = written.filter((_, i) => i % 5 === 0)
    const model = trainSentences(
      bank.filter(sentence => !unseen.includes(sentence)),
      [],
    )

    const read = unseen.map(({ text, language, move }) => ({ move, shares: [...sharesOf(model, text, language)] }))

    const right = read.filter(({ move, shares }) => shares.indexOf(Math.max(...shares)) === MOVES.indexOf(move))
    const open = read.filter(({ move }) => MOVES.indexOf(move) < 3)
    const missed = open.filter(({ shares }) => shares[0]! + shares[1]! + shares[2]! < 0.25)
    expect(right.length / read.length).toBeGreaterThan(0.7)
    expect(missed.length / open.length).toBeLessThan(0.1)
  }, 30_000)
})
