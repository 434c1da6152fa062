import { describe, expect, it } from 'vitest'
import { RUNGS } from '../../../src/forecast/rung.ts'
import { DARK, LIGHT, type Token } from '../../../src/report/html/styles/tokens.ts'

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for marks and the edges of controls. */
const TEXT = 4.5
const MARK = 3

const PAIRS: readonly (readonly [Token, Token, number])[] = [
  ['ink', 'paper', TEXT],
  ['ink', 'panel', TEXT],
  ['soft', 'paper', TEXT],
  ['soft', 'panel', TEXT],
  ['edge', 'paper', MARK],
  ['edge', 'panel', MARK],
  ['focus', 'paper', MARK],
  ['focus', 'panel', MARK],
  ['unknown', 'paper', MARK],
  // Pills are text in these colours.
  ['confirmed', 'paper', TEXT],
  ['wrong', 'paper', TEXT],
  // A bar's figures stand on its colour.
  ...RUNGS.map(rung => ['paper', rung, TEXT] as const),
  ...RUNGS.map(rung => [rung, 'panel', MARK] as const),
]

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the colours on a %s page', (_, colours) => {
  it.each(PAIRS)('tell %s from %s', (one, other, least) => {
    expect(contrast(colours[one], colours[other])).toBeGreaterThanOrEqual(least)
  })
})

it('computes contrast as WCAG does', () => {
  expect([contrast('#000000', '#ffffff'), contrast('#777777', '#ffffff')].map(ratio => ratio.toFixed(2))).toEqual([
    '21.00',
    '4.48',
  ])
})

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
