import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src/understanding/fold.ts'
import { grammarOf } from '../../../../src/understanding/moves/pick-grammar.ts'
import { CUE, cuesOf } from '../../../../src/understanding/moves/sentence-cues.ts'
import { MOVES, readSentence } from '../../../../src/understanding/moves/sentence-reader.ts'

function read(language: string, text: string): { move: string; total: number } {
  const folded = fold(text)
  const shares = [...readSentence(folded, cuesOf(folded, grammarOf(language)!))]
  return { move: MOVES[shares.indexOf(Math.max(...shares))]!, total: shares.reduce((sum, share) => sum + share, 0) }
}

describe('readSentence', () => {
  it.each([
    ['en', 'Our gardener is bringing the hedge cutter round on Thursday.', 'promise'],
    ['fr', 'Il nous reste à repeindre le portail.', 'promise'],
    ['de', 'Wir müssen die Hecke noch schneiden.', 'promise'],
    ['es', '¿Nos manda el plano del jardín?', 'asks'],
    ['en', 'The roof has been mended.', 'done'],
    ['de', 'Der Eintritt kostet neun Euro.', 'informs'],
  ])('%s: %s → %s', (language, text, move) => {
    const got = read(language, text)

    expect(got.move).toBe(move)
    expect(got.total).toBeCloseTo(1, 10)
  })

  it.each(['', '!!!', '7', 'x'.repeat(1_000_000), 'word '.repeat(200_000)])('reads odd text quickly (%#)', text => {
    const from = performance.now()

    const shares = readSentence(text, 0)

    expect(shares.every(Number.isFinite)).toBe(true)
    expect(performance.now() - from).toBeLessThan(200)
  })
})

describe('cuesOf', () => {
  it('finds nothing in words of nothing', () => {
    expect(cuesOf('lorem', grammarOf('en')!)).toBe(0)
  })

  it('marks questions and requests', () => {
    const cues = cuesOf('could you send the invoice?', grammarOf('en')!)

    expect({ question: (cues & CUE.question) !== 0, ask: (cues & CUE.ask) !== 0 }).toEqual({
      question: true,
      ask: true,
    })
  })
})
