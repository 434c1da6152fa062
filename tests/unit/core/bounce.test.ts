import { describe, expect, it } from 'vitest'
import { evolve } from '../../../src/core/evolve.ts'
import { INITIAL_STATE } from '../../../src/core/state.ts'

const turn = (from: 'customer' | 'agent') => ({
  at: 5,
  inputs: [{ kind: 'message' as const, id: 'm1', at: 5, from, public: true }],
})
const decided = (reason: 'undeliverable' | 'automated_sender' | 'routed') => ({
  at: 5,
  inputs: ['m1'],
  stage: 'full' as const,
  commands: [],
  reason,
  evidence: [],
})

describe('a dead address', () => {
  it.each([
    ['is remembered', undefined, 'undeliverable', 'customer', true],
    ['stays dead through other machines’ mail', true, 'automated_sender', 'customer', true],
    ['stays dead when the team writes', true, 'routed', 'agent', true],
    ['is alive when the customer writes', true, 'routed', 'customer', undefined],
  ] as const)('%s', (_, before, reason, from, after) => {
    const state = { ...INITIAL_STATE, ...(before && { undeliverable: before }) }

    expect(evolve(state, turn(from), decided(reason)).undeliverable).toBe(after)
  })
})
