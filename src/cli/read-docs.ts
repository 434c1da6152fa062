import { createHash } from 'node:crypto'
import type { KnowledgeDocument } from '../knowledge/knowledge-document.ts'
import { readDocuments } from '../knowledge/read-documents.ts'
import type { CommandIo } from './io.ts'

/** The pages named on the command line, and a hash that changes with them; what could not be read is said. */
export function readDocs(
  paths: readonly string[],
  io: CommandIo,
): { readonly documents: readonly KnowledgeDocument[]; readonly hash?: string } {
  const read = paths.map(path => readDocuments(path))
  const documents = read.flatMap(each => each.documents)
  for (const { place, reason } of read.flatMap(each => each.skipped)) io.stderr.write(`${place}: ${reason}\n`)
  if (documents.length === 0) return { documents }
  return { documents, hash: createHash('sha256').update(JSON.stringify(documents)).digest('hex') }
}
