import { z } from 'zod'
import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { createDocumentSearch } from '../../knowledge/document-search.ts'
import type { Embedder } from '../../understanding/embeddings/embedder.ts'
import { readJsonFile } from './json-file.ts'
import type { PredictTask } from './lines.ts'

/** Nobody asks in more; what lies beyond is pasted. */
const MAX_QUERY = 4_000
const RetrieveLine = z.object({ id: z.unknown(), query: z.string() })
const DocumentLine = z.object({
  id: z.string().min(1),
  title: z
    .string()
    .nullish()
    .transform(title => title ?? ''),
  text: z.string(),
  lang: z
    .string()
    .nullish()
    .transform(lang => lang ?? undefined),
})

/** Ranks the documents of `--docs` for each query, best first; embeddings are used where the model folder is there. */
export async function retrieveTask(
  docsFile: string,
  { embedder, k }: { readonly embedder: Embedder | null; readonly k: number },
): Promise<PredictTask<z.infer<typeof RetrieveLine>>> {
  if (!Number.isInteger(k) || k < 1) throw new RehearsalError('wrong_use', '--k expects a whole number from 1 on.')
  const documents = await readJsonFile(docsFile, DocumentLine)
  if (documents.length === 0)
    throw new RehearsalError('bad_input', `${docsFile}: holds no line like {"id":"…","title":"…","text":"…"}`)
  const ranked = await createDocumentSearch(
    documents.map(({ lang, ...document }) => (lang === undefined ? document : { ...document, lang })),
    embedder,
  )
  return {
    line: RetrieveLine,
    answer: async lines => {
      const found = await ranked(
        lines.map(line => line.query.slice(0, MAX_QUERY)),
        k,
      )
      return lines.map(({ id }, index) => ({ id, ...found[index]! }))
    },
  }
}
