import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { CONDITION_FIELDS } from '../../../src/core/policy.ts'
import { HAND_OVER_TOPICS } from '../../../src/core/reading.ts'
import { REASONS } from '../../../src/core/reasons.ts'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import { parsePolicy } from '../../../src/policy/parse-policy.ts'
import { PolicyFile } from '../../../src/policy/schema.ts'

const page = readFileSync(new URL('../../../docs/policy.md', import.meta.url), 'utf8')

interface Def {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly innerType?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly out?: z.core.$ZodType
}

/** Every key that the schema's objects name, however deep. */
function keysOf(schema: z.core.$ZodType): string[] {
  const { shape, innerType, element, valueType, in: input, out } = schema._zod.def as Def
  const inner = [innerType, element, valueType, input, out].flatMap(each => (each === undefined ? [] : keysOf(each)))
  return [...inner, ...Object.entries(shape ?? {}).flatMap(([key, value]) => [key, ...keysOf(value)])]
}

/** The names that the parser itself offers where one is unknown: its list is not exported, its message is what people see. */
function offered(yaml: string): string[] {
  try {
    parsePolicy(`version: 1\naccount: a\n${yaml}`, 'policy.yaml')
  } catch (error) {
    if (RehearsalError.is(error))
      return error.message
        .split(/expected (?:one of )?/)
        .at(-1)!
        .split(', ')
  }
  return []
}

function missing(names: readonly string[]): string[] {
  return names.filter(name => !page.includes(`\`${name}\``))
}

describe('docs/policy.md', () => {
  it('names every key of the policy file', () => {
    const keys = [...new Set(keysOf(PolicyFile))]

    const absent = missing([...keys, 'stop_words', 'quiet_hours'])

    expect(keys).toContain('look_back')
    expect(absent).toEqual([])
  })

  it('names every condition field and hand-over topic', () => {
    const absent = missing([...CONDITION_FIELDS, ...HAND_OVER_TOPICS])

    expect(absent).toEqual([])
  })

  it('names every operator', () => {
    const operators = offered('rules: [{ name: r, on: created, when: { silence: { zz: 1 } }, then: { close: true } }]')

    const absent = missing(operators)

    expect(operators).toContain('exists')
    expect(absent).toEqual([])
  })

  it('names every effect', () => {
    const effects = offered('rules: [{ name: r, on: created, then: { zz: 1 } }]')

    const absent = missing(effects)

    expect(effects).toContain('untag')
    expect(absent).toEqual([])
  })

  it('has one row for every reason, in its words, and no other', () => {
    const table = page.slice(page.indexOf('\n## Reasons'))

    const rows = table.split('\n').filter(line => line.startsWith('| `'))

    expect(rows).toEqual(Object.entries(REASONS).map(([code, words]) => `| \`${code}\` | ${words} |`))
  })

  it('shows policies that are valid', () => {
    const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, yaml]) => yaml!)

    const refused = examples
      .filter(yaml => !yaml.startsWith('when:'))
      .filter(yaml => {
        const head = yaml.startsWith('version:') ? '' : 'version: 1\naccount: a\n'
        const intents = /order_status/.test(yaml) ? 'intents: { order_status: { action: leave } }\n' : ''
        try {
          parsePolicy(head + intents + yaml, 'example.yaml')
          return false
        } catch {
          return true
        }
      })

    expect(examples.length).toBeGreaterThan(4)
    expect(refused).toEqual([])
  })
})
