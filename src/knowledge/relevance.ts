/** What speaks for one document, given one query. */
export interface Evidence {
  /** BM25 of words and stems. */
  readonly words: number
  /** BM25 of pieces of words: compounds, plurals, prefixed verbs. */
  readonly grams: number
  /** Share of the query's pieces that the document has, weighted by rarity, 0 to 1. */
  readonly gramCoverage: number
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
  readonly grams: number
  /** Added for documents of another language: names and borrowed words. */
  readonly foreignGrams: number
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
const OTHER: Weights = {
  words: 0.061,
  grams: 0.055,
  foreignGrams: 0.066,
  concepts: 0.587,
  foreignConcepts: 0.514,
  similarity: 0,
  longSimilarity: 0,
  foreign: -0.54,
}
const WORDS_ALONE = {
  english: {
    words: 0.205,
    grams: 0,
    foreignGrams: 0,
    concepts: 0.349,
    foreignConcepts: 0.435,
    similarity: 0,
    longSimilarity: 0,
    foreign: -2.1,
  },
  german: OTHER,
  other: OTHER,
} as const satisfies Record<string, Weights>
/**
 * The English model sees other languages through a rough gloss, and of German, whose compounds a gloss keeps whole, least: similarity
 * is added to what the words say, with the weight that gave the best low end over words alone in cross-validation.
 */
const WITH_MODEL = {
  english: {
    words: 0.168,
    grams: 0,
    foreignGrams: 0,
    concepts: 0.087,
    foreignConcepts: 0.381,
    similarity: 10.4,
    longSimilarity: 0,
    foreign: -1.62,
  },
  german: { ...OTHER, similarity: 3, longSimilarity: -1.35 },
  other: { ...OTHER, similarity: 5, longSimilarity: -2.25, foreign: -0.24 },
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
  /** ISO 639-1. */
  readonly language: string
  readonly model: boolean
}): (evidence: Omit<Evidence, 'gramCoverage' | 'conceptCoverage'>) => number {
  const weights: Weights = (query.model ? WITH_MODEL : WORDS_ALONE)[groupOf(query.language)]
  const longer = Math.log(Math.max(1, query.characters / SHORT))
  const shrink = Math.exp(-SUM_SHRINKS * longer)
  const similarityWeight = Math.max(0, weights.similarity + weights.longSimilarity * Math.min(LONGEST, longer))
  return ({ words, grams, concepts, similarity, foreign }) =>
    shrink *
      (weights.words * words +
        (weights.grams + (foreign ? weights.foreignGrams : 0)) * grams +
        (weights.concepts + (foreign ? weights.foreignConcepts : 0)) * concepts) +
    similarityWeight * (similarity ?? 0) +
    (foreign ? weights.foreign : 0)
}

function groupOf(language: string): 'english' | 'german' | 'other' {
  return language === 'en' ? 'english' : language === 'de' ? 'german' : 'other'
}
