/** What desks and mail servers commonly ask of a header before they answer it: RFC 3834, RFC 3464 and old habits. */
const RULES: Readonly<Record<string, RegExp>> = {
  'auto-submitted': /^(?!\s*no\b)\s*\S/i,
  'content-type': /multipart\/report/i,
  'return-path': /^\s*<\s*>/,
  from: /mailer-daemon|postmaster@|no-?reply|do-?not-?reply/i,
  precedence: /bulk|junk|list|auto[-_]reply/i,
  'x-autoreply': /^(?!\s*no\b)/i,
  'x-autorespond': /^/,
  'x-autoresponder': /^/,
  'x-failed-recipients': /@/,
  'list-id': /^/,
  'list-unsubscribe': /^/,
}

/** The peer: whether a raw mail is a machine's by its header alone. */
export function isAutomatedByHeader(raw: string): boolean {
  const header = raw.slice(0, /\r?\n\r?\n/.exec(raw)?.index ?? raw.length).replace(/\r?\n[ \t]+/g, ' ')
  return header.split(/\r?\n/).some(line => {
    const colon = line.indexOf(':')
    return colon > 0 && RULES[line.slice(0, colon).toLowerCase()]?.test(line.slice(colon + 1)) === true
  })
}
