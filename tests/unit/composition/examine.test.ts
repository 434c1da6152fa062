import { expect, it } from 'vitest'
import { examineNode } from '../../../src/composition/examine.ts'

it.each([
  ['24.21.0', { part: 'Node', state: 'ok', found: '24.21.0' }],
  ['20.20.2', { part: 'Node', state: 'missing', found: '20.20.2; 24 is needed' }],
])('judges Node %s', (version, finding) => {
  expect(examineNode(version)).toEqual(finding)
})
