import { normaliseLines } from './normalise-text.ts'
import { attributionStart, mayEndBare } from './reply-attribution.ts'
import {
  delimiterOf,
  isArrowed,
  isDashedWords,
  isGatewayBanner,
  isListFooter,
  isRule,
  isSignedHead,
} from './reply-delimiters.ts'
import { headerBlockEnd, isHeaderBlockOnOneLine, shapedHeaderBlockEnd, unknownHeaderBlockEnd } from './reply-headers.ts'
import { signatureLines } from './reply-signature-lines.ts'

export interface StrippedReply {
  /** What the person wrote in this message, blank edges removed. */
  readonly reply: string
  /** The rest, in its order: thread, headers, signature, boilerplate. */
  readonly elided: string
}

type Kind = 'text' | 'blank' | 'quote' | 'attribution' | 'thread'

/** A quote mark that is not the start of an emoticon. */
const QUOTE = /^\s{0,3}[>＞](?![:;.(]['-]?[()DPp<]?\s*$|_<)/
const QUOTED_ATTRIBUTION = /^\s*>\s{0,2}.{1,80}[:：]\s*$/
/** Bars and initials, as some programs quote. */
const OTHER_MARK = /^\s{0,3}(?:[|¦│]|[\p{L}]{1,12}>)(?:\s|$)/u
/** One of these stands in whatever a mail program writes on one line: separators, headers, attributions, quotes. */
const SIGN_OF_PROGRAM = /[\n\r\v\f\u0085\u2028\u2029:：>＞|¦│*_=~#—–]|--/
const MAX_PASSES = 4
const MAX_BULLETS = 8
/** Of one line; what decides stands at its beginning, and its end is looked at only in lines far shorter. */
const MAX_READ = 2_000
const HEAD_LINES = 2_000
const HEAD_CHARACTERS = 120_000
const TAIL_LINES = 500
const TAIL_CHARACTERS = 40_000

/**
 * Parts a message into the author's words and everything a mail program put around them. Works on lines and cuts only where
 * a client left its mark; in doubt a line stays in the reply. Answers written between quoted lines stay together with the
 * quotes they answer. Every non-blank line of the input is in exactly one of the two parts. Linear in the input: of a mail
 * of book length the beginning and the end are read, and what lies between goes where its surroundings say.
 */
export function stripReply(text: string): StrippedReply {
  if (!SIGN_OF_PROGRAM.test(text)) return { reply: text.trimEnd(), elided: '' }
  const { lines, unread } = splitLines(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
  const read = normaliseLines(lines.map((line, at) => (at === unread ? gistOf(line) : line.slice(0, MAX_READ))))
  let kept = lines.map((_, index) => index)
  // Cutting a thread can bring a signature to the end, and a forwarded body can hold a thread of its own.
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const keep = keepLines(kept.map(index => read[index]!))
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

/** All lines, or for a long text those at both ends with everything between them as one. */
function splitLines(text: string): { readonly lines: readonly string[]; readonly unread: number } {
  let from = 0
  for (let count = 0; count < HEAD_LINES && from < HEAD_CHARACTERS; count++) {
    const end = text.indexOf('\n', from)
    if (end === -1) return { lines: text.split('\n'), unread: -1 }
    from = end + 1
  }
  let to = text.length
  for (let count = 0; count < TAIL_LINES && text.length - to < TAIL_CHARACTERS; count++) {
    const end = to < 2 ? -1 : text.lastIndexOf('\n', to - 2)
    if (end < from) return { lines: text.split('\n'), unread: -1 }
    to = end + 1
  }
  const head = text.slice(0, from - 1).split('\n')
  return { lines: [...head, text.slice(from, to - 1), ...text.slice(to).split('\n')], unread: head.length }
}

/** What the unread middle counts as: quoted where all of it is, else text. */
function gistOf(middle: string): string {
  if (middle.trim() === '') return ''
  return /^[^\S\n]*[^>\s]/m.test(middle) ? '…' : '> …'
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
  joinRules(lines, kinds)
  cutTop(lines, kinds)
  const keep = kinds.map(kind => kind === 'text' || kind === 'blank')
  keepInlineQuotes(kinds, keep)
  const cut = signatureLines(lines, keep, index => kinds[index] === 'text')
  const survives = kinds.some((kind, index) => kind === 'text' && keep[index] && !cut.has(index))
  if (survives) for (const index of cut) keep[index] = false
  return keep
}

/** A rule, or words between dashes, right above a thread belongs to it. */
function joinRules(lines: readonly string[], kinds: Kind[]): void {
  let below: Kind = 'text'
  for (let at = lines.length - 1; at >= 0; at--) {
    if (kinds[at] === 'blank') continue
    const opens = below === 'attribution' || below === 'thread'
    if (opens && kinds[at] === 'text' && (isRule(lines[at]!) || isDashedWords(lines[at]!))) kinds[at] = 'attribution'
    below = kinds[at]!
  }
}

/** What gateways and signing programs put above the first word, unless nothing else is there. */
function cutTop(lines: readonly string[], kinds: Kind[]): void {
  const from = nextFrom(kinds, 0)
  if (kinds[from] !== 'text') return
  let end = from
  while (end < lines.length && kinds[end] === 'text' && end - from < 6) end++
  const above = lines.slice(from, end).join(' ')
  const added = isSignedHead(above) || isGatewayBanner(above)
  if (added && kinds.indexOf('text', end) !== -1) kinds.fill('attribution', from, end)
}

interface Run {
  readonly kind: 'text' | 'quote' | 'attribution'
  readonly from: number
  to: number
}

/** Quotes between two stretches of the author's words are an inline reply, unless they are one block below its attribution. */
function keepInlineQuotes(kinds: readonly Kind[], keep: boolean[]): void {
  const runs: Run[] = []
  kinds.forEach((kind, index) => {
    if (kind === 'blank' || kind === 'thread') return
    const last = runs.at(-1)
    if (last?.kind === kind) last.to = index
    else runs.push({ kind, from: index, to: index })
  })
  const firstText = runs.findIndex(run => run.kind === 'text')
  const lastText = runs.findLastIndex(run => run.kind === 'text')
  const onlyQuote = runs.filter((run, at) => run.kind === 'quote' && at < lastText).length === 1
  runs.forEach((run, at) => {
    if (run.kind !== 'quote' || at > lastText) return
    if (onlyQuote && (at < firstText || runs[at - 1]?.kind === 'attribution')) return
    keep.fill(true, run.from, run.to + 1)
  })
}

function classify(lines: readonly string[]): Kind[] {
  const kinds: Kind[] = lines.map(line => (line.trim() === '' ? 'blank' : QUOTE.test(line) ? 'quote' : 'text'))
  joinWrappedQuotes(lines, kinds)
  const following = nextVisible(kinds)
  const isQuoted = (index: number) => kinds[index] === 'quote'
  const bare = mayEndBare(lines)
  let wrote = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (kinds[at] === 'quote' && isArrowed(line)) return kinds.fill('thread', at)
    if (kinds[at] === 'blank' || (kinds[at] === 'quote' && !QUOTED_ATTRIBUTION.test(line))) continue
    const next = following[at]!
    const otherMark = !isQuoted(next) && OTHER_MARK.test(lines[next] ?? '')
    const follower = { quoted: isQuoted(next) || otherMark, text: lines[next]?.trim().slice(0, 20) ?? '' }
    const start = attributionStart(lines, at, isQuoted, follower, bare)
    if (start !== -1 && (kinds[at] === 'text' || start < at)) {
      if (otherMark && wrote) return kinds.fill('thread', start)
      if (otherMark) markOtherQuotes(lines, kinds, next)
      // Without quote marks below, nobody can tell where the thread ends.
      if (next < lines.length && !follower.quoted) return kinds.fill('thread', start)
      kinds.fill('attribution', start, at + 1)
      continue
    }
    if (kinds[at] !== 'text') continue
    const end = threadHeadEnd(lines, at, next)
    if (end === -1) {
      if (wrote && isBoundary(lines, at) && shapedHeaderBlockEnd(lines, at) !== -1) return kinds.fill('thread', at)
      wrote = true
      if (follower.quoted && next === at + 1 && line.trimEnd().endsWith(':')) keepBullets(kinds, next)
      continue
    }
    const body = end === at + 1 ? next : nextFrom(kinds, end)
    const forwardedAlone = !wrote && delimiterOf(line) === 'forwarded'
    if (!isQuoted(body) && !forwardedAlone) return kinds.fill('thread', at)
    kinds.fill('attribution', at, end)
    at = end - 1
  }
  return kinds
}

/** A new paragraph, or what follows a rule. */
function isBoundary(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1] ?? ''
  return above.trim() === '' || isRule(above)
}

/** Below an attribution, lines that all begin with a bar or with initials are a quote like one of `>`. */
function markOtherQuotes(lines: readonly string[], kinds: Kind[], from: number): void {
  for (let at = from; at < lines.length && (kinds[at] === 'blank' || OTHER_MARK.test(lines[at]!)); at++)
    if (kinds[at] === 'text') kinds[at] = 'quote'
}

/** The end of a thread's head (separator, headers) that starts at this line, or -1 where none does. */
function threadHeadEnd(lines: readonly string[], at: number, next: number): number {
  const line = lines[at]!
  const delimiter = delimiterOf(line)
  if (delimiter === null && !isRule(line) && !isDashedWords(line)) {
    return isHeaderBlockOnOneLine(line) ? at + 1 : headerBlockEnd(lines, at, false)
  }
  if (next < lines.length) {
    const headers = headerBlockEnd(lines, next, true)
    if (headers !== -1) return headers
    if (isHeaderBlockOnOneLine(lines[next]!)) return next + 1
    if (isDashedWords(line) && unknownHeaderBlockEnd(lines, next) !== -1) return unknownHeaderBlockEnd(lines, next)
    if (isRule(line) && isListFooter(lines[next]!)) return at + 1
  }
  return delimiter === null ? -1 : at + 1
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

/** "What is missing:" and then a few lines with `>` is a list that somebody typed. */
function keepBullets(kinds: Kind[], from: number): void {
  let end = from
  while (kinds[end] === 'quote' && end - from <= MAX_BULLETS) end++
  if (end - from <= MAX_BULLETS) kinds.fill('text', from, end)
}
