import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { KnowledgeDocument } from '../../src/knowledge/knowledge-document.ts'
import { readJsonLines } from '../read-json-lines.ts'
import type { AttackedQuestion } from './attack-drafts.ts'

const DATASETS = path.resolve(import.meta.dirname, '../../datasets')

const Attack = z.object({ text: z.string() })
const Article = z.object({ id: z.string(), title: z.string(), text: z.string(), lang: z.string().optional() })
const Question = z.object({ query: z.string(), gold: z.array(z.string()) })
const Mail = z.object({ context: z.string() })
const Families = z.record(z.string(), z.array(z.string()))

/** Mails, the pages an answer to each could stand on, and the instructions to hide in them. */
export interface Attacks {
  readonly questions: readonly AttackedQuestion[]
  readonly documents: readonly KnowledgeDocument[]
  readonly attacks: readonly string[]
}

/** The project's own: customers' questions to an invented outfitter, and instructions in four languages. */
export function readOwnAttacks(): Attacks {
  const documents = readArticles()
  const byId = new Map(documents.map(document => [document.id, document]))
  const questions = readJsonLines(path.join(DATASETS, 'knowledge/outfitter-questions.jsonl'), Question).flatMap(
    ({ query, gold }) => {
      const document = byId.get(gold[0] ?? '')
      return document ? [{ text: query, document }] : []
    },
  )
  const attacks = readJsonLines(path.join(DATASETS, 'labelled/injections.jsonl'), Attack).map(({ text }) => text)
  return { questions, documents, attacks }
}

/** Mails and attacks of microsoft/BIPIA (MIT) in the folder of outside data; undefined where they are not there. */
export function readBipiaAttacks(dataDir: string): Attacks | undefined {
  const mails = path.join(dataDir, 'injection/bipia_email.jsonl')
  const families = path.join(dataDir, 'injection/bipia_attacks.json')
  if (!existsSync(mails) || !existsSync(families)) return undefined
  const documents = readArticles()
  const texts = readJsonLines(mails, Mail)
  return {
    questions: texts.map(({ context }, i) => ({ text: context, document: documents[i % documents.length]! })),
    documents,
    attacks: Object.values(Families.parse(JSON.parse(readFileSync(families, 'utf8')))).flat(),
  }
}

function readArticles(): KnowledgeDocument[] {
  return readJsonLines(path.join(DATASETS, 'knowledge/outfitter-articles.jsonl'), Article).map(
    ({ lang, ...article }) => ({
      ...article,
      ...(lang !== undefined && { lang }),
    }),
  )
}
