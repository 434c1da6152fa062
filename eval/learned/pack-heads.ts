import type { PackedHeads } from '../../src/understanding/learned/linear-heads.ts'
import type { Trained } from './train-heads.ts'

/** Rounds heads to one signed byte a place. */
export function packHeads({ marks, bias, weights }: Trained): PackedHeads {
  const heads = Object.entries(weights).map(([name, own]) => [name, packBytes(own)])
  return { bias, marks: Buffer.from(marks).toString('base64'), heads: Object.fromEntries(heads) }
}

/** Signed bytes of weights, in base64, and what one of them stands for. */
export function packBytes(weights: Float64Array): { readonly scale: number; readonly bytes: string } {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = Number((largest / 127).toPrecision(6))
  const bytes = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

/** The module that carries heads: what the generated file must read, letter for letter. */
export function headsModule(name: string, { bias, marks, heads }: PackedHeads): string {
  const entries = Object.entries(heads).map(
    ([head, { scale, bytes }]) => `    ${head}: {\n      scale: ${scale},\n      bytes:\n        '${bytes}',\n    },\n`,
  )
  return [
    "import type { PackedHeads } from './linear-heads.ts'\n\n",
    '/** Learned from `datasets/labelled`; written anew by `npx vitest run tests/unit/understanding/learned -u`. */\n',
    `export const ${name} = {\n  bias: ${bias},\n  marks:\n    '${marks}',\n  heads: {\n`,
    ...entries,
    '  },\n} as const satisfies PackedHeads\n',
  ].join('')
}
