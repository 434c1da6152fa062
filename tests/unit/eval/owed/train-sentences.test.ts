import { describe, expect, it } from 'vitest'
import { sentenceMaterial } from '../../../../eval/owed/sentence-material.ts'
import { packSentences, sharesOf, trainCustomers, trainSentences } from '../../../../eval/owed/train-sentences.ts'
import { CUSTOMER_MOVES } from '../../../../src/understanding/moves/customer-reader.ts'
import { CUSTOMER_WEIGHTS } from '../../../../src/understanding/moves/customer-weights.ts'
import { MOVES } from '../../../../src/understanding/moves/sentence-reader.ts'
import { SENTENCE_WEIGHTS } from '../../../../src/understanding/moves/sentence-weights.ts'

const { bank, customers, heard } = sentenceMaterial()
/** A trade and voice that are held out together, in all languages: formal letters of banks. */
const WRITER = 'b'

describe('training the sentence readers', () => {
  it('gives the weights that are shipped', () => {
    const agents = packSentences(trainSentences(bank, heard))
    const people = packSentences(trainCustomers(customers))

    expect(agents).toEqual({ ...SENTENCE_WEIGHTS })
    expect(people).toEqual({ ...CUSTOMER_WEIGHTS })
  }, 30_000)

  it('reads seven in ten sentences of a writer it has not seen, and misses few open ones', () => {
    const unseen = bank.filter(({ writer }) => writer === WRITER)
    const model = trainSentences(
      bank.filter(({ writer }) => writer !== WRITER),
      [],
    )

    const read = unseen.map(({ text, language, move }) => ({ move, shares: [...sharesOf(model, text, language)] }))

    const moves: readonly string[] = MOVES
    const right = read.filter(({ move, shares }) => shares.indexOf(Math.max(...shares)) === moves.indexOf(move))
    const open = read.filter(({ move }) => moves.indexOf(move) < 3)
    const missed = open.filter(({ shares }) => shares[0]! + shares[1]! + shares[2]! < 0.25)
    expect(right.length / read.length).toBeGreaterThan(0.7)
    expect(missed.length / open.length).toBeLessThan(0.1)
  }, 30_000)

  it('reads half of the sentences of customers whose voice it has not seen, of seven moves', () => {
    const unseen = customers.filter(({ writer }) => writer === WRITER)
    const model = trainCustomers(customers.filter(({ writer }) => writer !== WRITER))

    const moves: readonly string[] = CUSTOMER_MOVES
    const right = unseen.filter(({ text, language, move }) => {
      const shares = [...sharesOf(model, text, language)]
      return shares.indexOf(Math.max(...shares)) === moves.indexOf(move)
    })

    expect(right.length / unseen.length).toBeGreaterThan(0.5)
  }, 30_000)
})
