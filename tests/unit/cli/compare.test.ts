import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeHistory } from '../../../datasets/shop/write-history.ts'
import { type CompareFlags, compareFiles } from '../../../src/cli/compare.ts'
import { simulateFiles } from '../../../src/cli/simulate.ts'
import type { Comparison } from '../../../src/report/comparison.ts'

const SHOP = { seed: 5, tickets: 500, weeks: 26, end: Date.parse('2026-11-16T00:00:00Z') }
const POLICY = (close: boolean): string => `version: 1
account: shop
personas: { default: { name: The team } }
thanks: { close: ${close}, require_certificate: false }
`

let folder: string
let tickets: string
let said: string[]
const sink = new Writable({
  write: (chunk: Buffer, _, done) => {
    said.push(String(chunk))
    done()
  },
})
const io = { stdout: sink, stderr: sink, stdin: (async function* () {})(), terminal: false }

beforeAll(async () => {
  said = []
  folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-compare-'))
  vi.stubEnv('REHEARSAL_HOME', folder)
  tickets = (await writeHistory(SHOP, folder)).tickets
  writeFileSync(path.join(folder, 'a.yaml'), POLICY(true))
  writeFileSync(path.join(folder, 'b.yaml'), POLICY(false))
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const at = (name: string): string => path.join(folder, name)

async function compared(
  a: string,
  b: string,
  paths: readonly string[],
  out: string,
  flags: Partial<CompareFlags> = {},
) {
  said = []
  await compareFiles(at(a), at(b), paths, { out: at(out), seed: 1, language: 'en', lexical: true, ...flags }, io)
  return JSON.parse(readFileSync(path.join(at(out), 'comparison.json'), 'utf8')) as Comparison
}

describe('rehearsal simulate --compare', () => {
  it('puts the ladder of another policy under its own, as a simulation of that one alone has it', async () => {
    const flags = { seed: 1, language: 'en', lexical: true } as const
    const results = { both: at('both'), alone: at('alone') }
    const resultIn = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'result.json'), 'utf8'))

    await simulateFiles([tickets], { ...flags, policy: at('b.yaml'), out: results.alone }, io)
    await simulateFiles([tickets], { ...flags, policy: at('a.yaml'), compare: [at('b.yaml')], out: results.both }, io)

    const { meta, forecast } = resultIn(results.alone)
    expect(resultIn(results.both).baselines.compared).toEqual([
      { name: at('b.yaml'), policyHash: meta.policyHash, ladder: forecast.ladder },
    ])
    expect(resultIn(results.alone).baselines).not.toHaveProperty('compared')
    expect(readFileSync(path.join(results.both, 'report.html'), 'utf8')).toContain('aria-label="b.yaml: ')
    expect(said.join('')).toContain('  under b.yaml ')
  }, 120_000)
})

describe('rehearsal compare', () => {
  it('says the same of two policies and of their two results', async () => {
    for (const name of ['a', 'b'])
      await simulateFiles(
        [tickets],
        { policy: at(`${name}.yaml`), out: at(name), seed: 1, language: 'en', lexical: true },
        io,
      )

    const results = await compared('a', 'b', [], 'of-results')
    const policies = await compared('a.yaml', 'b.yaml', [tickets], 'of-policies')
    const terminal = said.join('')

    const unnamed = ({ a, b, changed, ...rest }: Comparison) => ({
      ...rest,
      sameCode: true,
      a: { ...a, name: '' },
      b: { ...b, name: '' },
      changed: changed.map(({ messages: _said, ...ticket }) => ticket),
    })
    expect(unnamed(policies)).toEqual(unnamed(results))
    expect(policies.lines).toEqual([{ path: 'thanks.close', kind: 'changed', before: 'true', after: 'false' }])
    expect(policies.changed.length).toBeGreaterThan(5)
    expect(policies.changed.every(({ messages }) => messages !== undefined && messages.length > 0)).toBe(true)
    expect(terminal.split('\n').filter(line => line.length > 80 && !line.includes(folder))).toEqual([])
    expect(terminal.trimEnd().endsWith('comparison.html')).toBe(true)
  }, 120_000)

  it('counts minutes by the prices it is given', async () => {
    writeFileSync(
      at('prices.yaml'),
      'version: 1\nassumptions:\n  close_minutes: { unit: minutes, low: 40, likely: 50, high: 60, date: 2026-11-01, source: "https://shop.example/costs", basis: estimate }\n',
    )

    const [plain, priced] = [
      await compared('a', 'b', [], 'plain'),
      await compared('a', 'b', [], 'priced', { prices: at('prices.yaml') }),
    ]

    const minutes = ({ headlines }: Comparison) => headlines.find(({ name }) => name === 'minutes')!.difference!.value
    expect(minutes(priced)).toBeLessThan(5 * minutes(plain))
    expect(minutes(plain)).toBeLessThan(0)
    expect({ ...priced, headlines: [] }).toEqual({ ...plain, headlines: [] })
  })

  it.each([
    ['a policy with a result', 'a.yaml', 'a', [], /a\.yaml is a policy and .*a a result/],
    ['policies without tickets', 'a.yaml', 'b.yaml', [], /expected their files or folders/],
    ['results with tickets', 'a', 'b', ['tickets'], /expected no further path/],
    ['what does not exist', 'a.yaml', 'none.yaml', [], /none\.yaml: expected a policy/],
    ['what is no result', 'a.yaml', 'tickets.jsonl', [], /is a policy and/],
  ] as const)('refuses %s', async (_, a, b, paths, message) => {
    await expect(compared(a, b, paths, 'refused')).rejects.toThrow(message)
  })
})
