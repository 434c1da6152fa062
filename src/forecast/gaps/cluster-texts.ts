/** Texts about one thing: places in what was given, ascending, and the words they share, the weightiest first. */
export interface TextCluster {
  readonly members: readonly number[]
  readonly weights: ReadonlyMap<string, number>
}

/** Of cosine: about a third of what tells is in common. */
const ALIKE = 0.25
/** The words that tell most about a text; more only blur it. */
const WORDS = 16

/**
 * Groups texts by their telling words: tf-idf, then each text joins the cluster whose first text is most like it, or founds one; then every
 * text moves to the cluster whose centre is nearest. The same texts in the same order give the same clusters.
 * @param texts each text's different words
 * @param rarity how much a word tells; those that tell nothing are left out
 */
export function clusterTexts(texts: readonly ReadonlySet<string>[], rarity: (word: string) => number): TextCluster[] {
  const vectors = texts.map(words =>
    unit(
      [...words]
        .map(word => [word, rarity(word)] as const)
        .filter(([, weight]) => weight > 0)
        .sort(byWeight)
        .slice(0, WORDS),
    ),
  )
  const leaders: ReadonlyMap<string, number>[] = []
  const founded = new Index()
  const first = vectors.map(vector => {
    if (vector.size === 0) return undefined
    const nearest = founded.nearest(vector)
    if (nearest !== undefined) return nearest
    leaders.push(vector)
    return founded.add(vector)
  })
  const centres = leaders.map((_, place) =>
    centreOf(first.flatMap((at, text) => (at === place ? [vectors[text]!] : []))),
  )
  const index = new Index()
  for (const centre of centres) index.add(centre)
  const members = new Map<number, number[]>()
  for (const [text, vector] of vectors.entries()) {
    const nearest = vector.size === 0 ? undefined : index.nearest(vector)
    if (nearest === undefined) continue
    const known = members.get(nearest)
    if (known === undefined) members.set(nearest, [text])
    else known.push(text)
  }
  return [...members].map(([place, texts]) => ({ members: texts, weights: centres[place]! }))
}

/** A word three times as common here as elsewhere is about what is asked here. */
const CLEARLY_MORE = Math.log(3)

/**
 * How much a word tells about one group of texts: little where everybody uses it, nothing where it is no commoner here than elsewhere ("what can
 * you do?") or where one text alone has it.
 * @param group some of `all`; where it is all of them, rarity alone counts
 */
export function rarityIn(
  group: readonly ReadonlySet<string>[],
  all: readonly ReadonlySet<string>[],
): (word: string) => number {
  const [here, everywhere] = [countWords(group), countWords(all)]
  const others = all.length - group.length
  return word => {
    const [own, count] = [here.get(word) ?? 0, everywhere.get(word) ?? 0]
    if (count < 2) return 0
    const rarity = Math.log(1 + all.length / count)
    if (others === 0) return rarity
    const lift = (own + 0.5) / (group.length + 1) / ((count - own + 0.5) / (others + 1))
    return rarity * Math.min(1, Math.max(0, Math.log(lift) / CLEARLY_MORE))
  }
}

function countWords(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function centreOf(vectors: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const vector of vectors) for (const [word, weight] of vector) sums.set(word, (sums.get(word) ?? 0) + weight)
  return unit([...sums].sort(byWeight))
}

function unit(weighed: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight ** 2, 0))
  return new Map(weighed.map(([word, weight]) => [word, weight / length]))
}

function byWeight([a, x]: readonly [string, number], [b, y]: readonly [string, number]): number {
  return y - x || (a < b ? -1 : 1)
}

/** Vectors by their words, so that only those with a word in common are compared. */
class Index {
  readonly #postings = new Map<string, { readonly place: number; readonly weight: number }[]>()
  #size = 0

  add(vector: ReadonlyMap<string, number>): number {
    const place = this.#size++
    for (const [word, weight] of vector) {
      const known = this.#postings.get(word)
      if (known === undefined) this.#postings.set(word, [{ place, weight }])
      else known.push({ place, weight })
    }
    return place
  }

  /** The most alike, the earliest of equals; undefined where none is alike. */
  nearest(vector: ReadonlyMap<string, number>): number | undefined {
    const scores = new Map<number, number>()
    for (const [word, weight] of vector) {
      for (const each of this.#postings.get(word) ?? []) {
        scores.set(each.place, (scores.get(each.place) ?? 0) + weight * each.weight)
      }
    }
    let best: number | undefined
    let most = ALIKE
    for (const [place, score] of scores) {
      if (score < most || (score === most && best !== undefined && place > best)) continue
      best = place
      most = score
    }
    return best
  }
}
