import { expect, it } from 'vitest'
import { findPromptfoo, formatBeside } from '../../../../src/cli/bench/beside-promptfoo.ts'

const figures = {
  wallSeconds: 10,
  cpuSeconds: 5,
  decisionsPerSecond: 20,
  decisionsPerCpuSecond: 40,
  peakMegabytes: 400,
}

it('sets promptfoo beside a simulation in one table, with the ratio below', () => {
  const text = formatBeside({
    version: '1.2.3',
    reported: 190,
    ways: [
      { way: 'rehearsal', cases: 1, decisions: 200, same: 190, ...figures },
      { way: 'promptfoo 1.2.3', cases: 80, decisions: 200, same: 189, ...figures, peakMegabytes: 1_400 },
    ],
    ratio: 1.5,
    cpuRatio: 2.25,
  })

  expect(text.split('\n').slice(0, 4)).toEqual([
    'the same decisions  cases  decisions  same  wall s  CPU s  a second  a CPU s  peak MB',
    'rehearsal               1        200   190    10.0    5.0        20       40      400',
    'promptfoo 1.2.3        80        200   189    10.0    5.0        20       40     1400',
    '',
  ])
  expect(text).toContain('1.5 times the decisions a second, 2.25 times by processor time. Same: of the 190 decisions')
})

it('leaves promptfoo out where nobody says where it is, and refuses a folder that holds none', () => {
  const at = { modelDir: '/models', path: '/bin' }

  expect(findPromptfoo(at)).toBeUndefined()
  expect(() => findPromptfoo({ ...at, peersPromptfoo: '/nowhere' })).toThrow('REHEARSAL_PEERS_PROMPTFOO: /nowhere')
})
