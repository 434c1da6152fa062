import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { describeHistory } from '../../../../datasets/shop/describe-history.ts'
import { generateHistory } from '../../../../datasets/shop/generate-history.ts'
import { writeHistory } from '../../../../datasets/shop/write-history.ts'

const OPTIONS = { seed: 3, tickets: 400, weeks: 10, end: Date.parse('2026-11-20T18:00:00Z') }

it('writes tickets and truth apart, line by line the same tickets', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'history-'))

  const written = await writeHistory(OPTIONS, folder)
  const lines = async (file: string): Promise<unknown[]> =>
    (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
  const told = [...generateHistory(OPTIONS)]

  expect(written.count).toBe(400)
  expect(await lines(written.tickets)).toEqual(told.map(({ ticket }) => ticket))
  expect(await lines(written.truth)).toEqual(told.map(({ truth }) => truth))
  await rm(folder, { recursive: true })
})

it.each([
  ['belongs to an earlier ticket', 0.03, 0.1],
  ['bare thanks, safe', 0.2, 0.4],
  ['bare thanks, something owed', 0.02, 0.09],
  ['follow-up would be useful', 0.02, 0.08],
  ['event snoozed by agent', 0.04, 0.15],
  ['event assigned by rule', 0.4, 0.6],
  ['sent by a native rule', 0.06, 0.16],
  ['automated mail headers', 0.03, 0.1],
  ['second intent', 0.03, 0.08],
  ['satisfaction score', 0.09, 0.2],
  ['VIP customer', 0.03, 0.12],
])('plants "%s" about as often as shops see it', (feature, least, most) => {
  const { counts } = describeHistory(generateHistory({ ...OPTIONS, tickets: 2000 }))

  const share = (counts[feature] ?? 0) / 2000

  expect(share).toBeGreaterThan(least)
  expect(share).toBeLessThan(most)
})
