/** Mixes 32 bits reversibly, so distinct inputs keep distinct outputs: ids made with it never collide. */
export function mix32(value: number): number {
  let x = value >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}

function fold(hash: number, key: string | number): number {
  if (typeof key === 'number') return mix32(Math.imul(hash, 31) ^ mix32(key ^ 0x9e3779b9) ^ mix32(key / 4294967296))
  let h = hash ^ 0x811c9dc5
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return mix32(h)
}

/** A seeded source of chance for one subject. The same seed and keys always give the same draws, whatever was drawn elsewhere. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  chance(p: number): boolean
  /** Whole number in [from, to]. */
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** One entry of a table of weights. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K
  /** Log-normal around a median; `spread` 1 means one sigma is a factor of e. */
  around(median: number, spread: number): number
}

export function createRandom(seed: number, ...keys: readonly (string | number)[]): Random {
  let state = keys.reduce<number>(fold, fold(0x2545f491, seed))
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const random: Random = {
    next,
    chance: p => next() < p,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: list => list[Math.floor(next() * list.length)]!,
    weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>) => {
      const entries = Object.entries(weights) as [K, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return entries[entries.length - 1]![0]
    },
    around: (median, spread) => {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return median * Math.exp(spread * Math.max(-3, Math.min(3, normal)))
    },
  }
  return random
}
