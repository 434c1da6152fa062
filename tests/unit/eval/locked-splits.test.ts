import { expect, it } from 'vitest'
import { SplitLedger, type SplitPurpose, type SplitRole } from '../../../eval/locked-splits.ts'

const itself = (text: string): string => text

it.each<[SplitRole, SplitPurpose, boolean]>([
  ['train', 'learn', true],
  ['train', 'choose', true],
  ['train', 'report', false],
  ['choose', 'learn', false],
  ['choose', 'choose', true],
  ['choose', 'report', false],
  ['report', 'learn', false],
  ['report', 'choose', false],
  ['report', 'report', true],
])('a %s split opened to %s: %s', (role, purpose, allowed) => {
  const ledger = new SplitLedger()
  const handle = ledger.declare('shop/rows', role, ['a', 'b'], itself)

  const open = (): readonly string[] => ledger.open(handle, purpose)

  if (allowed) expect(open()).toEqual(['a', 'b'])
  else
    expect(open).toThrow(expect.objectContaining({ code: 'wrong_use', message: expect.stringContaining('shop/rows') }))
})

it('finds a test file out when it is handed in again under another name', () => {
  const ledger = new SplitLedger()
  ledger.declare('shop/test', 'report', ['where is it', 'refund me', 'too small', 'thanks'], itself)

  const smuggle = (): unknown =>
    ledger.declare('tuning', 'choose', ['refund me', 'too small', 'thanks', 'more'], itself)
  const overlap = ledger.declare('shop/train', 'train', ['thanks', 'hello', 'my parcel'], itself)

  expect(smuggle).toThrow('tuning holds 3 of the 4 texts of shop/test, which is kept for reporting alone.')
  expect(overlap.role).toBe('train')
})

it('refuses a report split that was learned from before', () => {
  const ledger = new SplitLedger()
  ledger.declare('all', 'train', ['a', 'b', 'c'], itself)

  const late = (): unknown => ledger.declare('test', 'report', ['a', 'b'], itself)

  expect(late).toThrow('all holds 2 of the 2 texts of test')
})

it('writes down each use', () => {
  const ledger = new SplitLedger()
  const train = ledger.declare('train', 'train', ['a'], itself)
  const test = ledger.declare('test', 'report', ['b', 'c'], itself)

  ledger.open(train, 'learn')
  ledger.open(train, 'choose')
  ledger.open(test, 'report')

  expect(ledger.uses()).toEqual([
    { name: 'train', role: 'train', rows: 1, learned: 1, chosen: 1, reported: 0 },
    { name: 'test', role: 'report', rows: 2, learned: 0, chosen: 0, reported: 1 },
  ])
})

it('knows no handle of another ledger', () => {
  const foreign = new SplitLedger().declare('x', 'train', ['a'], itself)

  const open = (): unknown => new SplitLedger().open(foreign, 'learn')

  expect(open).toThrow('x was not declared')
})
