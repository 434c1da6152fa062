import { attributionStart } from './reply-attribution.ts'
import { delimiterOf, isDashedWords, isRule } from './reply-delimiters.ts'
import { headerBlockEnd } from './reply-headers.ts'
import { signatureLines } from './reply-signature-lines.ts'

export interface StrippedReply {
  /** What the person wrote in this message, blank edges removed. */
  readonly reply: string
  /** The rest, in its order: thread, headers, signature, boilerplate. */
  readonly elided: string
}

type Kind = 'text' | 'blank' | 'quote' | 'attribution' | 'thread'

const QUOTE = /^\s{0,3}[>＞](?![:;.(]['-]?[()DPp<]?\s*$|_<)/
const MAX_PASSES = 4

/**
 * Parts a message into the author's words and everything a mail program put around them. Works on lines and cuts only where
 * a client left its mark; in doubt a line stays in the reply. Answers written between quoted lines stay together with the
 * quotes they answer. Every non-blank line of the input is in exactly one of the two parts. Linear in the input.
 */
export function stripReply(text: string): StrippedReply {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  let kept = lines.map((_, index) => index)
  // Cutting a thread can bring a signature to the end, and a forwarded body can hold a thread of its own.
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const current = kept.map(index => lines[index]!)
    const keep = keepLines(current)
    const next = kept.filter((_, position) => keep[position])
    const settled = next.length === kept.length
    kept = next
    if (settled) break
  }
  const inReply = new Set(kept)
  return {
    reply: trimBlankEdges(kept.map(index => lines[index]!)),
    elided: trimBlankEdges(lines.filter((_, index) => !inReply.has(index))),
  }
}

function trimBlankEdges(lines: readonly string[]): string {
  let from = 0
  let to = lines.length
  while (from < to && lines[from]!.trim() === '') from++
  while (to > from && lines[to - 1]!.trim() === '') to--
  return lines.slice(from, to).join('\n').trimEnd()
}

function keepLines(lines: readonly string[]): boolean[] {
  const kinds = classify(lines)
  const keep = kinds.map(kind => kind === 'text' || kind === 'blank')
  keepInlineQuotes(kinds, keep)
  const cut = signatureLines(lines, keep, index => kinds[index] === 'text')
  const survives = kinds.some((kind, index) => kind === 'text' && keep[index] && !cut.has(index))
  if (survives) for (const index of cut) keep[index] = false
  return keep
}

/** Quotes between two stretches of the author's words are an inline reply, unless they are one block below its attribution. */
function keepInlineQuotes(kinds: readonly Kind[], keep: boolean[]): void {
  const runs: { kind: 'text' | 'quote' | 'attribution'; from: number; to: number }[] = []
  kinds.forEach((kind, index) => {
    if (kind === 'blank' || kind === 'thread') return
    const last = runs.at(-1)
    if (last?.kind === kind) last.to = index
    else runs.push({ kind, from: index, to: index })
  })
  const lastText = runs.findLastIndex(run => run.kind === 'text')
  const quotesBefore = runs.filter((run, at) => run.kind === 'quote' && at < lastText)
  const firstText = runs.findIndex(run => run.kind === 'text')
  runs.forEach((run, at) => {
    if (run.kind !== 'quote' || at > lastText) return
    const attributed = runs[at - 1]?.kind === 'attribution'
    const bottomPosted = at < firstText && quotesBefore.length === 1
    if (bottomPosted || (attributed && quotesBefore.length === 1)) return
    for (let index = run.from; index <= run.to; index++) keep[index] = true
  })
}

function classify(lines: readonly string[]): Kind[] {
  const kinds: Kind[] = lines.map(line => (line.trim() === '' ? 'blank' : QUOTE.test(line) ? 'quote' : 'text'))
  joinWrappedQuotes(lines, kinds)
  const following = nextVisible(kinds)
  const isQuoted = (index: number) => kinds[index] === 'quote'
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] === 'blank') continue
    if (kinds[at] === 'quote' && !/^\s*>\s{0,2}\S{0,12}.{0,40}[:：]\s*$/.test(lines[at]!)) continue
    const next = following[at]!
    const follower = { quoted: isQuoted(next), text: lines[next]?.trim().slice(0, 20) ?? '' }
    const start = attributionStart(lines, at, isQuoted, follower)
    if (start !== -1 && (kinds[at] === 'text' || start < at)) {
      kinds.fill('attribution', start, at + 1)
      if (isThreadBelow(lines, kinds, next, at + 1)) return endThread(kinds, start)
      continue
    }
    if (kinds[at] !== 'text') continue
    const end = threadHeadEnd(lines, kinds, following, at)
    if (end === -1) continue
    if (end < lines.length && isQuoted(nextFrom(kinds, end))) {
      kinds.fill('attribution', at, end)
      continue
    }
    const forwardedAlone = delimiterOf(lines[at]!) === 'forwarded' && !kinds.slice(0, at).includes('text')
    if (!forwardedAlone) return endThread(kinds, at)
    kinds.fill('thread', at, end)
    at = end - 1
  }
  return kinds
}

/** Below an attribution without `>` marks all the rest is the thread. */
function isThreadBelow(lines: readonly string[], kinds: readonly Kind[], next: number, from: number): boolean {
  if (next >= lines.length) return false
  if (kinds[next] === 'quote') return false
  // Some clients quote with a bar or with the writer's name.
  return from <= next
}

function endThread(kinds: Kind[], from: number): Kind[] {
  return kinds.fill('thread', from)
}

/** The end of a thread's head (separator, headers) that starts at this line, or -1 where none does. */
function threadHeadEnd(
  lines: readonly string[],
  kinds: readonly Kind[],
  following: readonly number[],
  at: number,
): number {
  const line = lines[at]!
  const delimiter = delimiterOf(line)
  const next = following[at]!
  if (delimiter !== null || isRule(line) || isDashedWords(line)) {
    const headers = next < lines.length ? headerBlockEnd(lines, next, true) : -1
    if (headers !== -1) return headers
    return delimiter === null ? -1 : at + 1
  }
  return kinds[at] === 'text' ? headerBlockEnd(lines, at, false) : -1
}

/** For each line the next one that is not blank (or the end). */
function nextVisible(kinds: readonly Kind[]): number[] {
  const following = kinds.map(() => 0)
  let next = kinds.length
  for (let at = kinds.length - 1; at >= 0; at--) {
    following[at] = next
    if (kinds[at] !== 'blank') next = at
  }
  return following
}

function nextFrom(kinds: readonly Kind[], from: number): number {
  let at = from
  while (at < kinds.length && kinds[at] === 'blank') at++
  return at
}

/** Mail programs break long quoted lines and lose the mark on the second half. */
function joinWrappedQuotes(lines: readonly string[], kinds: Kind[]): void {
  for (let at = 1; at + 1 < lines.length; at++) {
    if (kinds[at] !== 'text' || kinds[at - 1] !== 'quote' || kinds[at + 1] !== 'quote') continue
    const above = lines[at - 1]!.trimEnd()
    const line = lines[at]!
    if (above.length >= 60 && !/[.?!:;]$/.test(above) && line.length <= 40 && /^\p{Ll}/u.test(line)) kinds[at] = 'quote'
  }
}
