/** Names that helpdesks, shops and machines put before the @ where nobody reads; `+tag` and numbers may follow. */
const UNREAD_NAMES = new RegExp(
  `^(?:${[
    'no[._-]?reply',
    'do[._-]?not[._-]?reply',
    'dont[._-]?reply',
    'ne[._-]?pas[._-]?repondre',
    'nepasrepondre',
    'nicht[._-]?antworten',
    'keine?[._-]?antwort(?:en)?',
    'no[._-]?(?:responder|contestar|responda)',
    'nao[._-]?(?:responda|responder)',
    'non[._-]?rispondere',
    'niet[._-]?(?:be)?antwoorden',
    'svara[._-]?inte',
    'mailer[._-]?daemon',
    'postmaster',
    'bounces?',
  ].join('|')})(?:[+._-].*|\\d*)$`,
)

/** Names that stand for "we have no address". */
const INVENTED_NAMES =
  /^(?:no[._-]?e?-?mail|without[._-]?e?-?mail|unknown|anonymous|anonymized|anonymised|nobody|none|placeholder|deleted(?:[._-].*)?|redacted|dummy|fake)$/

/** Taken by themselves only at domains that can receive nothing; exports give people such addresses to hide the real ones. */
const EXAMPLE_NAMES =
  /^(?:example|test|user|customer|guest|visitor|someone|name|email|you|your[._-]?(?:name|email)|\d+)$/
const EXAMPLE_DOMAINS = /(?:^|\.)(?:example|test|example\.(?:com|org|net))$/

/** Domains of integrations and helpdesks that make an address up for a caller or a visitor. */
const INVENTED_DOMAINS =
  /(?:^|\.)(?:invalid|localhost|local|aircall\.io|noemail\.[a-z]+|no-?email\.[a-z]+|email\.none|none\.(?:com|invalid)|unknown\.(?:com|email)|anonymous\.(?:com|invalid)|(?:visitor|visitors|chat|livechat|phone|sms|voice|whatsapp)\.(?:tawk\.to|gorgias\.(?:io|com)|zendesk\.com|intercom\.io|freshchat\.com|crisp\.chat|aircall\.io))$/

/** `+33612345678@…`, `anon-4fa2…@…`, `visitor_1234@…`: a number or a random id where a person's name would be. */
const INVENTED_IDS =
  /^(?:\+\d{6,}|(?:anon|anonymous|visitor|guest|chat|caller|whatsapp|sms|tel|phone)[._:+-]?[0-9a-f+-]{4,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** Longer than any address (RFC 5321); what is longer is not one. */
const LONGEST = 320

/** True for an e-mail address that nobody reads: invented by a helpdesk, reserved, or a machine's. */
export function isPlaceholderAddress(email: string): boolean {
  const address = email.trim().toLowerCase()
  const at = address.lastIndexOf('@')
  if (at <= 0 || at === address.length - 1 || address.length > LONGEST || /\s/.test(address)) return true
  const name = address.slice(0, at)
  const domain = address.slice(at + 1)
  return (
    INVENTED_DOMAINS.test(domain) ||
    UNREAD_NAMES.test(name) ||
    INVENTED_NAMES.test(name) ||
    INVENTED_IDS.test(name) ||
    (EXAMPLE_DOMAINS.test(domain) && EXAMPLE_NAMES.test(name))
  )
}

/** Marketplaces give a shop an address that passes mail on for a while after the order. */
const RELAYS =
  /(?:^|\.)(?:marketplace\.amazon\.[a-z.]+|members\.ebay\.[a-z.]+|reply\.ebay\.[a-z.]+|messages?\.cdiscount\.com|marketplace\.[a-z-]+\.[a-z.]+|relay\.walmart\.com|message\.manomano\.[a-z.]+|users\.etsy\.com|convos\.etsy\.com|mirakl\.net)$/

/** True where a marketplace passes the mail on and only within its own window. */
export function isMarketplaceRelay(email: string): boolean {
  return RELAYS.test(email.slice(email.lastIndexOf('@') + 1, email.length).toLowerCase()) && email.length <= LONGEST
}

/** Numbers that carriers and phone integrations show for a caller who hides theirs. */
export function isPlaceholderPhone(phone: string): boolean {
  const digits = phone.replace(/\D/g, '')
  // 266696687 spells ANONYMOUS, 86282452253 UNAVAILABLE, 7378742833 RESTRICTED, 2562533 BLOCKED.
  return (
    digits.length < 3 || /^0+$/.test(digits) || /^1?(?:266696687|86282452253|7378742833|2562533|8656696)$/.test(digits)
  )
}
