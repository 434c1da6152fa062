import { describe, expect, it } from 'vitest'
import { predictVolume } from '../../../../src/forecast/next/predict-volume.ts'
import { quantile } from '../../../../src/forecast/statistics/bootstrap.ts'
import { seededRandom } from '../../../../src/forecast/statistics/random.ts'

const WEEKS = 20
const HORIZON = 6

function widthOf(volumes: readonly number[]): number {
  const draws = Float64Array.from(predictVolume(volumes, HORIZON, seededRandom(1)).draws).sort()
  return Math.log(quantile(draws, 0.9) / quantile(draws, 0.1))
}

describe('the number of tickets to come', () => {
  it('is as unsure as such forecasts of the same history were off', () => {
    const random = seededRandom(5)
    const noise = Array.from({ length: WEEKS }, () => 1 + 0.1 * (random() - 0.5))
    const steady = noise.map(swing => 80 * swing)
    const wave = noise.map((swing, week) => 80 * swing * (1 + 0.4 * Math.sin((2 * Math.PI * week) / 13)))

    expect(widthOf(wave)).toBeGreaterThan(2 * widthOf(steady))
  })

  it('holds what came of waves that it cannot know, four times of five', () => {
    let inside = 0
    const trials = 400
    for (let trial = 0; trial < trials; trial++) {
      const random = seededRandom(100 + trial)
      const phase = random()
      const weekly = Array.from(
        { length: WEEKS + HORIZON },
        (_, week) => 80 * (1 + 0.4 * Math.sin(2 * Math.PI * (week / 13 + phase))) * Math.exp(0.36 * (random() - 0.5)),
      )
      const draws = Float64Array.from(predictVolume(weekly.slice(0, WEEKS), HORIZON, seededRandom(trial)).draws).sort()
      const came = weekly.slice(WEEKS).reduce((sum, volume) => sum + volume, 0)
      if (came >= quantile(draws, 0.1) && came <= quantile(draws, 0.9)) inside++
    }

    // Exact 99 % interval of 400 around 80 %: 74 to 85 %.
    expect(inside / trials).toBeGreaterThan(0.74)
  })
})
