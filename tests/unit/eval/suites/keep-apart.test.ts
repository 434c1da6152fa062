import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { keepApart } from '../../../../eval/suites/keep-apart.ts'

const Row = z.object({ text: z.string() })
const LEARNED = { name: 'learned', file: 'spam.jsonl' }

describe('keepApart', () => {
  it('writes down that the set to report on was opened for that alone', () => {
    const uses = keepApart([LEARNED], { name: 'unseen', file: 'spam-unseen.jsonl' }, Row, undefined)

    expect(uses).toEqual([
      { name: 'learned', role: 'train', rows: 100, learned: 0, chosen: 0, reported: 0 },
      { name: 'unseen', role: 'report', rows: 271, learned: 0, chosen: 0, reported: 1 },
    ])
  })

  it('refuses to report on what was learned from', () => {
    const use = () => keepApart([LEARNED], { name: 'unseen', file: 'spam.jsonl' }, Row, undefined)

    expect(use).toThrow(/kept for reporting alone/)
  })
})
