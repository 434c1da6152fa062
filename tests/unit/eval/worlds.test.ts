import { describe, expect, it } from 'vitest'
import { HEADLINES } from '../../../eval/worlds/headlines.ts'
import { evaluateWorlds } from '../../../eval/worlds.ts'
import { formatWorldsTable } from '../../../eval/worlds-table.ts'

describe('an invented world', () => {
  it('is forecast from its tickets alone and set against its truth, the same every time', async () => {
    const options = {
      worlds: 1,
      seed: 3,
      tickets: 500,
      helpers: () => ({ knowledge: () => null, write: () => ({ text: 'Still there?' }) }),
    }

    const evaluation = await evaluateWorlds(options)
    const again = await evaluateWorlds(options)
    const table = formatWorldsTable(evaluation)

    expect(again).toEqual(evaluation)
    expect(evaluation.worlds[0]!.scored.map(each => each.headline)).toEqual(HEADLINES)
    expect(evaluation.worlds[0]!.scored.every(({ low, forecast, high }) => low <= forecast && forecast <= high)).toBe(
      true,
    )
    expect(table).toContain('wrong routes')
  })
})
