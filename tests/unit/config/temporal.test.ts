import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../../src/config/environment.ts'
import { parseTemporalConfig, readTemporalConfig } from '../../../src/config/temporal.ts'
import { temporalTarget } from '../../../src/worker/connection.ts'

const FILE = path.resolve(import.meta.dirname, '../../../temporal.yaml')

describe('temporal.yaml', () => {
  it('is read with durations in milliseconds', () => {
    const config = readTemporalConfig(FILE)

    expect(config).toMatchObject({
      address: '127.0.0.1:7233',
      queue: 'rehearsal',
      schedules: { sweep: 300_000, visibility_lag: 120_000 },
      retry: { model: { first: 2_000, factor: 2, longest: 60_000, attempts: 5 } },
    })
  })

  it('names file, line and field of every mistake', () => {
    const source = [
      'address: ""',
      'namespace: default',
      'queue: q',
      'limits: { workflow_tasks: 1 }',
      'schedules: { sweep: soon, visibility_lag: 2m }',
      'retry: {}',
      'colour: red',
    ].join('\n')

    const mistakes = catchMessage(() => parseTemporalConfig(source, 'temporal.yaml'))

    expect(mistakes).toContain('temporal.yaml:1: address:')
    expect(mistakes).toContain('temporal.yaml:4: limits.workflow_tasks:')
    expect(mistakes).toContain(
      'temporal.yaml:5: schedules.sweep: expected a duration such as 30s, 5m or 2h, found soon',
    )
    expect(mistakes).toContain('colour')
  })

  it.each([
    ['broken YAML', 'a: [1', 'temporal.yaml:'],
    ['an empty file', '', 'temporal.yaml: file'],
  ])('refuses %s', (_what, source, start) => {
    expect(catchMessage(() => parseTemporalConfig(source, 'temporal.yaml'))).toMatch(new RegExp(`^${start}`))
  })

  it('says which file is not there', () => {
    expect(catchMessage(() => readTemporalConfig('/nowhere/temporal.yaml'))).toBe(
      '/nowhere/temporal.yaml: cannot be read',
    )
  })
})

describe('where Temporal is', () => {
  const config = { address: 'yaml:7233', namespace: 'from-yaml' }

  it('comes from the file', () => {
    expect(temporalTarget(config, {})).toMatchObject({ connection: { address: 'yaml:7233' }, namespace: 'from-yaml' })
  })

  it('is overruled by TEMPORAL_ variables', () => {
    const { temporal } = readEnvironment({
      TEMPORAL_ADDRESS: 'env:7233',
      TEMPORAL_NAMESPACE: 'from-env',
      TEMPORAL_API_KEY: '',
      HOME: '/nowhere',
    })

    expect(temporal).toEqual({ TEMPORAL_ADDRESS: 'env:7233', TEMPORAL_NAMESPACE: 'from-env' })
    expect(temporalTarget(config, temporal)).toMatchObject({
      connection: { address: 'env:7233' },
      namespace: 'from-env',
    })
  })
})

function catchMessage(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}
