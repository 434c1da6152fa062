/** What speaks for one document, given one query. */
export interface Evidence {
  /** BM25 of words and stems. */
  readonly words: number
  /** Share of the query's words that the document has, weighted by rarity, 0 to 1. */
  readonly wordCoverage: number
  /** BM25 of what the words mean, across languages. */
  readonly concepts: number
  /** Share of the query's concepts, likewise. */
  readonly conceptCoverage: number
  /** Cosine of the sentence vectors; absent where no model reads this query. */
  readonly similarity?: number
  /** The document is in another language than the query. */
  readonly foreign: boolean
}

interface Weights {
  readonly words: number
  readonly concepts: number
  /** Added for documents of another language: meaning is what speaks for them. */
  readonly foreignConcepts: number
  readonly similarity: number
  /** Added per e-fold of length beyond a short question: the model reads the beginning only. */
  readonly longSimilarity: number
  readonly foreign: number
}

/**
 * Log-odds per unit of evidence: a conditional logit over some 3,000 queries in four languages (titles, sentences, scenarios,
 * customers' questions). Their form was chosen by cross-validation over groups of documents (`rehearsal evaluate retrieval` shows
 * what they reach). The evidence is taken raw: a BM25 far ahead says more than one narrowly ahead, which scaling to the best hit would hide.
 */
const WITH_MODEL = {
  english: {
    words: 0.168,
    concepts: 0.087,
    foreignConcepts: 0.381,
    similarity: 10.4,
    longSimilarity: 0,
    foreign: -1.62,
  },
  // The English model sees other languages through a rough gloss: three tenths of what it seemed worth are held back.
  other: {
    words: 0.082,
    concepts: 0.512,
    foreignConcepts: 0.299,
    similarity: 6.6,
    longSimilarity: -3.7,
    foreign: -1.86,
  },
} as const satisfies Record<string, Weights>
const WORDS_ALONE = {
  english: { words: 0.205, concepts: 0.349, foreignConcepts: 0.435, similarity: 0, longSimilarity: 0, foreign: -2.1 },
  other: { words: 0.132, concepts: 0.737, foreignConcepts: 0.358, similarity: 0, longSimilarity: 0, foreign: -2.32 },
} as const satisfies Record<string, Weights>

/** Characters of a short question. */
const SHORT = 60
/** Sums over many words grow with the query; what they tell grows less. */
const SUM_SHRINKS = 0.3
const LONGEST = 2

/**
 * A measure of how much speaks for a document, as a function of its evidence: log-odds up to a constant, comparable within one
 * query. How much each kind of evidence counts depends on the query's language and length.
 */
export function relevanceOf(query: {
  readonly characters: number
  readonly english: boolean
  readonly model: boolean
}): (evidence: Omit<Evidence, 'wordCoverage' | 'conceptCoverage'>) => number {
  const weights: Weights = (query.model ? WITH_MODEL : WORDS_ALONE)[query.english ? 'english' : 'other']
  const longer = Math.log(Math.max(1, query.characters / SHORT))
  const shrink = Math.exp(-SUM_SHRINKS * longer)
  const similarityWeight = Math.max(0, weights.similarity + weights.longSimilarity * Math.min(LONGEST, longer))
  return ({ words, concepts, similarity, foreign }) =>
    shrink * (weights.words * words + (weights.concepts + (foreign ? weights.foreignConcepts : 0)) * concepts) +
    similarityWeight * (similarity ?? 0) +
    (foreign ? weights.foreign : 0)
}
