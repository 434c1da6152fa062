import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextTurn } from '../../../src/core/next-turn.ts'
import type { ArmedTimer } from '../../../src/core/state.ts'
import type { Input, Turn } from '../../../src/core/turn.ts'

const RULE = { quiet: 60, longest: 300 }
const ALL = Number.POSITIVE_INFINITY
const ARMED: ArmedTimer = { kind: 'follow_up', rule: 'r', n: 1, due: 100, anchorId: 'm', anchorAt: 0 }

function customer(at: number, id = `c${at}`): Input {
  return { kind: 'message', id, at, from: 'customer', public: true }
}
function agent(at: number, id = `a${at}`): Input {
  return { kind: 'message', id, at, from: 'agent', public: true }
}
function machine(at: number, id = `e${at}`): Input {
  return { kind: 'event', id, at, type: 'tagged', actor: 'rule' }
}

describe('nextTurn', () => {
  it.each<[string, Input[], ArmedTimer | undefined, number, ReturnType<typeof nextTurn>]>([
    ['is idle with nothing', [], undefined, ALL, { kind: 'idle' }],
    ['waits for a customer to finish', [customer(0)], undefined, 59, { kind: 'wait', until: 60 }],
    ['decides after the quiet', [customer(0)], undefined, 60, turn(60, 'c0')],
    ['gathers a burst', [customer(0), customer(50), customer(110)], undefined, ALL, turn(170, 'c0', 'c50', 'c110')],
    [
      'ends a burst at its longest',
      [0, 50, 100, 150, 200, 250, 310].map(at => customer(at)),
      undefined,
      ALL,
      turn(300, 'c0', 'c50', 'c100', 'c150', 'c200', 'c250'),
    ],
    ['leaves a later message for the next turn', [customer(0), customer(61)], undefined, ALL, turn(60, 'c0')],
    ['takes an agent at once, with the burst before', [customer(0), agent(20)], undefined, ALL, turn(20, 'c0', 'a20')],
    ['lets machines join a burst', [customer(0), machine(10)], undefined, ALL, turn(60, 'c0', 'e10')],
    ['takes a machine alone at its own time', [machine(5), customer(9)], undefined, ALL, turn(5, 'e5')],
    [
      'starts the burst with what came at the same moment',
      [machine(5), customer(5)],
      undefined,
      ALL,
      turn(65, 'c5', 'e5'),
    ],
    [
      'rings the timer',
      [],
      ARMED,
      100,
      { kind: 'turn', turn: { at: 100, inputs: [{ kind: 'timer', id: 'timer:r', at: 100 }] } },
    ],
    ['waits for the timer', [], ARMED, 99, { kind: 'wait', until: 100 }],
    ['lets an earlier input go first', [customer(90)], ARMED, ALL, turn(150, 'c90')],
    ['lets an input at the due moment go first', [agent(100)], ARMED, ALL, turn(100, 'a100')],
    [
      'rings before a later input',
      [agent(101)],
      ARMED,
      ALL,
      { kind: 'turn', turn: { at: 100, inputs: [{ kind: 'timer', id: 'timer:r', at: 100 }] } },
    ],
    ['waits for an input that has not arrived', [agent(500)], undefined, 100, { kind: 'wait', until: 500 }],
  ])('%s', (_, pending, armed, horizon, expected) => {
    const result = nextTurn(pending, armed, RULE, horizon)

    expect(result).toEqual(expected)
  })

  it('never turns time back for a late arrival', () => {
    const result = nextTurn([agent(10)], undefined, RULE, ALL, 50)

    expect(result).toEqual({ kind: 'turn', turn: { at: 50, inputs: [agent(10)] } })
  })

  it('gives the same turns fed one by one as fed at once', () => {
    const input = fc.record({
      at: fc.integer({ min: 0, max: 2_000 }),
      kind: fc.constantFrom('customer', 'agent', 'machine'),
    })
    const inputs = fc
      .array(input, { maxLength: 25 })
      .map(items =>
        items.map(
          ({ at, kind }, index): Input =>
            (kind === 'customer' ? customer : kind === 'agent' ? agent : machine)(at, `i${index}`),
        ),
      )
    const steps = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 40 })

    fc.assert(
      fc.property(inputs, steps, fc.option(fc.integer({ min: 0, max: 2_000 })), (all, horizons, due) => {
        const armed = due === null ? undefined : { ...ARMED, due }

        expect(turnsFedSlowly(all, horizons, armed)).toEqual(turnsFedAtOnce(all, armed))
      }),
      { numRuns: 500 },
    )
  })

  it('holds every input once, up to the turn’s moment', () => {
    const inputs = fc
      .array(fc.record({ at: fc.integer({ min: 0, max: 900 }), touch: fc.boolean() }), { maxLength: 20 })
      .map(items => items.map(({ at, touch }, index) => (touch ? agent : customer)(at, `i${index}`)))

    fc.assert(
      fc.property(inputs, all => {
        const turns = turnsFedAtOnce(all, undefined)

        expect(turns.flatMap(({ inputs: ids }) => ids.map(({ id }) => id)).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        )
        for (const [index, { at, inputs: taken }] of turns.entries()) {
          expect(taken.every(each => each.at <= at)).toBe(true)
          expect(turns[index + 1]?.inputs.every(each => each.at > at) ?? true).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

function turn(at: number, ...ids: string[]): ReturnType<typeof nextTurn> {
  const inputs = ids.map(id =>
    (id.startsWith('c') ? customer : id.startsWith('a') ? agent : machine)(Number(id.slice(1))),
  )
  return { kind: 'turn', turn: { at, inputs } }
}

function turnsFedAtOnce(all: readonly Input[], armed: ArmedTimer | undefined): Turn[] {
  return play(() => all, armed, [ALL])
}

function turnsFedSlowly(all: readonly Input[], steps: readonly number[], armed: ArmedTimer | undefined): Turn[] {
  const horizons: number[] = []
  for (let now = 0, index = 0; now < 4_000; index++) {
    now += steps[index % steps.length]!
    horizons.push(now)
  }
  return play(horizon => all.filter(input => input.at <= horizon), armed, [...horizons, ALL])
}

/** Asks again at each horizon with what has arrived by then; the timer rings once. */
function play(
  arrived: (horizon: number) => readonly Input[],
  armed: ArmedTimer | undefined,
  horizons: readonly number[],
): Turn[] {
  const turns: Turn[] = []
  const taken = new Set<string>()
  let timer = armed
  for (const horizon of horizons) {
    for (;;) {
      const next = nextTurn(
        arrived(horizon).filter(input => !taken.has(input.id)),
        timer,
        RULE,
        horizon,
      )
      if (next.kind !== 'turn') break
      turns.push(next.turn)
      for (const { id } of next.turn.inputs) taken.add(id)
      if (next.turn.inputs.some(input => input.kind === 'timer')) timer = undefined
      if (timer !== undefined && timer.due < next.turn.at) timer = { ...timer, due: next.turn.at }
    }
  }
  return turns
}

describe('bursts by channel', () => {
  const rule = { quiet: 60_000, longest: 300_000, channels: { chat: { quiet: 20_000, longest: 120_000 } } }
  const on = (channel: string | undefined, ...moments: number[]): Input[] =>
    moments.map((at, i) => ({
      kind: 'message' as const,
      id: `m${i}`,
      at,
      from: 'customer' as const,
      public: true,
      ...(channel !== undefined && { channel }),
    }))

  it.each<[string, Input[], number]>([
    ['mail', on('email', 0), 60_000],
    ['chat', on('chat', 0), 20_000],
    ['chat of an integration', on('chat.tawk', 0, 15_000), 35_000],
    ['a chat that does not end', on('chat', ...Array.from({ length: 20 }, (_, i) => i * 15_000)), 120_000],
    ['a channel nobody named', on(undefined, 0), 60_000],
    ['a name of every object', on('constructor', 0), 60_000],
    ['a mail, then a chat line', [...on('email', 0), ...on('chat', 10_000)], 30_000],
  ])('%s', (_, inputs, at) => {
    const next = nextTurn(inputs, undefined, rule, 1_000_000)

    expect(next.kind === 'turn' && next.turn.at).toBe(at)
  })

  it('are not ended by a person who only looks', () => {
    const look: Input = { kind: 'event', id: 'e1', at: 5_000, type: 'viewed', actor: 'agent' }

    const next = nextTurn([...on('email', 0), look], undefined, rule, 1_000_000)

    expect(next.kind === 'turn' && next.turn.at).toBe(60_000)
  })
})
