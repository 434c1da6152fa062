import type { Embedder } from '../../src/understanding/embeddings/embedder.ts'
import { pythonTimed } from './python-timed.ts'
import type { Material, Slice } from './reading-material.ts'

/** Something timed on a slice: how many messages it handles there, and the handling. */
export interface Timed {
  readonly name: string
  readonly count: (slice: Slice) => number
  readonly run: (slice: Slice) => unknown
}

export interface Part {
  readonly own: Timed['run']
  readonly count: Timed['count']
  readonly peer: Timed
  /** It waits for other threads: processor time would count them all. */
  readonly waits?: true
}

/** What a part may need beside the material. */
export interface PartTools {
  readonly modelDir: string
  readonly openEmbedder: () => Promise<Embedder>
  /** The Python with the libraries of `eval/peers/requirements.txt`; null leaves them out. */
  readonly peersPython: string | null
}

/** Texts that the sentence model reads in a round: it takes milliseconds for each. */
const EMBEDDED = 150
const HITS = 5

/**
 * Each part of reading, and who it is measured against: a library that does the same where there is one, else the floor of
 * handling a message at all. Parts import what they need when they are chosen, so that a process holds one part alone.
 */
export const READING_PARTS: Readonly<Record<string, (material: Material, tools: PartTools) => Promise<Part>>> = {
  'HTML to text': async () => {
    const { readBody } = await import('../../src/text/read-body.ts')
    const { compile } = await import('html-to-text')
    const toPlain = compile({ wordwrap: false })
    const count = ({ pages }: Slice): number => pages.length
    return {
      count,
      own: ({ pages }) => each(pages, html => readBody({ html })),
      peer: { name: 'html-to-text', count, run: ({ pages }) => each(pages, html => toPlain(html)) },
    }
  },
  'reply stripping': async (_, { peersPython }) => {
    const { stripReply } = await import('../../src/text/strip-reply.ts')
    const bodies = (slice: Slice): readonly string[] => slice.bodies
    const own = part(bodies, stripReply)
    const question = (strip: readonly string[]) => ({ strip })
    const library = { name: 'email-reply-parser', module: 'email_reply_parser', question }
    return { ...own, peer: (await pythonTimed(peersPython, library, bodies)) ?? own.peer }
  },
  language: async () => {
    const { detectLanguage } = await import('../../src/text/language.ts')
    const { eld } = await import('eld/small')
    const own = part(
      ({ texts }) => texts,
      text => detectLanguage(text),
    )
    return {
      ...own,
      peer: { ...own.peer, name: 'eld alone', run: ({ texts }) => each(texts, text => eld.detect(text)) },
    }
  },
  thanks: async () => {
    const { readThanks } = await import('../../src/understanding/thanks.ts')
    return part(
      ({ texts }) => texts,
      text => readThanks({ text }),
    )
  },
  owed: async () => {
    const { readOwed } = await import('../../src/understanding/owed.ts')
    return part(conversations, readOwed)
  },
  topics: async () => {
    const { readTopics } = await import('../../src/understanding/topics.ts')
    return part(({ texts }) => texts, readTopics)
  },
  spam: async () => {
    const { readSpam } = await import('../../src/understanding/spam.ts')
    return part(
      ({ texts }) => texts,
      text => readSpam({ text }),
    )
  },
  'feelings, entities': async () => {
    const { readSentiment, readUrgency } = await import('../../src/understanding/sentiment.ts')
    const { readEntities } = await import('../../src/understanding/entities.ts')
    return part(
      ({ texts }) => texts,
      text => [readSentiment(text), readUrgency(text), readEntities(text, 'FR')],
    )
  },
  'intent by words': async ({ models, lessons }, { peersPython }) => {
    const { predictIntent } = await import('../../src/understanding/intents/predict-intent.ts')
    const texts = (slice: Slice): readonly string[] => slice.texts
    const own = part(texts, text => predictIntent(models.lexical, text))
    const question = (label: readonly string[]) => ({ label })
    const library = { name: 'scikit-learn TF-IDF + LR', module: 'sklearn', lesson: { learn: lessons }, question }
    return { ...own, peer: (await pythonTimed(peersPython, library, texts)) ?? own.peer }
  },
  'intent with embedding': async ({ models }, { modelDir, openEmbedder }) => {
    const { predictIntent } = await import('../../src/understanding/intents/predict-intent.ts')
    const { bareRuntimeRate } = await import('./bare-runtime.ts')
    const embedder = await openEmbedder()
    const model = models.fused!
    const some = ({ texts }: Slice): readonly string[] => texts.slice(0, EMBEDDED)
    const count = (slice: Slice): number => some(slice).length
    return {
      waits: true,
      count,
      own: async slice => {
        const texts = some(slice)
        const vectors = await embedder.embed(texts)
        each([...texts.entries()], ([i, text]) => predictIntent(model, text, { embedding: vectors[i]! }))
      },
      peer: {
        name: 'runtime alone',
        count,
        run: slice => bareRuntimeRate(modelDir, some(slice), { workers: 1, maxTokens: 128, threads: 1 }),
      },
    }
  },
  retrieval: async ({ documents }) => {
    const { createDocumentSearch } = await import('../../src/knowledge/document-search.ts')
    const { miniSearch } = await import('../retrieval-minisearch.ts')
    const search = await createDocumentSearch(documents, null)
    const find = miniSearch(documents)
    const count = ({ texts }: Slice): number => texts.length
    return {
      count,
      own: ({ texts }) => search(texts, HITS),
      peer: { name: 'MiniSearch', count, run: ({ texts }) => each(texts, text => find(text, HITS)) },
    }
  },
  'whole reading, by words': async ({ models }) => {
    const { asOf } = await import('../../src/history/as-of.ts')
    const { predictIntent } = await import('../../src/understanding/intents/predict-intent.ts')
    const { createReader } = await import('../../src/understanding/read.ts')
    const views = memoised(({ threads }) =>
      threads.flatMap(thread => thread.messages.map(message => asOf(thread, Date.parse(message.at)))),
    )
    return {
      ...part(views, view => view),
      own: slice => {
        const reader = createReader({ intentModel: models.lexical, predictIntent })
        each(views(slice), view => reader.read(view, []))
      },
    }
  },
}

/** A part that reads one item after the other, against parsing what came over the wire. */
function part<Item>(items: (slice: Slice) => readonly Item[], read: (item: Item) => unknown): Part {
  const own = memoised(items)
  const lines = memoised(({ threads }) => threads.flatMap(({ messages }) => messages.map(line => JSON.stringify(line))))
  return {
    count: slice => own(slice).length,
    own: slice => each(own(slice), read),
    peer: {
      name: 'JSON.parse of the message',
      count: slice => lines(slice).length,
      run: slice => each(lines(slice), line => JSON.parse(line)),
    },
  }
}

function conversations({ threads }: Slice) {
  return threads.flatMap(({ messages }) => {
    const said = messages.map(({ from, text, at }) => ({ from, text: text ?? '', at: Date.parse(at) }))
    return said.map((_, last) => said.slice(0, last + 1))
  })
}

/** Made before the clock starts: the first call of a slice is its count. */
function memoised<Item>(make: (slice: Slice) => readonly Item[]): (slice: Slice) => readonly Item[] {
  const made = new Map<Slice, readonly Item[]>()
  return slice => {
    let items = made.get(slice)
    if (items === undefined) {
      items = make(slice)
      made.set(slice, items)
    }
    return items
  }
}

function each<T>(items: readonly T[], run: (item: T) => unknown): void {
  for (const item of items) run(item)
}
