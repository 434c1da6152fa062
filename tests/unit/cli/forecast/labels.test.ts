import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLabels } from '../../../../src/cli/forecast/read-labels.ts'
import type { DraftCase } from '../../../../src/forecast/answers/collect-drafts.ts'
import { draftsCsv } from '../../../../src/report/drafts-csv.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-labels-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function draftOf(index: number, rest: Partial<DraftCase> = {}): DraftCase {
  return {
    id: `t${index}#0`,
    customerId: `c${index}`,
    intent: 'sizing',
    language: 'fr',
    sent: false,
    question: 'Quelle taille ?',
    ours: `Prenez la "taille" ${index},\nou une de plus ; c’est sûr.`,
    theirs: '=HYPERLINK("x")',
    verdict: 'sendable',
    why: 'same_words',
    ...rest,
  }
}

function file(text: string): string {
  const place = path.join(folder, `${Math.abs(text.length)}.csv`)
  writeFileSync(place, text)
  return place
}

describe('the sample for people', () => {
  it('comes back with labels as it went out', async () => {
    const drafts = [draftOf(1), draftOf(2, { ours: '- one\n- two' }), draftOf(3)]
    const csv = draftsCsv(drafts, 10, 1).replace(/,"",""\r\n/g, ',"oui",""\r\n')

    const read = await readLabels(file(csv))

    expect(read.labels.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      drafts.map(({ id, ours }) => ({ id, ours, sendable: true })),
    )
  })

  it('is drawn by seed, leaves out what cannot be compared, and hides the rule’s verdict', () => {
    const drafts = Array.from({ length: 50 }, (_, i) => draftOf(i, i % 5 === 0 ? { verdict: 'unknown' } : {}))

    const csv = draftsCsv(drafts, 10, 7)

    expect(csv).toBe(draftsCsv([...drafts].reverse(), 10, 7))
    expect(csv).not.toBe(draftsCsv(drafts, 10, 8))
    expect(csv.split('#0').length - 1).toBe(10)
    expect(csv).not.toMatch(/same_words|"sendable"/)
  })

  it('names file, line and field of what it cannot read, and keeps the rest', async () => {
    const place = file('id;draft;sendable\nt1#0;Yes do;yes\nt2#0;No;perhaps\nt3#0;Blank;\nt4#0;Fine;0\n')

    const read = await readLabels(place)

    expect(read).toEqual({
      labels: [
        { id: 't1#0', ours: 'Yes do', sendable: true },
        { id: 't4#0', ours: 'Fine', sendable: false },
      ],
      blank: 1,
      skipped: [`${place}:3: sendable: expected yes or no, found "perhaps"`],
    })
  })
})
