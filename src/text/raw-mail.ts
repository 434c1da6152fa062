import { simpleParser } from 'mailparser'
import type { AutomatedKind } from '../core/reading.ts'
import { type Automated, detectAutomatedHeaders } from './automated-headers.ts'
import { BOUNCE_BODY } from './automated-phrases.ts'
import { boundedMail } from './bounded-mail.ts'
import { readBody } from './read-body.ts'

/** Mail servers refuse more; the rest of a larger mail is attachments. */
const MAX_BYTES = 10_000_000
const MAX_HTML = 2_000_000
const MAX_PART_TEXT = 64_000

export interface RawMailPart {
  readonly type: string
  readonly name?: string
  readonly size: number
  /** Of machine-readable parts (`message/*`, `text/*`): the first 64 KB. */
  readonly text?: string
}

export interface RawMail {
  /** Names in lower case, values unfolded; repeated fields joined by a line end. */
  readonly headers: Readonly<Record<string, string>>
  readonly subject: string
  readonly from: string
  readonly messageId?: string
  readonly inReplyTo?: string
  /** The body as plain text, HTML converted. Nothing is stripped. */
  readonly text: string
  readonly html?: string
  /** Content types of all parts in their order, up to and including the first enclosed mail. */
  readonly types: readonly string[]
  /** Parts that are not the body. */
  readonly parts: readonly RawMailPart[]
}

/**
 * Parses an RFC 5322 mail. Never fails on a malformed one: where the MIME structure cannot be followed, the headers and the
 * text below them are taken as they stand. Input above 10 MB is cut.
 */
export async function parseRawMail(raw: string | Uint8Array): Promise<RawMail> {
  const bytes = typeof raw === 'string' ? Buffer.from(raw.slice(0, MAX_BYTES)) : Buffer.from(raw.subarray(0, MAX_BYTES))
  const source = boundedMail(withoutMailboxLine(bytes))
  const headers = readHeaders(source)
  const types = readTypes(source, headers['content-type'] ?? '')
  try {
    const mail = await simpleParser(source, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      maxHtmlLengthToParse: MAX_HTML,
    })
    const html = typeof mail.html === 'string' ? mail.html : undefined
    return {
      headers,
      subject: mail.subject ?? '',
      from: mail.from?.text ?? headers['from'] ?? '',
      ...(mail.messageId && { messageId: mail.messageId }),
      ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
      text: readBody({ text: mail.text, html }),
      ...(html && { html }),
      types,
      parts: mail.attachments.map(part => ({
        type: part.contentType.toLowerCase(),
        ...(part.filename && { name: part.filename }),
        size: part.size,
        ...(/^(?:message|text)\//i.test(part.contentType) && {
          text: part.content.subarray(0, MAX_PART_TEXT).toString('utf8'),
        }),
      })),
    }
  } catch {
    const text = source.toString('utf8')
    const body = /\r?\n\r?\n/.exec(text)
    return {
      headers,
      subject: headers['subject'] ?? '',
      from: headers['from'] ?? '',
      text: readBody({ text: body ? text.slice(body.index) : '' }),
      types,
      parts: [],
    }
  }
}

/** The parser turns delivery reports into text; their type is read from the part heads. */
function readTypes(source: Buffer, topLevel: string): string[] {
  const types = [topLevel.split(';')[0]!.trim().toLowerCase()]
  if (!types[0]!.startsWith('multipart/')) return types
  let inHead = false
  for (const line of source.subarray(0, MAX_HEAD).toString('latin1').split('\n')) {
    if (line.startsWith('--')) inHead = true
    else if (line.trim() === '') inHead = false
    else if (inHead) {
      const type = /^content-type:\s{0,9}([\w.+-]{1,60}\/[\w.+-]{1,60})/i.exec(line)?.[1]?.toLowerCase()
      if (type === undefined) continue
      types.push(type)
      // What an enclosed mail contains is not said by this mail.
      if (ENCLOSED.has(type)) break
    }
  }
  return types
}

const ENCLOSED = new Set(['message/rfc822', 'text/rfc822-headers'])

/** Mail taken from an mbox file starts with a "From " line that is no header. */
function withoutMailboxLine(bytes: Buffer): Buffer {
  const start = bytes.subarray(0, 2_000).toString('latin1')
  const skipped = /^(?:\s*\r?\n)*(?:>?From [^\r\n]*\r?\n)?/.exec(start)![0].length
  return bytes.subarray(skipped)
}

const MAX_HEAD = 256_000

function readHeaders(bytes: Buffer): Record<string, string> {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  let name = ''
  for (const line of bytes
    .subarray(0, MAX_HEAD)
    .toString('utf8')
    .split(/\r\n|\n|\r/)) {
    if (line === '') break
    if (/^[ \t]/.test(line)) {
      if (name !== '') headers[name] += ` ${line.trim()}`
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1 || colon > 80) continue
    name = line.slice(0, colon).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    headers[name] = headers[name] === undefined ? value : `${headers[name]}\n${value}`
  }
  return { ...headers }
}

export interface AutomatedMail {
  readonly auto: boolean
  readonly kind: AutomatedKind | 'human'
  /** The sign that decided; never the mail's text. */
  readonly reason: string
}

/** Reads a raw mail (RFC 5322) and says whether a machine sent it, and what for. */
export async function detectAutomatedMail(raw: string | Uint8Array): Promise<AutomatedMail> {
  const mail = await parseRawMail(raw)
  const found = byParts(mail) ?? byServiceNotice(mail) ?? detectAutomatedHeaders(mail.headers, mail.subject, mail.text)
  return found === null ? { auto: false, kind: 'human', reason: 'no sign of a machine' } : { auto: true, ...found }
}

/** A delivery report as its fields, wherever it stands: old gateways put it in the text. */
const REPORT_FIELDS =
  /^(?:final-recipient|original-recipient|reporting-mta|diagnostic-code|x-[\w-]+-recipient-status)\s*:/im
const REPORT_ACTION = /^(?:action|status)\s*:\s*(?:failed|delayed|relayed|expanded|delivered|[245]\.\d)/im
const FEEDBACK_FIELDS = /^feedback-type\s*:\s*[\w-]+/im

function byParts(mail: RawMail): Automated | null {
  if (mail.types.includes('message/feedback-report') || FEEDBACK_FIELDS.test(reportText(mail.parts)))
    return { kind: 'feedback', reason: 'feedback report (ARF)' }
  if (mail.types.includes('message/disposition-notification'))
    return { kind: 'auto_reply', reason: 'read receipt (MDN)' }
  if (mail.types.some(type => /^message\/(?:global-)?delivery-status$/.test(type)))
    return { kind: 'bounce', reason: 'delivery status part' }
  if (isForwardedComplaint(mail)) return { kind: 'feedback', reason: 'complaint with the mail attached' }
  const text = `${mail.text.slice(0, 20_000)}\n${reportText(mail.parts)}`
  if (REPORT_FIELDS.test(text) && REPORT_ACTION.test(text) && BOUNCE_BODY.test(text))
    return { kind: 'bounce', reason: 'delivery status fields' }
  return null
}

function reportText(parts: readonly RawMailPart[]): string {
  return parts
    .filter(part => part.text !== undefined && part.type !== 'message/rfc822')
    .slice(0, 20)
    .map(part => part.text!.slice(0, 8_000))
    .join('\n')
}

function isForwardedComplaint(mail: RawMail): boolean {
  return (
    mail.types.some(type => ENCLOSED.has(type)) &&
    /^(?:complaint about (?:a )?message from \[?\d|(?:spam|abuse|feedback) (?:report|complaint))/i.test(
      mail.subject.trim(),
    )
  )
}

/** Cloud mail services report deliveries and complaints as JSON. */
const SERVICE_NOTICE =
  /^\s*\{[\s\S]{0,200}?"(?:notificationType|eventType)"\s*:\s*"(Bounce|Complaint|Delivery|Reject|DeliveryDelay)"/
/** List managers that refuse a post. */
const LIST_REFUSAL =
  /^(?:you are not (?:a member|allowed to post|subscribed)|your (?:message|mail|post)[^\n]{0,80}(?:awaits moderator approval|rejected by the list|is being held)|duplicated message-id in)/i

function byServiceNotice(mail: RawMail): Automated | null {
  const notice = SERVICE_NOTICE.exec(mail.text)?.[1]
  if (notice === 'Complaint') return { kind: 'feedback', reason: 'complaint notice of a mail service' }
  if (notice === 'Delivery') return { kind: 'notification', reason: 'delivery notice of a mail service' }
  if (notice !== undefined) return { kind: 'bounce', reason: 'bounce notice of a mail service' }
  if (mail.headers['x-apple-unsubscribe'] !== undefined)
    return { kind: 'feedback', reason: 'unsubscribe sent by a mail program' }
  if (LIST_REFUSAL.test(mail.text.trim())) return { kind: 'bounce', reason: 'refused by a mailing list' }
  return null
}
