import { chunk } from './chunk.ts'
import type { KnowledgeDocument } from './knowledge-document.ts'
import type { Passage } from './passage.ts'

/** One passage per piece of a document, in order; ids are `<document>#<piece>` and unique also where documents share an id. */
export function passagesOfDocuments(documents: readonly KnowledgeDocument[]): Passage[] {
  return documents.flatMap(document => {
    const { id, title, text, lang, brand, market, audience = 'public', validFrom, validTo } = document
    const pieces = chunk(text)
    return (pieces.length === 0 ? [title] : pieces).map(
      (piece, index): Passage => ({
        id: `${id}#${lang === undefined ? '' : `${lang}.`}${index + 1}`,
        kind: 'document',
        title,
        text: piece,
        ...(lang !== undefined && { language: lang }),
        ...(brand !== undefined && { brand }),
        ...(market !== undefined && { market }),
        ...(validFrom !== undefined && { validFrom }),
        ...(validTo !== undefined && { validTo }),
        audience,
        documentId: id,
      }),
    )
  })
}
