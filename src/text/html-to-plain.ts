import { compile, type FormatCallback } from 'html-to-text'

/** Private-use characters stand for quote borders until the lines are known; they are taken out of the input first. */
const OPEN = '\ue000'
const CLOSE = '\ue001'
const MARKS = /[\ue000\ue001]/g
/** The library walks recursively; anything nested deeper than a mail client would is read by the flat scanner. */
const MAX_DEPTH = 300
/** Opening and closing; a long thread of newsletters has a few thousand. */
const MAX_TAGS = 20_000
const MAX_QUOTE_DEPTH = 8

const quote: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 })
  builder.addInline(OPEN, { noWordTransform: true })
  builder.addLineBreak()
  walk(element.children, builder)
  builder.addLineBreak()
  builder.addInline(CLOSE, { noWordTransform: true })
  builder.closeBlock({ trailingLineBreaks: 2 })
}

/** A line that reply stripping knows in any language, put where the client marked the start of the thread. */
function lineBefore(line: string): FormatCallback {
  return (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 2 })
    builder.addLiteral(line)
    builder.addLineBreak()
    walk(element.children, builder)
    builder.closeBlock({ trailingLineBreaks: 2 })
  }
}

const HIDDEN_STYLES = [
  'display:none',
  'display: none',
  'visibility:hidden',
  'visibility: hidden',
  'mso-hide:all',
  'mso-hide: all',
  'max-height:0;',
  'max-height:0px',
  'max-height: 0px',
  'font-size:0;',
  'font-size:0px',
  'font-size: 0px',
  'opacity:0;',
  'opacity: 0;',
]
const QUOTES = [
  'blockquote',
  'div.gorgias_quote',
  'div.yahoo_quoted',
  'div.moz-cite-prefix',
  'div.gmail_attr',
  'div.ms-outlook-mobile-reference-message',
  'div.zmail_extra',
  '#OLK_SRC_BODY_SECTION',
  '#mail-editor-reference-message-container',
]
const THREAD_STARTS = [
  '#divRplyFwdMsg',
  '#x_divRplyFwdMsg',
  '#appendonsend',
  '#x_appendonsend',
  'div.OutlookMessageHeader',
]
const SIGNATURES = [
  'div.gmail_signature',
  '#Signature',
  '#ms-outlook-mobile-signature',
  '.moz-signature',
  'div.protonmail_signature_block-user',
]
/** Gmail's indent button writes a borderless blockquote: the author's own words. */
const OWN_INDENT = ['blockquote[style*="border:none"]', 'blockquote[style*="border: none"]']

const convert = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxInputLength: 4_000_000, maxDepth: 5 * MAX_DEPTH },
  formatters: { quote, threadStart: lineBefore('-----Original Message-----'), signature: lineBefore('--') },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'head', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'template', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({ selector, options: { uppercase: false } })),
    ...QUOTES.map(selector => ({ selector, format: 'quote' })),
    ...THREAD_STARTS.map(selector => ({ selector, format: 'threadStart' })),
    ...SIGNATURES.map(selector => ({ selector, format: 'signature' })),
    ...OWN_INDENT.map(selector => ({ selector, format: 'block' })),
    { selector: '[hidden]', format: 'skip' },
    ...HIDDEN_STYLES.map(style => ({ selector: `[style*="${style}" i]`, format: 'skip' })),
  ],
})

/**
 * HTML mail as plain text. Quoted parts come out as `>` lines, the start of an Outlook thread as an original-message line,
 * a marked signature below `--`. Linear in the input however deep it nests.
 */
export function htmlToPlain(html: string): string {
  const clean = html.replace(MARKS, '')
  const text = isTooComplex(clean) ? stripTags(clean) : convert(clean)
  return prefixQuotes(text)
}

function prefixQuotes(text: string): string {
  const lines: string[] = []
  let depth = 0
  for (const line of text.split('\n')) {
    const opens = count(line, OPEN)
    const closes = count(line, CLOSE)
    const words = line.replace(MARKS, '').trimEnd()
    depth += opens
    if (words !== '' || opens + closes === 0) {
      lines.push(depth === 0 ? words : `${'>'.repeat(Math.min(depth, MAX_QUOTE_DEPTH))} ${words}`.trimEnd())
    }
    if (closes > 0) while (/^>+$/.test(lines.at(-1) ?? '')) lines.pop()
    depth = Math.max(0, depth - closes)
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function count(line: string, mark: string): number {
  let total = 0
  for (let at = line.indexOf(mark); at !== -1; at = line.indexOf(mark, at + 1)) total++
  return total
}

const VOID_TAG = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th)\b/i

/** Whether rendering could take long: an upper bound of the nesting and the number of tags, in one pass. Elements that close by themselves do not count. */
function isTooComplex(html: string): boolean {
  let depth = 0
  let tags = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const tag = html.slice(at + 1, at + 8)
    if (tag.startsWith('/')) depth = Math.max(0, depth - 1)
    else if (/^[a-z]/i.test(tag) && !VOID_TAG.test(tag)) depth++
    if (depth > MAX_DEPTH || ++tags > MAX_TAGS) return true
  }
  return false
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** `indexOf` for searches that only move forward: each string is looked for once per find, so misses cost nothing twice. */
function forwardSearch(html: string): (wanted: string, from: number) => number {
  const found = new Map<string, number>()
  return (wanted, from) => {
    const known = found.get(wanted)
    if (known !== undefined && (known === -1 || known >= from)) return known
    const at = html.indexOf(wanted, from)
    found.set(wanted, at)
    return at
  }
}

/** The flat reader for hostile nesting: tags become line ends, nothing is rendered. */
function stripTags(html: string): string {
  const parts: string[] = []
  const find = forwardSearch(html)
  let from = 0
  while (from < html.length) {
    const open = html.indexOf('<', from)
    if (open === -1) break
    parts.push(html.slice(from, open))
    const isComment = html.startsWith('<!--', open)
    const end = find(isComment ? '-->' : '>', open)
    if (end === -1) {
      from = open + 1
      continue
    }
    const raw = /^<(script|style|title)\b/i.exec(html.slice(open, open + 8))?.[1]
    const close = raw ? find(`</${raw.toLowerCase()}`, end) : -1
    parts.push('\n')
    from = close > 0 ? close : end + (isComment ? 3 : 1)
  }
  parts.push(html.slice(from))
  return parts
    .join('')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\n\s*\n/g, '\n')
}
