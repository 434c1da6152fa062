import type { HostileShape } from './text-shapes.ts'

const HEAD = 'From: a@b.example\r\nTo: c@d.example\r\nSubject: e\r\nMIME-Version: 1.0\r\n'

function mail(headers: string, body: string): string {
  return `${HEAD}${headers}\r\n${body}`
}

function filled(open: string, piece: string, close: string, size: number): string {
  const times = Math.max(0, Math.ceil((size - open.length - close.length) / piece.length))
  return open + piece.repeat(times) + close
}

/** Each part holds a multipart of its own, with a boundary of its own. */
function boundaryNest(size: number): string {
  const lines: string[] = []
  let length = 0
  for (let depth = 0; length < size; depth++) {
    const line = `${depth === 0 ? '' : `--b${depth - 1}\r\n`}Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n`
    lines.push(line)
    length += line.length
  }
  return HEAD + lines.join('')
}

/** Mails inside mails. */
function mailNest(size: number): string {
  const layer = `${HEAD}Content-Type: message/rfc822\r\n\r\n`
  return filled('', layer, 'x', size)
}

const MIXED = 'Content-Type: multipart/mixed; boundary="b"\r\n'
const plain = (headers: string) => `${headers}Content-Type: text/plain; charset=utf-8\r\n`

export const MAIL_SHAPES: readonly HostileShape[] = [
  { name: 'as many parts as fit', build: size => mail(MIXED, filled('', '--b\r\n\r\n\r\n', '--b--', size)) },
  {
    name: 'parts with heads',
    build: size => mail(MIXED, filled('', '--b\r\nContent-Type: text/plain\r\n\r\na\r\n', '--b--', size)),
  },
  {
    name: 'parts of HTML',
    build: size => mail(MIXED, filled('', '--b\r\nContent-Type: text/html\r\n\r\n<p>a\r\n', '--b--', size)),
  },
  {
    name: 'attachments',
    build: size =>
      mail(
        MIXED,
        filled(
          '',
          '--b\r\nContent-Type: a/b; name="c"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nQQ==\r\n',
          '--b--',
          size,
        ),
      ),
  },
  { name: 'boundaries in boundaries', build: boundaryNest },
  { name: 'mails in mails', build: mailNest },
  { name: 'boundaries without parts', build: size => mail(MIXED, filled('', '--b\r\n', '', size)) },
  { name: 'lines like boundaries', build: size => mail(MIXED, filled('', '--c\r\n', '', size)) },
  { name: 'header lines', build: size => filled('', 'X-A: b\r\n', '\r\nbody', size) },
  {
    name: 'headers of many names',
    build: size => {
      const lines: string[] = []
      for (let at = 0, length = 0; length < size; at++) {
        lines.push(`X-${at}: b\r\n`)
        length += lines.at(-1)!.length
      }
      return `${lines.join('')}\r\nbody`
    },
  },
  { name: 'one folded header', build: size => filled('Subject: a\r\n', ' b\r\n', '\r\nbody', size) },
  { name: 'one header line', build: size => filled('Subject: ', 'a', '\r\n\r\nbody', size) },
  { name: 'header line without colon', build: size => filled('', 'a', '\r\n\r\nbody', size) },
  { name: 'encoded words', build: size => filled('Subject: ', '=?utf-8?Q?a=20b?= ', '\r\n\r\nbody', size) },
  { name: 'encoded words never closed', build: size => filled('Subject: ', '=?utf-8?Q?', '\r\n\r\nbody', size) },
  { name: 'addresses', build: size => filled('To: ', 'a <b@c.example>, ', 'd@e.example\r\n\r\nbody', size) },
  { name: 'groups of addresses', build: size => filled('To: ', 'a:b@c.example;', '\r\n\r\nbody', size) },
  { name: 'comments in addresses', build: size => filled('To: ', '(', '\r\n\r\nbody', size) },
  { name: 'quotation marks in addresses', build: size => filled('To: ', '"', '\r\n\r\nbody', size) },
  { name: 'angle brackets in addresses', build: size => filled('To: ', '<', '\r\n\r\nbody', size) },
  { name: 'references', build: size => filled('References: ', '<a@b> ', '\r\n\r\nbody', size) },
  {
    name: 'received',
    build: size => filled('', 'Received: from a by b; Tue, 12 Mar 2024 09:14:00 +0000\r\n', '\r\nbody', size),
  },
  { name: 'parameters', build: size => filled('Content-Type: text/plain', '; a=b', '\r\n\r\nbody', size) },
  {
    name: 'continued parameters',
    build: size => {
      const parts: string[] = []
      for (let at = 0, length = 0; length < size; at++) {
        parts.push(`; name*${at}="a"`)
        length += parts.at(-1)!.length
      }
      return `Content-Type: text/plain${parts.join('')}\r\n\r\nbody`
    },
  },
  {
    name: 'a long boundary',
    build: size => mail(filled('Content-Type: multipart/mixed; boundary="', 'b', '"\r\n', size), 'x'),
  },
  {
    name: 'base64 text',
    build: size =>
      mail(plain('Content-Transfer-Encoding: base64\r\n'), filled('', `${'QUJD'.repeat(19)}\r\n`, '', size)),
  },
  {
    name: 'base64 on one line',
    build: size => mail(plain('Content-Transfer-Encoding: base64\r\n'), filled('', 'QUJD', '', size)),
  },
  {
    name: 'quoted-printable',
    build: size => mail(plain('Content-Transfer-Encoding: quoted-printable\r\n'), filled('', '=C3=A9', '', size)),
  },
  {
    name: 'soft line ends',
    build: size => mail(plain('Content-Transfer-Encoding: quoted-printable\r\n'), filled('', 'a=\r\n', '', size)),
  },
  {
    name: 'flowed text',
    build: size => mail('Content-Type: text/plain; format=flowed\r\n', filled('', '> a \r\n', '', size)),
  },
  {
    name: 'unknown character set',
    build: size => mail('Content-Type: text/plain; charset=x-unknown\r\n', filled('', '\u00e9', '', size)),
  },
  {
    name: 'Japanese by shifts',
    build: size => mail('Content-Type: text/plain; charset=iso-2022-jp\r\n', filled('', '\u001b$B', '', size)),
  },
  { name: 'plain body of one line', build: size => mail('', filled('', 'a', '', size)) },
  { name: 'plain body of short lines', build: size => mail('', filled('', 'a\r\n', '', size)) },
  { name: 'plain body of line ends', build: size => mail('', filled('', '\r\n', '', size)) },
  { name: 'carriage returns', build: size => mail('', filled('', '\r', '', size)) },
  { name: 'null characters', build: size => mail('', filled('', '\0', '', size)) },
  {
    name: 'uuencoded',
    build: size => mail('', filled('begin 644 a\r\n', `M${'A'.repeat(60)}\r\n`, 'end\r\n', size)),
  },
  { name: 'deep HTML', build: size => mail('Content-Type: text/html\r\n', filled('', '<div>', '', size)) },
  { name: 'quotes of HTML', build: size => mail('Content-Type: text/html\r\n', filled('', '<blockquote>', '', size)) },
  { name: 'JSON', build: size => mail('', filled('{', '"a":{', '', size)) },
  { name: 'status fields', build: size => mail('', filled('', 'Final-Recipient: rfc822; a\r\n', '', size)) },
  { name: 'bounce words', build: size => mail('Subject: Undelivered\r\n', filled('', 'could not be ', '', size)) },
  { name: 'mailbox lines', build: size => filled('', '\r\n', '', size) + HEAD },
]
