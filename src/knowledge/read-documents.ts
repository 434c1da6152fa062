import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { RehearsalError } from '../errors/rehearsal-error.ts'
import { Timestamp } from '../history/ticket.ts'
import { htmlToPlain } from '../text/html-to-plain.ts'
import type { KnowledgeDocument } from './knowledge-document.ts'

const optional = z
  .string()
  .nullish()
  .transform(value => value || undefined)
const moment = Timestamp.nullish().transform(value => (value ? Date.parse(value) : undefined))

/** What a line of a `.jsonl` file, or the head of a page, may say of a document. */
const About = z.object({
  lang: optional,
  brand: optional,
  market: optional,
  audience: z
    .enum(['public', 'internal'])
    .nullish()
    .transform(value => value ?? undefined),
  valid_from: moment,
  valid_to: moment,
})
const Line = About.extend({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: z
    .string()
    .nullish()
    .transform(title => title ?? ''),
  text: z.string().optional(),
  html: z.string().optional(),
})
const Head = About.extend({ id: z.string().min(1).optional(), title: z.string().optional() })

/** What holds for every document that does not say otherwise. */
export type DocumentDefaults = Pick<KnowledgeDocument, 'lang' | 'brand' | 'market' | 'audience'>

/** What could not be read, and why. */
export interface SkippedDocument {
  readonly place: string
  readonly reason: string
}

export interface ReadDocuments {
  readonly documents: readonly KnowledgeDocument[]
  readonly skipped: readonly SkippedDocument[]
}

const PAGES = new Set(['.md', '.markdown', '.txt', '.html', '.htm'])
const MAX_BYTES = 4_000_000

/**
 * Reads pages: `.jsonl` files (`{id, title, text | html, lang?, brand?, market?, audience?, valid_from?, valid_to?}` a line) and
 * folders of Markdown, HTML and text, whose YAML head may say the same. What can be read is read, the rest is listed.
 * @throws RehearsalError `bad_input` where the path cannot be opened
 */
export function readDocuments(location: string, defaults: DocumentDefaults = {}): ReadDocuments {
  const documents: KnowledgeDocument[] = []
  const skipped: SkippedDocument[] = []
  for (const file of filesOf(location)) {
    const place = path.relative(path.dirname(location), file)
    if (statSync(file).size > MAX_BYTES && path.extname(file) !== '.jsonl') {
      skipped.push({ place, reason: `larger than ${MAX_BYTES} bytes` })
      continue
    }
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
    const found = path.extname(file) === '.jsonl' ? readLines(text, place) : [readPage(text, file, location)]
    for (const one of found) {
      if ('reason' in one) skipped.push(one)
      else documents.push({ ...defaults, ...one })
    }
  }
  return { documents, skipped }
}

/** Reads the text of a `.jsonl` file that came from somewhere else, such as an address. */
export function readDocumentLines(text: string, place: string, defaults: DocumentDefaults = {}): ReadDocuments {
  const found = readLines(text, place)
  return {
    documents: found.flatMap(one => ('reason' in one ? [] : [{ ...defaults, ...one }])),
    skipped: found.flatMap(one => ('reason' in one ? [one] : [])),
  }
}

function filesOf(location: string): string[] {
  try {
    if (!statSync(location).isDirectory()) return [location]
    return readdirSync(location, { recursive: true, encoding: 'utf8' })
      .filter(name => PAGES.has(path.extname(name).toLowerCase()) || name.endsWith('.jsonl'))
      .sort()
      .map(name => path.join(location, name))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    throw new RehearsalError('bad_input', `${location}: expected a folder of pages or a .jsonl file (${code})`)
  }
}

function readLines(text: string, place: string): (KnowledgeDocument | SkippedDocument)[] {
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${place}:${index + 1}`)]))
}

function readLine(line: string, place: string): KnowledgeDocument | SkippedDocument {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { place, reason: 'not a JSON object' }
  }
  const read = Line.safeParse(value)
  if (!read.success) return { place, reason: reasonOf(read.error) }
  const { id, title, text, html, ...about } = read.data
  const words = (text ?? (html === undefined ? '' : htmlToPlain(html))).trim()
  if (words === '' && title.trim() === '') return { place, reason: 'text: expected words' }
  return toDocument({ id, title, text: words }, about)
}

function readPage(text: string, file: string, location: string): KnowledgeDocument | SkippedDocument {
  const place = path.relative(path.dirname(location), file)
  const { head, body } = splitHead(text)
  const read = Head.safeParse(head)
  if (!read.success) return { place, reason: reasonOf(read.error) }
  const isHtml = /\.html?$/i.test(file)
  const title =
    read.data.title ?? (isHtml ? /<title[^>]{0,200}>([^<]{1,500})</i.exec(body)?.[1]?.trim() : headingOf(body))
  const words = (isHtml ? htmlToPlain(body) : body).trim()
  if (words === '') return { place, reason: 'text: expected words' }
  const name = path.relative(path.dirname(location), file).split(path.sep).join('/')
  const { id = name, title: _, ...about } = read.data
  return toDocument({ id, title: title ?? path.parse(file).name, text: words }, about)
}

function splitHead(text: string): { head: unknown; body: string } {
  const found = /^---\r?\n([\s\S]{0,10000}?)\r?\n---\r?\n/.exec(text)
  if (found === null) return { head: {}, body: text }
  try {
    return { head: parseYaml(found[1]!) ?? {}, body: text.slice(found[0].length) }
  } catch {
    return { head: {}, body: text }
  }
}

function headingOf(text: string): string | undefined {
  return /^#{1,3}\s+(.{1,300})$/m.exec(text.slice(0, 2_000))?.[1]?.trim()
}

function toDocument(
  document: Pick<KnowledgeDocument, 'id' | 'title' | 'text'>,
  about: z.infer<typeof About>,
): KnowledgeDocument {
  const { lang, brand, market, audience, valid_from: validFrom, valid_to: validTo } = about
  return {
    ...document,
    ...(lang !== undefined && { lang }),
    ...(brand !== undefined && { brand }),
    ...(market !== undefined && { market }),
    ...(audience !== undefined && { audience }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  }
}

function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues
  return `${issue?.path.join('.') || 'line'}: ${issue?.message}`
}
