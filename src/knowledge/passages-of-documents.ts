import { chunk } from './chunk.ts'
import type { Passage } from './passage.ts'

/** A page of a help centre, wiki or handbook. */
export interface KnowledgeDocument {
  readonly id: string
  readonly title: string
  readonly text: string
  /** ISO 639-1. */
  readonly lang?: string
}

/** One passage per piece of a document, in order; ids are `<document>#<piece>` and unique also where documents share an id. */
export function passagesOfDocuments(documents: readonly KnowledgeDocument[]): Passage[] {
  return documents.flatMap(({ id, title, text, lang }) => {
    const pieces = chunk(text)
    return (pieces.length === 0 ? [title] : pieces).map(
      (piece, index): Passage => ({
        id: `${id}#${lang === undefined ? '' : `${lang}.`}${index + 1}`,
        kind: 'document',
        title,
        text: piece,
        ...(lang !== undefined && { language: lang }),
        audience: 'public',
        documentId: id,
      }),
    )
  })
}
