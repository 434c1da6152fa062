import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clauseWeightsModule, readClauses } from '../../../eval/thanks/train-clauses.ts'
import { openWeightsModule, readOpenTurns } from '../../../eval/thanks/write-open-weights.ts'
import { learnThanks, predictThanks } from '../../../src/understanding/predict-thanks.ts'

describe('what thanks are learned from', () => {
  it('keeps the weights that the written clauses give', { timeout: 30_000 }, () => {
    const module = readFileSync(new URL('../../../src/understanding/thanks/clause-weights.ts', import.meta.url), 'utf8')

    expect(clauseWeightsModule(readClauses())).toBe(module)
  })

  it('keeps the weights of open turns that the written ones give', () => {
    const module = readFileSync(new URL('../../../src/understanding/thanks/open-weights.ts', import.meta.url), 'utf8')

    expect(openWeightsModule(readOpenTurns())).toBe(module)
  })

  const house = (text: string, safe: boolean) => ({
    text,
    label: safe ? ('thanks_only' as const) : ('thanks_plus_request' as const),
    safe_to_close: safe,
  })

  it('learns a word of the house from three safe lines', () => {
    const line = { id: 1, text: 'bedankt zonnebloem' }
    const three = ['bedankt zonnebloem', 'heel erg bedankt zonnebloem', 'dank je wel zonnebloem'].map(text =>
      house(text, true),
    )

    const said = [
      predictThanks(line),
      predictThanks(line, learnThanks(three.slice(1))),
      predictThanks(line, learnThanks(three)),
      predictThanks(line, learnThanks([...three, house('zonnebloem omruilen bedankt', false)])),
    ]

    expect(said.map(({ safe_to_close }) => safe_to_close)).toEqual([false, false, true, false])
  })

  it('lifts no veto, whatever the lines say', () => {
    const texts = ['Thanks, but it is broken', 'Thanks in advance', 'Thanks! Where is it?', 'Thanks, refund me']
    const reader = learnThanks(Array.from({ length: 20 }, () => texts.map(text => house(text, true))).flat())

    expect(texts.map((text, id) => predictThanks({ id, text }, reader).safe_to_close)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('moves the confidence towards what was right', () => {
    const wrong = Array.from({ length: 60 }, () => ({ text: 'Thanks!', label: 'other' as const, safe_to_close: false }))

    const [before, after] = [
      predictThanks({ id: 1, text: 'Thanks!' }),
      predictThanks({ id: 1, text: 'Thanks!' }, learnThanks(wrong)),
    ]

    expect(before.confidence).toBeGreaterThan(0.99)
    expect(after.confidence).toBeCloseTo((20 * before.confidence) / 80, 5)
  })
})
