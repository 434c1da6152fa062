import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAlikeAt, SeenParts } from '../../../../src/simulation/what-if/seen-parts.ts'
import { watchReads } from '../../../../src/simulation/what-if/watch-reads.ts'

const NAMES = ['a', 'b', 'c'] as const
const GONE = Symbol('gone')
const leaf = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.boolean(), fc.constantFrom('x', 'y'), fc.constant(undefined))
const record = fc.letrec<{ part: unknown; record: Record<string, unknown> }>(tie => ({
  part: fc.oneof({ maxDepth: 2 }, leaf, fc.array(leaf, { maxLength: 3 }), tie('record')),
  record: fc.dictionary(fc.constantFrom(...NAMES), tie('part'), { maxKeys: 3 }),
})).record

const way = fc.array(fc.constantFrom(...NAMES, '0', '1'), { minLength: 1, maxLength: 3 })
const changes = fc.array(fc.record({ way, to: fc.oneof(leaf, record, fc.constant(GONE)) }), { maxLength: 2 })

function changed(before: object, list: typeof changes extends fc.Arbitrary<infer Each> ? Each : never): object {
  const after = structuredClone(before)
  for (const { way, to } of list) {
    let of: unknown = after
    for (const name of way.slice(0, -1)) of = isRecord(of) ? of[name] : undefined
    if (!isRecord(of)) continue
    if (to === GONE) delete of[way.at(-1)!]
    else of[way.at(-1)!] = to
  }
  return after
}

/** Something that looks at a record: in which order it goes down which names, and what it does where it ends. */
const look = fc.record({
  way,
  ending: fc.constantFrom('value', 'names', 'whole', 'includes', 'has', 'kind'),
})
type Look = typeof look extends fc.Arbitrary<infer Each> ? Each : never

/** What the looks find; where to look next hangs on what was found before, as in a decision. */
function conclude(of: object, looks: readonly Look[]): string {
  const found: unknown[] = []
  for (const { way, ending } of looks) {
    let value: unknown = of
    for (const name of way) value = isRecord(value) ? value[name] : value
    if (!isRecord(value) || ending === 'value') found.push(isRecord(value) ? 'record' : value)
    else if (ending === 'names') found.push(Object.keys(value))
    else if (ending === 'whole') found.push(JSON.stringify(value))
    else if (ending === 'kind') found.push(value === undefined)
    else if (ending === 'has') found.push(Object.hasOwn(value, way[0]!))
    else found.push(Array.isArray(value) && value.includes('x'))
    if (found.at(-1) === true) break
  }
  return JSON.stringify(found)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

describe('parts that were seen', () => {
  it('are alike only where whoever looked at them concludes the same', () => {
    fc.assert(
      fc.property(record, changes, fc.array(look, { minLength: 1, maxLength: 4 }), (a, list, looks) => {
        const b = changed(a, list)
        const seen = new SeenParts()
        const concluded = conclude(
          watchReads(a, place => seen.read(place)),
          looks,
        )
        const parts = seen.take()

        const isAlike = isAlikeAt(parts, a, b)

        expect(concluded).toBe(conclude(a, looks))
        expect(isAlikeAt(parts, a, structuredClone(a))).toBe(true)
        if (isAlike) expect(conclude(b, looks)).toBe(concluded)
      }),
      { numRuns: 5_000 },
    )
  })

  it('leave aside what nobody looked at', () => {
    const seen = new SeenParts()
    const armed = { kind: 'we_owe', due: 1 }
    const watched = watchReads({ armed, closes: 0 }, place => seen.read(place))

    const isOurs = watched.armed.kind === 'we_owe'
    const parts = seen.take()

    expect(isOurs).toBe(true)
    expect(isAlikeAt(parts, { armed, closes: 0 }, { armed: { ...armed, due: 2 }, closes: 3 })).toBe(true)
    expect(isAlikeAt(parts, { armed, closes: 0 }, { armed: { ...armed, kind: 'then' }, closes: 0 })).toBe(false)
    expect(isAlikeAt(parts, { armed, closes: 0 }, { closes: 0 })).toBe(false)
    expect(seen.take()).toEqual([])
  })
})
